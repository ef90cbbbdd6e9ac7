package org.chengshu.typeset.paint;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.Band;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Operation;
import org.chengshu.page.Page;
import org.chengshu.page.Page.PlacedBand;

/** 落版: pages to marks on paper. Only here does a place become x and y. */
public final class Painter {

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
    if (!page.bands().isEmpty()
        && page.bands().getLast().band().content() instanceof Band.Row row) {
      paintRules(row.closing(), page.bands().getLast().offset(), axes, operations);
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
