package org.chengshu.typeset.line;

import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;
import org.chengshu.font.FontFace;
import org.chengshu.font.GlyphRun;
import org.chengshu.typeset.line.ParagraphText.Stretch;
import org.chengshu.unicode.CharClass;
import org.chengshu.unicode.Mark;

/** 整形: text to items: faces chosen, glyphs substituted, every glyph in the box of its class. */
final class Shaper {

  private static final int MOST_DIGITS = 2;

  static final Mark HAN = new Mark(CharClass.HAN, 0, 1000, 0, Mark.NEVER, Mark.NEVER);

  private final Faces faces;
  private final FaceChooser chooser;
  private final MarkTables tables;
  private final Gaps gaps;
  private final TextBreaks breaks;
  private final WordHyphens hyphens;
  private final boolean vertical;

  /** A shaper serves one document: it reports a character once. */
  Shaper(
      Faces faces,
      MarkTables tables,
      Gaps gaps,
      TextBreaks breaks,
      WritingMode writingMode,
      Diagnostics diagnostics) {
    this.faces = faces;
    this.chooser = new FaceChooser(faces, diagnostics);
    this.tables = tables;
    this.gaps = gaps;
    this.breaks = breaks;
    this.hyphens = faces.hyphens();
    this.vertical = writingMode == WritingMode.VERTICAL;
  }

  ItemList shape(Stretch stretch, LineRules rules, Place place) {
    ItemListBuilder items = new ItemListBuilder();
    Segments segments = tables.segments(stretch);
    int at = 0;
    while (at < segments.count) {
      if (stretch.text().charAt(segments.start[at]) == ParagraphText.OBJECT) {
        addLeader(items, stretch, segments, at, place);
        at++;
      } else if (stretch.isInNote(segments.start[at])) {
        at = addNote(items, stretch, segments, at, rules, place);
      } else if (vertical && isCell(stretch, segments, at)) {
        at = addCell(items, stretch, segments, at, place);
      } else {
        at = addRun(items, stretch, segments, at, place);
      }
    }
    addMarks(items, stretch);
    gaps.set(items, stretch.styles(), rules);
    breaks.apply(items, stretch.text(), rules.keep());
    hyphens.add(items, stretch);
    if (!stretch.notes().isEmpty()) {
      NoteItems.setGaps(items);
    }
    if (!stretch.rubies().isEmpty()) {
      new RubyShaper(this, faces, vertical).add(items, stretch, rules, place);
    }
    return items.build(stretch.text(), stretch.styles());
  }

  private int addRun(
      ItemListBuilder items, Stretch stretch, Segments segments, int from, Place place) {
    int style = stretch.styleAt()[segments.start[from]];
    boolean western = western(segments, from);
    FaceStack stack = faces.stack(stretch.styles().get(style));
    FontFace face = chooser.face(stack, stretch.text(), segments, from, place);
    int to = from + 1;
    while (to < segments.count
        && stretch.styleAt()[segments.start[to]] == style
        && western(segments, to) == western
        && stretch.text().charAt(segments.start[to]) != ParagraphText.OBJECT
        && !beginsUnit(segments, to)
        && !(vertical && isCell(stretch, segments, to))
        && !stretch.isInNote(segments.start[to])
        && chooser.face(stack, stretch.text(), segments, to, place) == face) {
      to++;
    }
    TextRun run = new TextRun(stretch, segments, from, to, face, western, vertical);
    GlyphRun glyphs = run.glyphs();
    faces.substitution(stack, face, western, vertical).apply(glyphs);
    if (western) {
      faces.kerning(face).apply(glyphs);
    }
    for (int g = 0; g < glyphs.length(); g++) {
      addGlyph(items, run, glyphs, g);
    }
    return to;
  }

  /** Of four dashes in a row, the third: a face may have one glyph for three. */
  private static boolean beginsUnit(Segments segments, int at) {
    return segments.row[at].charClass() == CharClass.DASH2
        && segments.row[at - 1].charClass() == CharClass.DASH2
        && !segments.glued[at];
  }

  private static void addGlyph(ItemListBuilder items, TextRun run, GlyphRun glyphs, int g) {
    Segments segments = run.segments();
    int cluster = glyphs.cluster(g);
    boolean firstOfCluster = g == 0 || glyphs.cluster(g - 1) != cluster;
    int next = g + 1;
    while (next < glyphs.length() && glyphs.cluster(next) == cluster) {
      next++;
    }
    int clusterEnd = next < glyphs.length() ? glyphs.cluster(next) : run.to();
    Mark row = segments.row[cluster];
    boolean space = row.charClass() == CharClass.SPACE;
    int advance = run.advance(glyphs, g);
    int body = run.onGrid(cluster) ? run.box(cluster, clusterEnd) : advance;
    boolean accent = !firstOfCluster && advance == 0;
    boolean noBody = space || accent || !firstOfCluster && !run.western();
    int letterSpacing = isLast(run, segments, clusterEnd) ? 0 : run.style().letterSpacing();
    Mark inLine = inLine(row, run.style());
    items.add(
        firstOfCluster ? segments.start[cluster] : segments.start[clusterEnd],
        run.stretch().styleAt()[segments.start[cluster]],
        run.face().index(),
        glyphs.glyph(g),
        inLine.charClass(),
        inLine,
        noBody ? 0 : body + letterSpacing,
        accent ? run.accentInset(glyphs, g) : run.inset(cluster, body, advance),
        run.turn(cluster));
    items.rise[items.count - 1] = run.rise(glyphs, g);
    items.space[items.count - 1] = space ? advance + letterSpacing : 0;
    items.glued[items.count - 1] = !firstOfCluster || segments.glued[cluster];
  }

  /** Space between letters lies between them: there is none after the last of text or of a name. */
  private static boolean isLast(TextRun run, Segments segments, int clusterEnd) {
    int offset = segments.start[clusterEnd];
    int[] styleAt = run.stretch().styleAt();
    return offset == run.stretch().text().length()
        || run.style().noBreak() && styleAt[offset] != styleAt[offset - 1];
  }

  /** 注码、上下标: they belong to what they follow, and have no blank of their own. */
  private static Mark inLine(Mark row, TextStyle text) {
    return text.baselineShift() == 0 || row.charClass() == CharClass.SPACE
        ? row
        : new Mark(CharClass.NOTE, 0, row.body(), 0, Mark.NEVER, Mark.NEVER);
  }

  private void addLeader(
      ItemListBuilder items, Stretch stretch, Segments segments, int at, Place place) {
    int start = segments.start[at];
    int style = stretch.styleAt()[start];
    TextStyle text = stretch.styles().get(style);
    String pattern =
        stretch.leaders().stream()
            .filter(leader -> leader.at() == start)
            .findFirst()
            .map(ParagraphText.LeaderPoint::pattern)
            .orElse(".");
    int codePoint = pattern.codePointAt(0);
    FontFace face = chooser.face(faces.stack(text), codePoint, FaceStack.Kind.MARK, place);
    int glyph = face.glyph(codePoint);
    int advance = vertical ? face.verticalAdvance(glyph) : face.advance(glyph);
    Mark row = new Mark(CharClass.OBJECT, 0, 0, 0, Mark.NEVER, Mark.NEVER);
    items.marks.add(
        new ItemMark.Leader(items.count, glyph, Sp.scale(text.size(), advance, face.unitsPerEm())));
    items.add(start, style, face.index(), -1, CharClass.OBJECT, row, 0, 0, ItemList.UPRIGHT);
  }

  /** 纵中横 where the style asks for it. */
  private static boolean isCell(Stretch stretch, Segments segments, int at) {
    return cellEnd(stretch, segments, at) > at;
  }

  /** The end of the cell that begins at a cluster; the cluster itself if none does. */
  private static int cellEnd(Stretch stretch, Segments segments, int at) {
    int style = stretch.styleAt()[segments.start[at]];
    return switch (stretch.styles().get(style).combine()) {
      case NONE -> at;
      case DIGITS -> numberEnd(segments, at);
      case ALL -> {
        int to = at + 1;
        while (to < segments.count && stretch.styleAt()[segments.start[to]] == style) {
          to++;
        }
        yield to;
      }
    };
  }

  /** A number of one or two digits, with nothing western beside it. */
  private static int numberEnd(Segments segments, int at) {
    int to = at;
    while (to < segments.count && segments.row[to].charClass() == CharClass.DIGIT) {
      to++;
    }
    boolean alone =
        (at == 0 || !western(segments, at - 1)) && (to == segments.count || !western(segments, to));
    return alone && to - at <= MOST_DIGITS ? to : at;
  }

  private int addCell(
      ItemListBuilder items, Stretch stretch, Segments segments, int from, Place place) {
    int style = stretch.styleAt()[segments.start[from]];
    TextStyle text = stretch.styles().get(style);
    int to = cellEnd(stretch, segments, from);
    FontFace face = chooser.face(faces.stack(text), stretch.text(), segments, from, place);
    int[] glyphs = new int[to - from];
    int[] offsets = new int[to - from];
    int width = 0;
    for (int c = from; c < to; c++) {
      glyphs[c - from] = face.glyph(stretch.text().codePointAt(segments.start[c]));
      offsets[c - from] = width;
      width += Sp.scale(text.latinSize(), face.advance(glyphs[c - from]), face.unitsPerEm());
    }
    items.marks.add(new ItemMark.Combined(items.count, glyphs, offsets, width));
    Mark row = inLine(HAN, text);
    items.add(
        segments.start[from],
        style,
        face.index(),
        -1,
        row.charClass(),
        row,
        text.size(),
        0,
        ItemList.COMBINED);
    return to;
  }

  /** 夹注: its own items, each of which has a place in the line. */
  private int addNote(
      ItemListBuilder items,
      Stretch stretch,
      Segments segments,
      int from,
      LineRules rules,
      Place place) {
    int start = segments.start[from];
    int end = stretch.noteEnd(start);
    int to = from + 1;
    while (to < segments.count && segments.start[to] < end) {
      to++;
    }
    ItemList small = shape(stretch.part(start, segments.start[to]), rules, place);
    NoteItems.add(items, small, start, segments.row[from], segments.row[to - 1]);
    return to;
  }

  private static void addMarks(ItemListBuilder items, Stretch stretch) {
    for (ParagraphText.LinkRange link : stretch.links()) {
      items.marks.add(
          new ItemMark.Link(items.itemAt(link.from()), items.itemAt(link.to()), link.href()));
    }
    for (ParagraphText.AnchorPoint anchor : stretch.anchors()) {
      items.marks.add(new ItemMark.Anchor(items.itemAt(anchor.at()), anchor.id()));
    }
    for (ParagraphText.AnchorPoint call : stretch.noteCalls()) {
      items.marks.add(new ItemMark.NoteCall(items.itemAt(call.at()), call.id()));
    }
    for (int boundary : stretch.nameBoundaries()) {
      items.marks.add(new ItemMark.NameBoundary(items.itemAt(boundary)));
    }
  }

  private static boolean western(Segments segments, int at) {
    return FaceStack.Kind.of(segments.row[at].charClass()) == FaceStack.Kind.WESTERN;
  }

  /** The face of a character of a bopomofo column. */
  FontFace hanFace(FaceStack stack, int codePoint, Place place) {
    return chooser.face(stack, codePoint, FaceStack.Kind.HAN, place);
  }
}
