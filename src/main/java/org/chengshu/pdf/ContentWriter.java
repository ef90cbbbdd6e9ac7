package org.chengshu.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.chengshu.flow.Ink;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Glyphs;
import org.chengshu.page.DisplayList.Turn;

/** 内容流: one display list as PDF operators. States are written where they change. */
final class ContentWriter {

  /** 标记的内容. */
  private enum Marked {
    NOT,
    ARTIFACT,
    TEXT
  }

  private final DisplayList list;
  private final EmbeddedFonts fonts;
  private final Pictures pictures;
  private final PdfBytes out = new PdfBytes();
  private final int left;
  private final int foot;

  private boolean inText;
  private String font = "";
  private int size;
  private Ink fillInk;
  private Ink strokeInk;
  private int penWidth = -1;
  private final Deque<Marked> marked = new ArrayDeque<>();

  ContentWriter(DisplayList list, EmbeddedFonts fonts, Pictures pictures) {
    this.list = list;
    this.fonts = fonts;
    this.pictures = pictures;
    this.left = list.margin();
    this.foot = list.margin() + list.height();
  }

  byte[] content() {
    for (DisplayList.Operation operation : list.operations()) {
      switch (operation) {
        case Glyphs glyphs -> show(glyphs);
        case DisplayList.Fill fill -> fill(fill);
        case DisplayList.Stroke stroke -> stroke(stroke);
        case DisplayList.Image image -> image(image);
        case DisplayList.BeginArtifact() -> begin(Marked.ARTIFACT, "");
        case DisplayList.BeginText(String text) -> begin(Marked.TEXT, text);
        case DisplayList.Begin begin -> begin(Marked.NOT, "");
        case DisplayList.End() -> end();
        case DisplayList.Link link -> {
          // an annotation, no mark
        }
        case DisplayList.Anchor anchor -> {
          // a destination, no mark
        }
      }
    }
    leaveText();
    return out.toArray();
  }

  // Text

  private void show(Glyphs run) {
    EmbeddedFont embedded = fonts.font(run.face());
    enterText(embedded.resourceName(run.turn() == Turn.VERTICAL), run.size());
    useFillInk(run.ink());
    out.put(run.turn() == Turn.ROTATED ? "0 -1 1 0 " : "1 0 0 1 ");
    out.point(left + run.x()).point(foot - run.y()).put("Tm\n");
    new TextShower(run, embedded, out).show(marked.peek() == Marked.TEXT);
  }

  private void enterText(String name, int newSize) {
    if (!inText) {
      out.put("BT\n");
      inText = true;
    }
    if (!name.equals(font) || newSize != size) {
      out.put('/').put(name).put(' ').point(newSize).put("Tf\n");
      font = name;
      size = newSize;
    }
  }

  private void leaveText() {
    if (inText) {
      out.put("ET\n");
      inText = false;
    }
  }

  // Shapes

  private void fill(DisplayList.Fill fill) {
    leaveText();
    useFillInk(fill.ink());
    out.point(left + fill.x()).point(foot - fill.y() - fill.height());
    out.point(fill.width()).point(fill.height()).put("re f\n");
  }

  private void stroke(DisplayList.Stroke stroke) {
    leaveText();
    if (!stroke.ink().equals(strokeInk)) {
      Inks.write(stroke.ink(), true, out);
      strokeInk = stroke.ink();
    }
    if (stroke.width() != penWidth) {
      out.put(penWidth < 0 ? "1 J 1 j " : "").point(stroke.width()).put("w\n");
      penWidth = stroke.width();
    }
    int[] points = stroke.points();
    for (int i = 0; i < points.length; i += 2) {
      point(points[i], points[i + 1]).put(i == 0 ? "m " : "l ");
    }
    if (points.length == 2) {
      point(points[0], points[1]).put("l "); // round caps make a dot of it
    }
    out.put("S\n");
  }

  private PdfBytes point(int x, int y) {
    return out.point(left + x).point(foot - y);
  }

  private void image(DisplayList.Image image) {
    pictures
        .resourceName(image.href())
        .ifPresent(name -> {
          leaveText();
          out.put("q ").point(image.width()).put("0 0 ").point(image.height());
          point(image.x(), image.y() + image.height()).put("cm /").put(name).put(" Do Q\n");
        });
  }

  // States

  private void useFillInk(Ink ink) {
    if (!ink.equals(fillInk)) {
      Inks.write(ink, false, out);
      fillInk = ink;
    }
  }

  /** Structure is not marked; the tree is to follow. */
  private void begin(Marked kind, String text) {
    marked.push(kind);
    switch (kind) {
      case NOT -> {
        // nothing to write
      }
      case ARTIFACT -> {
        leaveText();
        out.put("/Artifact BMC\n");
      }
      case TEXT -> {
        leaveText();
        out.put("/Span <</ActualText ").textString(text, 0, text.length()).put(">> BDC\n");
      }
    }
  }

  private void end() {
    if (marked.pop() != Marked.NOT) {
      leaveText();
      out.put("EMC\n");
    }
  }
}
