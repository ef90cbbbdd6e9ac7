package org.chengshu.flow;

/**
 * 行: items {@code [from, to)} of a paragraph with their places on the inline axis.
 *
 * @param positions start of each item's body from the start of the measure, in {@link Sp}
 * @param width end of the last body
 * @param last whether it ends its paragraph
 * @param adjustment what justification added (positive) or took (negative), in all
 */
public record Line(
    ItemList items, int from, int to, int[] positions, int width, boolean last, int adjustment) {

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
