package org.chengshu.flow;

import java.util.List;

/**
 * 行: items {@code [from, to)} of a paragraph with their places on the inline axis.
 *
 * @param positions start of each item's body from the start of the measure, in {@link Sp}
 * @param width end of the last body
 * @param last whether it ends its paragraph
 * @param adjustment what justification added (positive) or took (negative), in all
 * @param sideLines in the order of their text
 */
public record Line(
    ItemList items,
    int from,
    int to,
    int[] positions,
    int width,
    boolean last,
    int adjustment,
    List<SideLine> sideLines) {

  public Line {
    sideLines = List.copyOf(sideLines);
  }

  /**
   * 附行: a small line that belongs to a line: a reading beside it, or a row of a note inside it.
   *
   * @param after it is read after this item of the line
   * @param start of its measure, from the start of the line's measure
   * @param shift of its centre from the line's centre, towards the over side
   * @param inColumn whether it is one symbol of a column, all of which are one item list
   */
  public record SideLine(Line line, int after, int start, int shift, boolean inColumn) {}

  public String text() {
    return items.textOf(from, to);
  }

  /**
   * Whether a mark at an item belongs to this line; one behind the last item is in the last line.
   */
  public boolean holds(int item) {
    return item >= from && (item < to || item == items.count() && to == item);
  }
}
