package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.flow.Box.Table.Sides;
import org.chengshu.typeset.style.Draft.Indents;
import org.chengshu.typeset.style.TableBuilder.GatheredCell;
import org.chengshu.typeset.style.TableBuilder.GatheredRow;

/**
 * 表线归格: what the table, its groups and its rows say of borders becomes rules of the cells at their
 * edges, the thicker one counting (CSS 2.2, 17.6.2). Every column of every row gets a cell.
 */
final class TableRules {

  private final ComputedStyle table;
  private final BoxBuilder boxes;

  TableRules(ComputedStyle table, BoxBuilder boxes) {
    this.table = table;
    this.boxes = boxes;
  }

  List<TableDraft.Row> rows(List<GatheredRow> gathered, int columns, int measure) {
    Sides outer = Borders.of(table);
    List<TableDraft.Row> rows = new ArrayList<>();
    for (int i = 0; i < gathered.size(); i++) {
      GatheredRow row = gathered.get(i);
      boolean first = i == 0;
      boolean last = i == gathered.size() - 1;
      boolean opens = first || gathered.get(i - 1).group() != row.group();
      boolean closes = last || gathered.get(i + 1).group() != row.group();
      Sides own = Borders.of(row.style());
      Sides around = Borders.of(row.groupStyle());
      Sides edges =
          new Sides(
              thickest(own.blockStart(), opens, around.blockStart(), first, outer.blockStart()),
              thickest(own.blockEnd(), closes, around.blockEnd(), last, outer.blockEnd()),
              thickest(own.inlineStart(), true, around.inlineStart(), true, outer.inlineStart()),
              thickest(own.inlineEnd(), true, around.inlineEnd(), true, outer.inlineEnd()));
      List<TableDraft.Cell> cells = new ArrayList<>();
      for (GatheredCell cell : filled(row, columns)) {
        cells.add(cell(cell, edges, columns, measure));
      }
      rows.add(new TableDraft.Row(box(row), cells));
    }
    return rows;
  }

  private static int thickest(
      int row, boolean groupsEdge, int group, boolean tablesEdge, int table) {
    return Math.max(row, Math.max(groupsEdge ? group : 0, tablesEdge ? table : 0));
  }

  private static TableDraft.Cell cell(GatheredCell cell, Sides edges, int columns, int measure) {
    ComputedStyle style = cell.box().style();
    Sides own = Borders.of(style);
    boolean first = cell.column() == 0;
    boolean last = cell.column() + cell.span() == columns;
    Sides rules =
        new Sides(
            Math.max(own.blockStart(), edges.blockStart()),
            Math.max(own.blockEnd(), edges.blockEnd()),
            Math.max(own.inlineStart(), first ? edges.inlineStart() : 0),
            Math.max(own.inlineEnd(), last ? edges.inlineEnd() : 0));
    Sides padding =
        new Sides(
            style.length("padding-block-start", measure),
            style.length("padding-block-end", measure),
            style.length("padding-inline-start", measure),
            style.length("padding-inline-end", measure));
    return new TableDraft.Cell(cell.box(), cell.column(), cell.span(), padding, rules);
  }

  /** What a row lacks looks like its last cell. */
  private List<GatheredCell> filled(GatheredRow row, int columns) {
    List<GatheredCell> cells = new ArrayList<>();
    ComputedStyle style =
        row.cells().isEmpty() ? boxes.anonymous(row.style()) : row.cells().getLast().box().style();
    int column = 0;
    for (GatheredCell cell : row.cells()) {
      for (; column < cell.column(); column++) {
        cells.add(new GatheredCell(empty(style), column, 1));
      }
      cells.add(cell);
      column = cell.column() + cell.span();
    }
    for (; column < columns; column++) {
      cells.add(new GatheredCell(empty(style), column, 1));
    }
    return cells;
  }

  private static Draft empty(ComputedStyle style) {
    return new Draft(
        Optional.empty(), "td", style, Indents.NONE, List.of(), new Draft.Blocks(List.of()));
  }

  private Draft box(GatheredRow row) {
    List<Draft> cells = row.cells().stream().map(GatheredCell::box).toList();
    Draft.Blocks body = new Draft.Blocks(cells);
    return row.element()
        .map(element -> boxes.draft(element, row.style(), Indents.NONE, body))
        .orElseGet(
            () -> new Draft(Optional.empty(), "tr", row.style(), Indents.NONE, List.of(), body));
  }
}
