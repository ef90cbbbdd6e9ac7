package org.chengshu.typeset.line;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengshu.diag.Place;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.Box;
import org.chengshu.flow.Line;

/**
 * 小数点对齐: the numbers of a column stand with their points under each other (REQUIREMENTS B-33); a
 * number without a point has it behind its last digit, before its unit. What is no number, such as
 * a dash, is set as in any other column.
 */
final class PointAlignment {

  /** 以小数点分开: what of a cell's line stands before the point, and the point with the rest. */
  private record Parts(int before, int after) {}

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[,，\\s]\\d{3})*");

  private final ParagraphComposer trial;
  private final Place place;
  private final Map<Box.Table.Cell, Parts> cells = new IdentityHashMap<>();
  private final Map<Integer, Parts> columns = new HashMap<>();

  private PointAlignment(ParagraphComposer trial, Place place) {
    this.trial = trial;
    this.place = place;
  }

  static PointAlignment of(Box.Table table, ParagraphComposer trial, Place place) {
    PointAlignment numbers = new PointAlignment(trial, place);
    table.head().forEach(row -> row.cells().forEach(numbers::add));
    table.body().forEach(row -> row.cells().forEach(numbers::add));
    return numbers;
  }

  private void add(Box.Table.Cell cell) {
    if (cell.point().isEmpty()
        || cell.span() > 1
        || cell.content().size() != 1
        || !(cell.content().getFirst() instanceof Box.Paragraph paragraph)) {
      return;
    }
    List<Line> lines = trial.lines(paragraph, LineComposer.UNLIMITED, TextAlign.START, place);
    if (lines.size() == 1 && NUMBER.matcher(lines.getFirst().text()).find()) {
      Parts parts = parts(lines.getFirst(), cell.point().get());
      cells.put(cell, parts);
      columns.merge(cell.column(), parts, PointAlignment::larger);
    }
  }

  private static Parts larger(Parts a, Parts b) {
    return new Parts(Math.max(a.before, b.before), Math.max(a.after, b.after));
  }

  private static Parts parts(Line line, String point) {
    int at = offset(line.text(), point);
    int item = line.from();
    while (item < line.to() && line.items().cluster()[item] < at) {
      item++;
    }
    int before = item == line.to() ? line.width() : line.positions()[item - line.from()];
    if (item > line.from() && !line.text().startsWith(point, at)) {
      // The gap before a unit belongs to the unit.
      int last = item - 1;
      before = line.positions()[last - line.from()] + line.items().body()[last];
    }
    return new Parts(before, line.width() - before);
  }

  /** Where the point is, or would be. */
  static int offset(String text, String point) {
    int at = text.indexOf(point);
    if (at >= 0) {
      return at;
    }
    Matcher number = NUMBER.matcher(text);
    return number.find() ? number.end() : text.length();
  }

  /** What all numbers of the cell's column take together; 0 for a cell that is none of them. */
  int width(Box.Table.Cell cell) {
    Parts all = columns.get(cell.column());
    return cells.containsKey(cell) ? all.before + all.after : 0;
  }

  /**
   * What the cell's line is moved by from the start of its room; empty if it is set as any other.
   *
   * @param room of the cell's content
   */
  OptionalInt shift(Box.Table.Cell cell, int room) {
    if (!cells.containsKey(cell) || width(cell) > room) {
      return OptionalInt.empty();
    }
    int free = room - width(cell);
    int start =
        switch (cell.style().align()) {
          case START, JUSTIFY -> 0;
          case CENTER -> free / 2;
          case END -> free;
        };
    return OptionalInt.of(start + columns.get(cell.column()).before - cells.get(cell).before);
  }
}
