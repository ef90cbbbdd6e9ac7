package org.chengshu.typeset.line;

import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.ItemList;
import org.chengshu.unicode.CharClass;

/**
 * 强制断开: a piece without a break that is longer than a line is cut where the line is full, and
 * reported, so that the breaker always finds a way and nothing runs over the edge.
 */
final class ForcedBreaks {

  private ForcedBreaks() {}

  /** The sums over the paragraph's breaks and those that had to be added. */
  static BreakSums add(
      ItemList items, LineBreaker.Frame frame, Place place, Diagnostics diagnostics) {
    BreakSums sums = new BreakSums(items, items.breakBefore());
    boolean[] breaks = items.breakBefore();
    for (int b = 1; b < sums.count; b++) {
      int from = sums.at[b - 1];
      int room = frame.measure() - frame.indent(from);
      if (leastWidth(sums, b - 1, b, frame.align()) > room) {
        breaks = cut(items, from, sums.at[b], room, frame.measure(), breaks);
        diagnostics.report(Code.LINE_FORCED, place, items.textOf(from, sums.at[b]));
      }
    }
    return breaks == items.breakBefore() ? sums : new BreakSums(items, breaks);
  }

  /** Only justified lines shrink. */
  private static long leastWidth(BreakSums sums, int a, int b, TextAlign align) {
    return align == TextAlign.JUSTIFY ? sums.leastWidth(a, b) : sums.width(a, b);
  }

  private static boolean[] cut(
      ItemList items, int from, int to, int firstRoom, int measure, boolean[] breaks) {
    boolean[] more = breaks == items.breakBefore() ? breaks.clone() : breaks;
    int room = firstRoom;
    int start = from;
    long width = items.body()[from];
    for (int i = from + 1; i < to; i++) {
      width += items.gap()[i] + items.body()[i];
      if (width > room) {
        int at = lastJoint(items, start, i);
        more[at] = true;
        width = items.body()[at];
        i = at;
        start = at;
        room = measure;
      }
    }
    return more;
  }

  /**
   * The last place at or before an item where letters meet: marks stay with what they belong to.
   */
  private static int lastJoint(ItemList items, int start, int full) {
    for (int i = full; i > start + 1; i--) {
      if (isWestern(items, i - 1) && isWestern(items, i)) {
        return i;
      }
    }
    return full;
  }

  private static boolean isWestern(ItemList items, int i) {
    return CharClass.of(items.charClass()[i]).isWestern();
  }
}
