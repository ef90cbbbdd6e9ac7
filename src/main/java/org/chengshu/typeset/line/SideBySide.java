package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.flow.Band;
import org.chengshu.flow.BlockStyle;

/**
 * 并排: the bands of a row's cells, moved so that they begin at one place across the lines. All of
 * them but the last have no extent; the last has that of the row, whole grid lines, and no page
 * breaks between them (REQUIREMENTS B-06, B-32).
 */
final class SideBySide {

  private final int pitch;
  private final int captions;
  private int depth;

  private SideBySide(List<List<Band>> cells, int pitch) {
    this.pitch = pitch;
    int tallest =
        cells.stream()
            .flatMap(cell -> cell.stream().limit(1))
            .filter(band -> band.content() instanceof Band.Picture)
            .mapToInt(Band::extent)
            .max()
            .orElse(0);
    this.captions = Math.ceilDiv(tallest, pitch) * pitch;
  }

  static List<Band> place(List<List<Band>> cells, BlockStyle row, int pitch) {
    SideBySide beside = new SideBySide(cells, pitch);
    List<Band> moved = new ArrayList<>();
    cells.forEach(cell -> moved.addAll(beside.moved(cell)));
    int last = moved.size() - 1;
    for (int i = 0; i <= last; i++) {
      moved.set(
          i,
          moved
              .get(i)
              .withSpace(i == 0 ? row.spaceBefore() : 0, i == last ? row.spaceAfter() : 0)
              .withExtent(i == last ? Math.ceilDiv(beside.depth, pitch) * pitch : 0)
              .withBreakAfter(i == last && !row.keepWithNext())
              .withShorter(Optional.empty()));
    }
    return moved;
  }

  /** Pictures end at one line, so that their captions begin at one. */
  private List<Band> moved(List<Band> cell) {
    List<Band> moved = new ArrayList<>();
    int at = 0;
    for (Band band : cell) {
      switch (band.content()) {
        case Band.Picture(var box, int start, int offset) -> {
          int top = moved.isEmpty() ? captions - band.extent() : at + band.before();
          moved.add(band.withContent(new Band.Picture(box, start, top + offset)));
          at = Math.ceilDiv(top + band.extent(), pitch) * pitch;
        }
        case Band.Lines(List<Band.SetLine> lines) -> {
          int top = at + (moved.isEmpty() ? captions : 0);
          moved.add(
              band.withContent(
                  new Band.Lines(lines.stream().map(line -> line.movedBy(top)).toList())));
          at = top + band.extent();
        }
        case Band.Row row -> throw new IllegalStateException("a table beside something: " + row);
      }
    }
    depth = Math.max(depth, at);
    return moved;
  }
}
