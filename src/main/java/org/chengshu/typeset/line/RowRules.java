package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chengshu.flow.Band;
import org.chengshu.flow.Box;

/**
 * 画线的位置: the rules of a table's rows. A rule lies in the middle of the edge where two rows or cells
 * meet; of the two that may stand there the thicker one does.
 */
final class RowRules {

  private final int[] edges;
  private final int overStart;
  private final int overEnd;

  /**
   * @param edges of the columns from the start of the measure, one more than there are columns
   */
  RowRules(Box.Table table, int[] edges) {
    this.edges = edges;
    int start = 0;
    int end = 0;
    for (List<Box.Table.Row> rows : List.of(table.head(), table.body())) {
      for (Box.Table.Row row : rows) {
        start = Math.max(start, row.cells().getFirst().rules().inlineStart());
        end = Math.max(end, row.cells().getLast().rules().inlineEnd());
      }
    }
    this.overStart = start / 2;
    this.overEnd = end / 2;
  }

  /** Over a row that nothing stands above. */
  List<Band.Rule> above(Box.Table.Row row) {
    return across(columns(row, true), 0);
  }

  /**
   * Under a row.
   *
   * @param extent of the row
   */
  List<Band.Rule> between(Box.Table.Row row, Box.Table.Row next, int extent) {
    int[] thickness = columns(row, false);
    int[] other = columns(next, true);
    for (int i = 0; i < thickness.length; i++) {
      thickness[i] = Math.max(thickness[i], other[i]);
    }
    return across(thickness, extent);
  }

  List<Band.Rule> below(Box.Table.Row row, int extent) {
    return across(columns(row, false), extent);
  }

  /** One rule over all columns. */
  List<Band.Rule> whole(int thickness, int offset) {
    int[] all = new int[edges.length - 1];
    Arrays.fill(all, thickness);
    return across(all, offset);
  }

  /** Beside the cells of a row. */
  List<Band.Rule> beside(Box.Table.Row row, int extent) {
    List<Band.Rule> rules = new ArrayList<>();
    int before = 0;
    for (Box.Table.Cell cell : row.cells()) {
      addBeside(Math.max(before, cell.rules().inlineStart()), edges[cell.column()], extent, rules);
      before = cell.rules().inlineEnd();
    }
    addBeside(before, edges[edges.length - 1], extent, rules);
    return rules;
  }

  private static void addBeside(int thickness, int edge, int extent, List<Band.Rule> rules) {
    if (thickness > 0) {
      rules.add(new Band.Rule(edge - thickness / 2, 0, thickness, extent));
    }
  }

  private int[] columns(Box.Table.Row row, boolean above) {
    int[] thickness = new int[edges.length - 1];
    for (Box.Table.Cell cell : row.cells()) {
      int rule = above ? cell.rules().blockStart() : cell.rules().blockEnd();
      for (int i = 0; i < cell.span(); i++) {
        thickness[cell.column() + i] = rule;
      }
    }
    return thickness;
  }

  /** Neighbouring columns of one thickness have one rule, which covers the rules at its ends. */
  private List<Band.Rule> across(int[] thickness, int offset) {
    List<Band.Rule> rules = new ArrayList<>();
    int from = 0;
    while (from < thickness.length) {
      int to = from + 1;
      while (to < thickness.length && thickness[to] == thickness[from]) {
        to++;
      }
      if (thickness[from] > 0) {
        int start = edges[from] - (from == 0 ? overStart : 0);
        int end = edges[to] + (to == thickness.length ? overEnd : 0);
        rules.add(new Band.Rule(start, offset - thickness[from] / 2, end - start, thickness[from]));
      }
      from = to;
    }
    return rules;
  }
}
