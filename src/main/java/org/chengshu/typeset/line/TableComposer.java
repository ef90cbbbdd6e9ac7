package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.Band;
import org.chengshu.flow.BlockStyle;
import org.chengshu.flow.Box;
import org.chengshu.flow.Line;
import org.chengshu.page.TypeArea;

/**
 * 排表格: columns as wide as the measure lets them be, rows as high as their cells (REQUIREMENTS
 * B-33). Rows are off the line grid; the page brings what follows the table back to it (B-06).
 */
final class TableComposer {

  /** A head that takes more than this part of a page is shown once. */
  private static final int REPEATED_SHARE = 2;

  private final ParagraphComposer composer;
  private final ParagraphComposer trial;
  private final TypeArea area;
  private final Diagnostics diagnostics;

  /**
   * @param trial sets what is only to be measured
   */
  TableComposer(
      ParagraphComposer composer, ParagraphComposer trial, TypeArea area, Diagnostics diagnostics) {
    this.composer = composer;
    this.trial = trial;
    this.area = area;
    this.diagnostics = diagnostics;
  }

  /**
   * 排好的表.
   *
   * @param continued what stands over the rows on a later page: the 续表 line and the head
   */
  record SetTable(List<SetRow> head, List<SetRow> body, List<RowPart> continued) {}

  /**
   * 排好的行.
   *
   * @param parts more than one for a row that no page has room for
   * @param anchors of what has no line
   */
  record SetRow(Box.Table.Row row, List<RowPart> parts, List<String> anchors) {}

  /** 一行，或分开排的行的一段. */
  record RowPart(Band.Row content, int extent) {}

  SetTable set(Box.Table table, Place place) {
    List<Box.Table.Row> rows = table.rows();
    if (table.columns() == 0 || rows.isEmpty()) {
      return new SetTable(List.of(), List.of(), List.of());
    }
    PointAlignment numbers = PointAlignment.of(table, trial, place);
    TableColumns columns = TableColumns.of(table, numbers, trial, area, place, diagnostics);
    RowRules rules = new RowRules(table, columns.edges());
    RowComposer composing = new RowComposer(table, composer, numbers, columns, rules, place);
    int room = area.lines() * area.pitch();
    int heads = table.head().size();
    List<SetRow> set = new ArrayList<>();
    for (int i = 0; i < heads; i++) {
      set.add(composing.set(i, room));
    }
    List<RowPart> continued = continued(table, rules, set, place);
    int left = room - continued.stream().mapToInt(RowPart::extent).sum();
    for (int i = heads; i < rows.size(); i++) {
      SetRow row = composing.set(i, left);
      if (row.parts().size() > 1) {
        diagnostics.report(Code.ROW_TOO_TALL, place, TableText.name(table), i - heads + 1);
      }
      set.add(row);
    }
    return new SetTable(set.subList(0, heads), set.subList(heads, set.size()), continued);
  }

  private List<RowPart> continued(Box.Table table, RowRules rules, List<SetRow> head, Place place) {
    List<RowPart> parts = new ArrayList<>();
    List<Band.Rule> opening = head.isEmpty() ? rules.above(table.rows().getFirst()) : List.of();
    table.continued().ifPresent(line -> parts.add(continued(table, line, opening, place)));
    if (table.continued().isEmpty() && !opening.isEmpty()) {
      parts.add(new RowPart(new Band.Row(List.of(), opening, List.of()), 0));
    }
    int extent = head.stream().flatMap(row -> row.parts().stream()).mapToInt(RowPart::extent).sum();
    if (extent * REPEATED_SHARE <= area.lines() * area.pitch()) {
      head.forEach(row -> parts.addAll(row.parts()));
    }
    return parts;
  }

  /** 续表: as high as the caption's lines, so that it stands over the rows as the caption does. */
  private RowPart continued(
      Box.Table table, Box.Paragraph line, List<Band.Rule> opening, Place place) {
    BlockStyle style = line.style();
    int start = style.indentStart();
    int measure = Math.max(1, area.measure() - start - style.indentEnd());
    List<Band.BandContent> content = new ArrayList<>();
    int end = 0;
    for (Line set : trial.lines(line, measure, style.align(), place)) {
      int centre = end + style.lineHeight() / 2;
      content.add(
          new Band.Lines(List.of(new Band.SetLine(set, start, centre, line.text().size()))));
      end += style.lineHeight();
    }
    int extent = Math.max(end, style.lines() * area.pitch()) + style.spaceAfter();
    List<Band.Rule> under =
        opening.stream()
            .map(rule ->
                new Band.Rule(rule.start(), rule.offset() + extent, rule.length(), rule.depth()))
            .toList();
    return new RowPart(
        new Band.Row(List.of(new Band.RowCell(line.tag(), content)), under, List.of()), extent);
  }
}
