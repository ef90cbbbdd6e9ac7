package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chengshu.flow.InlinePiece.Ruby.Place;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.Line;
import org.chengshu.flow.Line.SideLine;

/** 附行: the readings and the rows of notes that belong to a line, at their places. */
final class SideLines {

  private SideLines() {}

  static Line attach(Line line, boolean vertical) {
    List<SideLine> sides = of(line, vertical);
    return sides.isEmpty()
        ? line
        : new Line(
            line.items(),
            line.from(),
            line.to(),
            line.positions(),
            line.width(),
            line.last(),
            line.adjustment(),
            sides);
  }

  private static List<SideLine> of(Line line, boolean vertical) {
    ItemList items = line.items();
    int from = line.from();
    int to = line.to();
    int[] positions = line.positions();
    List<SideLine> lines = new ArrayList<>();
    for (ItemMark mark : items.marks()) {
      int start = Math.max(mark.from(), from);
      int end = Math.min(mark.to(), to);
      if (start < end) {
        int left = positions[start - from];
        int right = positions[end - 1 - from] + items.body()[end - 1];
        if (mark instanceof ItemMark.InlineNote note) {
          lines.addAll(NoteRows.of(note, start, end).lines(end - 1, left, right - left));
        } else if (mark instanceof ItemMark.Ruby ruby && ruby.from() >= from) {
          lines.addAll(readings(items, ruby, end, left, right, vertical));
        }
      }
    }
    lines.sort(Comparator.comparingInt(SideLine::after));
    return lines;
  }

  private static List<SideLine> readings(
      ItemList items, ItemMark.Ruby ruby, int end, int left, int right, boolean vertical) {
    int em = items.styleOf(ruby.from()).size();
    if (ruby.place() == Place.INTER_CHARACTER) {
      ItemMark.Ruby.Reading reading = ruby.readings().getFirst();
      return new Bopomofo(vertical)
          .lines(reading.items(), Math.min(reading.after(), end - 1), left + em / 2, em);
    }
    return ReadingLines.over(ruby, left, right, em).stream()
        .map(side ->
            new SideLine(
                side.line(), Math.min(side.after(), end - 1), side.start(), side.shift(), false))
        .toList();
  }
}
