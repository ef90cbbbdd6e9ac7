package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.Box;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.line.ParagraphComposer.Extent;

/**
 * 表格的列: their edges from the start of the type area's measure.
 *
 * @param edges one more than there are columns
 * @param share the paddings along the lines are divided by it
 */
record TableColumns(int[] edges, int share) {

  /**
   * 收缩的一步: paddings are divided by {@code share}, and columns keep so many characters of what they
   * want.
   */
  private record Step(int share, int characters) {}

  /** The first that fits is taken: paddings give way before short entries are broken. */
  private static final List<Step> STEPS =
      List.of(
          new Step(1, 6),
          new Step(1, 4),
          new Step(2, 4),
          new Step(4, 4),
          new Step(4, 2),
          new Step(4, 0));

  private static final int NO_PADDING = Integer.MAX_VALUE;

  /** 量过的格. */
  private record Measured(Box.Table.Cell cell, Extent extent) {}

  /** A table that is too wide whatever is done is TAB-01; then its words are cut. */
  static TableColumns of(
      Box.Table table,
      PointAlignment numbers,
      ParagraphComposer trial,
      TypeArea area,
      Place place,
      Diagnostics diagnostics) {
    int room =
        Math.max(1, area.measure() - table.style().indentStart() - table.style().indentEnd());
    boolean fill = table.inlineSize() > 0;
    int available = fill ? Math.min(room, table.inlineSize()) : room;
    int em = TableText.size(table, area.size());
    List<Measured> cells = measured(table, numbers, trial, place);
    for (Step step : STEPS) {
      Optional<int[]> widths =
          widths(table, cells, step.share).fit(available, fill, step.characters * em);
      if (widths.isPresent()) {
        return placed(table, widths.get(), room, step.share);
      }
    }
    diagnostics.report(Code.TABLE_TOO_WIDE, place, TableText.name(table), table.columns());
    return placed(table, widths(table, cells, NO_PADDING).force(available, em), room, NO_PADDING);
  }

  private static List<Measured> measured(
      Box.Table table, PointAlignment numbers, ParagraphComposer trial, Place place) {
    List<Measured> cells = new ArrayList<>();
    for (Box.Table.Row row : table.rows()) {
      for (Box.Table.Cell cell : row.cells()) {
        int least = numbers.width(cell);
        int natural = least;
        for (Box box : cell.content()) {
          Extent extent = extent(box, trial, place);
          least = Math.max(least, extent.least());
          natural = Math.max(natural, extent.natural());
        }
        cells.add(new Measured(cell, new Extent(least, natural)));
      }
    }
    return cells;
  }

  private static Extent extent(Box box, ParagraphComposer trial, Place place) {
    int indents = box.style().indentStart() + box.style().indentEnd();
    return switch (box) {
      case Box.Block block -> widest(block.children(), trial, place);
      case Box.Row row -> widest(row.cells(), trial, place);
      case Box.Paragraph paragraph -> {
        Extent extent = trial.extent(paragraph, place);
        yield new Extent(extent.least() + indents, extent.natural() + indents);
      }
      // A picture may be made smaller.
      case Box.Picture picture -> new Extent(indents, picture.inlineSize() + indents);
      case Box.Table inner -> throw new IllegalStateException("a table in a cell: " + inner.id());
    };
  }

  private static Extent widest(List<Box> boxes, ParagraphComposer trial, Place place) {
    int least = 0;
    int natural = 0;
    for (Box box : boxes) {
      Extent extent = extent(box, trial, place);
      least = Math.max(least, extent.least());
      natural = Math.max(natural, extent.natural());
    }
    return new Extent(least, natural);
  }

  private static ColumnWidths widths(Box.Table table, List<Measured> cells, int share) {
    List<ColumnWidths.Need> needs =
        cells.stream()
            .map(measured -> {
              Box.Table.Cell cell = measured.cell();
              int padding =
                  cell.padding().inlineStart() / share + cell.padding().inlineEnd() / share;
              return new ColumnWidths.Need(
                  cell.column(),
                  cell.span(),
                  measured.extent().least(),
                  measured.extent().natural(),
                  padding);
            })
            .toList();
    return ColumnWidths.of(needs, table.columns());
  }

  private static TableColumns placed(Box.Table table, int[] widths, int room, int share) {
    int[] edges = new int[widths.length + 1];
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
    int free = Math.max(0, room - edges[widths.length]);
    int start =
        table.style().indentStart()
            + switch (table.placed()) {
              case START, JUSTIFY -> 0;
              case CENTER -> free / 2;
              case END -> free;
            };
    for (int i = 0; i < edges.length; i++) {
      edges[i] += start;
    }
    return new TableColumns(edges, share);
  }

  /** Where the content of a cell begins. */
  int start(Box.Table.Cell cell) {
    return edges[cell.column()] + cell.padding().inlineStart() / share;
  }

  /** The room of its content along the lines; at least 1. */
  int room(Box.Table.Cell cell) {
    int end = edges[cell.column() + cell.span()] - cell.padding().inlineEnd() / share;
    return Math.max(1, end - start(cell));
  }
}
