package org.chengshu.typeset.paint;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.Band;
import org.chengshu.flow.Ink;
import org.chengshu.flow.Sp;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Operation;
import org.chengshu.page.Page;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.page.TypeArea;

/** 落版: pages to marks on paper. Only here does a place become x and y. */
public final class Painter {

  private static final int RULE = Sp.ofPt(0.4);

  private final WritingMode writingMode;
  private final FontLibrary fonts;

  public Painter(WritingMode writingMode, FontLibrary fonts) {
    this.writingMode = writingMode;
    this.fonts = fonts;
  }

  /** One list a page, in their order. */
  public List<DisplayList> paint(List<Page> pages) {
    return pages.stream().map(this::paint).toList();
  }

  DisplayList paint(Page page) {
    List<Operation> operations = new ArrayList<>();
    Axes axes = Axes.of(writingMode, page.style());
    LinePainter lines = new LinePainter(axes, fonts, operations);
    for (PlacedBand placed : page.bands()) {
      paint(placed, axes, lines, operations);
    }
    for (int i = 0; i < page.bands().size(); i++) {
      boolean last = i == page.bands().size() - 1;
      PlacedBand placed = page.bands().get(i);
      if (placed.band().content() instanceof Band.Row row
          && (last || !(page.bands().get(i + 1).band().content() instanceof Band.Row))) {
        paintRules(row.closing(), placed.offset(), axes, operations); // the table goes on elsewhere
      }
    }
    if (page.notesAt().isPresent()) {
      operations.add(new DisplayList.BeginArtifact());
      operations.add(separator(page.notesAt().getAsInt(), page.style().typeArea(), axes));
      operations.add(new DisplayList.End());
    }
    if (!page.running().isEmpty()) {
      operations.add(new DisplayList.BeginArtifact());
      new RunningPainter(writingMode, page.style(), fonts, operations).paint(page);
      operations.add(new DisplayList.End());
    }
    if (page.style().marks()) {
      operations.add(new DisplayList.BeginArtifact());
      CropMarks.paint(page.style(), operations);
      operations.add(new DisplayList.End());
    }
    return new DisplayList(
        page.folio(),
        page.style().width(),
        page.style().height(),
        page.style().bleed(),
        page.style().marks(),
        operations);
  }

  /** 注线: a third of the measure, between the text and the notes (B-36). */
  private static DisplayList.Fill separator(int notesAt, TypeArea area, Axes axes) {
    int block = notesAt - area.pitch() / 3;
    int length = area.measure() / 3;
    return axes.vertical()
        ? new DisplayList.Fill(axes.x(0, block + RULE), axes.y(0, block), RULE, length, Ink.BLACK)
        : new DisplayList.Fill(axes.x(0, block), axes.y(0, block), length, RULE, Ink.BLACK);
  }

  private static void paint(
      PlacedBand placed, Axes axes, LinePainter lines, List<Operation> operations) {
    Band band = placed.band();
    if (placed.repeated()) {
      operations.add(new DisplayList.BeginArtifact());
      int from = operations.size();
      paintContent(placed.band().content(), placed.offset(), axes, lines, operations);
      // What is shown once more leads nowhere and is no target.
      operations
          .subList(from, operations.size())
          .removeIf(op -> op instanceof DisplayList.Anchor || op instanceof DisplayList.Link);
      operations.add(new DisplayList.End());
      return;
    }
    for (String id : band.anchors()) {
      operations.add(axes.anchor(id, placed.offset()));
    }
    operations.add(new DisplayList.Begin(band.tag(), band.id().orElse("")));
    paintContent(band.content(), placed.offset(), axes, lines, operations);
    operations.add(new DisplayList.End());
  }

  private static void paintContent(
      Band.BandContent content,
      int offset,
      Axes axes,
      LinePainter lines,
      List<Operation> operations) {
    switch (content) {
      case Band.Lines(List<Band.SetLine> set) -> set.forEach(line -> lines.paint(line, offset));
      case Band.Picture picture -> operations.add(axes.image(picture, offset));
      case Band.Row row -> {
        for (Band.RowCell cell : row.cells()) {
          operations.add(new DisplayList.Begin(cell.tag(), ""));
          cell.content().forEach(part -> paintContent(part, offset, axes, lines, operations));
          operations.add(new DisplayList.End());
        }
        paintRules(row.rules(), offset, axes, operations);
      }
    }
  }

  private static void paintRules(
      List<Band.Rule> rules, int offset, Axes axes, List<Operation> operations) {
    if (!rules.isEmpty()) {
      operations.add(new DisplayList.BeginArtifact());
      rules.forEach(rule -> operations.add(axes.rule(rule, offset)));
      operations.add(new DisplayList.End());
    }
  }
}
