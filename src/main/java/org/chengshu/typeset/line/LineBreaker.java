package org.chengshu.typeset.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.Line;

/**
 * 断行: cuts an item list into lines so that the paragraph as a whole costs least (see {@link
 * LineCost}). A dynamic programme over the break opportunities: the best way to end a line at one
 * is known once the best ways to begin it are. Lines look back no further than they can hold, so
 * the work is proportional to the text.
 */
final class LineBreaker {

  private final Diagnostics diagnostics;

  LineBreaker(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * @param measure 行长, without the block's indents
   * @param firstIndent of the first line
   * @param place of the paragraph, for diagnostics
   */
  List<Line> lines(ItemList items, int measure, int firstIndent, TextAlign align, Place place) {
    boolean[] breaks = ForcedBreaks.add(items, measure, firstIndent, place, diagnostics);
    int[] previous = best(new BreakSums(items, breaks), items, measure, firstIndent, align);
    Deque<Integer> ends = new ArrayDeque<>();
    for (int at = items.count(); at > 0; at = previous[at]) {
      ends.addFirst(at);
    }
    List<Line> lines = new ArrayList<>(ends.size());
    int from = 0;
    for (int to : ends) {
      int indent = from == 0 ? firstIndent : 0;
      Line line = LineSetter.set(items, from, to, measure, indent, align);
      reportLoose(line, place);
      lines.add(line);
      from = to;
    }
    return lines;
  }

  private void reportLoose(Line line, Place place) {
    double each = Looseness.of(line);
    if (each > LineCost.VERY_LOOSE) {
      String ems = String.format(Locale.ROOT, "%.2f", each);
      diagnostics.report(Code.LINE_LOOSE, place, ems, line.text());
    }
  }

  /** For each break, where the line that ends there best begins. */
  private static int[] best(
      BreakSums sums, ItemList items, int measure, int firstIndent, TextAlign align) {
    int count = items.count();
    int[] previous = new int[count + 1];
    double[] cost = new double[count + 1];
    int em = items.styleOf(0).size();
    for (int b = 1; b < sums.count; b++) {
      int to = sums.at[b];
      cost[to] = Double.POSITIVE_INFINITY;
      for (int a = b - 1; a >= 0; a--) {
        int from = sums.at[a];
        long difference = measure - (from == 0 ? firstIndent : 0) - sums.width(a, b);
        if (difference < 0 && -difference > sums.shrink(a, b) + sums.reserve(a, b)) {
          break;
        }
        double line =
            lineCost(sums, a, b, difference, to == count, align, em)
                + (to == count ? 0 : items.demerit()[to]);
        if (cost[from] + line < cost[to]) {
          cost[to] = cost[from] + line;
          previous[to] = from;
        }
      }
    }
    return previous;
  }

  private static double lineCost(
      BreakSums sums, int a, int b, long difference, boolean last, TextAlign align, int em) {
    if (align != TextAlign.JUSTIFY) {
      return LineCost.ragged(difference, last, align, em);
    }
    long shrink = sums.shrink(a, b);
    long reserve = sums.reserve(a, b);
    return last
        ? LineCost.last(
            difference,
            shrink,
            reserve,
            a == 0 ? Integer.MAX_VALUE : sums.characters(a, b),
            sums.wideMarks(a, b))
        : LineCost.justified(
            difference, shrink, reserve, sums.firstStretch(a, b), sums.gaps(a, b), em);
  }
}
