package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Box;
import org.chengshu.flow.Sp;
import org.chengshu.page.StyledBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 表格的盒: which cells stand in which columns, and the rules at their edges. */
class TableBoxesTest {

  private static Box.Table table(String css, String rows) {
    StyledBook book =
        new Styler(new Diagnostics())
            .style(
                Publications.of(
                    WritingMode.HORIZONTAL,
                    List.of(Publications.sheet(css)),
                    Publications.document("<table>" + rows + "</table>")));
    return (Box.Table) book.documents().getFirst().root().children().getFirst();
  }

  /** Cells as text@column, with the columns they span; rows of the head in brackets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<tr><td>1</td><td>2</td></tr><tr><td>3</td></tr>; 1@0 2@1 / 3@0 @1",
        "<tr><td colspan='2'>1</td></tr><tr><td>2</td><td>3</td></tr>; 1@0+2 / 2@0 3@1",
        "<tr><td rowspan='2'>1</td><td>2</td></tr><tr><td>3</td></tr>; 1@0 2@1 / @0 3@1",
        "<thead><tr><th>1</th></tr></thead><tr><td>2</td></tr>; [1@0] / 2@0",
        "<thead><tr><th>1</th></tr></thead>; 1@0",
        "<tbody><tr><td>1</td></tr></tbody><thead><tr><th>2</th></tr></thead>; 1@0 / 2@0",
        "<td>1</td><tr><td>2</td>3</tr>4; 1@0 @1 / 2@0 3@1 / 4@0 @1",
        "<colgroup><col/></colgroup><tr><td>1</td></tr>; 1@0",
        "<tr><td colspan='0'>1</td><td colspan='x'>2</td></tr>; 1@0 2@1"
      })
  void cellsStandInColumns(String rows, String expected) {
    Box.Table table = table("", rows);
    String head = text(table.head());
    String body = text(table.body());
    assertEquals(expected, head.isEmpty() ? body : "[" + head + "] / " + body);
  }

  private static String text(List<Box.Table.Row> rows) {
    return rows.stream()
        .map(row -> row.cells().stream().map(TableBoxesTest::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" / "));
  }

  private static String text(Box.Table.Cell cell) {
    String text = cell.content().stream().map(Publications::text).collect(Collectors.joining());
    return text + "@" + cell.column() + (cell.span() > 1 ? "+" + cell.span() : "");
  }

  /** Of the first cell of two rows: rules above and below, in tenths of a point. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "table { border-block: 1pt solid } = 10 0 / 0 10",
        "thead { border-block-end: .5pt solid black } = 0 5 / 0 0",
        "tr { border-block-end: 1pt solid } td { border: 2pt solid } = 0 10 / 20 20",
        "td { border-top: solid 0.2em; font-size: 10pt } = 0 0 / 20 0",
        "table { border-block: 1pt none } = 0 0 / 0 0",
        "table { border: 1pt } = 0 0 / 0 0",
        "table { border-block-start: solid thin } = 8 0 / 0 0"
      })
  void theThickestBorderIsTheRule(String css, String expected) {
    Box.Table table =
        table(css, "<thead><tr><th>1</th></tr></thead><tbody><tr><td>2</td></tr></tbody>");
    String found =
        table.rows().stream()
            .map(row -> row.cells().getFirst().rules())
            .map(rules -> tenths(rules.blockStart()) + " " + tenths(rules.blockEnd()))
            .collect(Collectors.joining(" / "));
    assertEquals(expected, found);
  }

  private static long tenths(int length) {
    return Math.round(Sp.toPt(length) * 10);
  }
}
