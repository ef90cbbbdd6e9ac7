package org.chengshu.typeset.line;

import java.util.List;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.Line;

/** 定位: gives the items of a line their places. */
final class LineSetter {

  private LineSetter() {}

  /**
   * @param hang what of the last mark stands beyond the edge
   */
  static Line set(ItemList items, int from, int to, LineBreaker.Frame frame, int hang) {
    boolean last = to == items.count();
    int trim = to - from > 1 ? BreakSums.endTrim(items, to - 1) : 0;
    int[] positions = new int[to - from];
    int at = frame.indent(from);
    for (int i = from; i < to; i++) {
      at += (i == from && from > 0 ? 0 : items.gap()[i]) - (i == to - 1 ? trim : 0);
      positions[i - from] = at;
      at += items.body()[i];
    }
    int hyphen = last ? 0 : items.hyphenAt(to).map(ItemMark.Hyphen::advance).orElse(0);
    int slack = frame.measure() + hang - at - hyphen;
    TextAlign align = frame.align();
    int adjustment = 0;
    if (align == TextAlign.JUSTIFY && (!last || slack < 0) || hasLeader(items, from, to)) {
      // A gap that was trimmed has no more to give; its mark moves with what stands before it.
      int end = trim > 0 ? to - 1 : to;
      adjustment = slack - Justifier.distribute(items, from, end, positions, slack);
      positions[to - from - 1] += trim > 0 ? adjustment : 0;
    } else if (align == TextAlign.CENTER || align == TextAlign.END) {
      int shift = align == TextAlign.CENTER ? slack / 2 : slack;
      for (int i = 0; i < positions.length; i++) {
        positions[i] += shift;
      }
    }
    int width = positions[to - from - 1] + items.body()[to - 1] + hyphen;
    return new Line(items, from, to, positions, width, last, adjustment, List.of());
  }

  private static boolean hasLeader(ItemList items, int from, int to) {
    for (ItemMark mark : items.marks()) {
      if (mark instanceof ItemMark.Leader && mark.from() >= from && mark.from() < to) {
        return true;
      }
    }
    return false;
  }
}
