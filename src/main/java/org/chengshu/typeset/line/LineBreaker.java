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
   * 行框: what the lines have to fit into.
   *
   * @param measure 行长, without the block's indents
   * @param firstIndent of the first line
   * @param hanging whether a mark may hang beyond the end
   */
  record Frame(int measure, int firstIndent, TextAlign align, boolean hanging) {

    int indent(int from) {
      return from == 0 ? firstIndent : 0;
    }
  }

  /**
   * For each item that may begin a line: where the line before it begins, and if its mark hangs.
   */
  private record Choices(int[] previous, boolean[] hangs) {}

  /**
   * @param place of the paragraph, for diagnostics
   */
  List<Line> lines(ItemList items, Frame frame, Place place) {
    boolean[] breaks = ForcedBreaks.add(items, frame, place, diagnostics);
    Choices choices = choose(new BreakSums(items, breaks), items, frame);
    Deque<Integer> ends = new ArrayDeque<>();
    for (int at = items.count(); at > 0; at = choices.previous[at]) {
      ends.addFirst(at);
    }
    List<Line> lines = new ArrayList<>(ends.size());
    int from = 0;
    for (int to : ends) {
      int hang = choices.hangs[to] ? items.body()[to - 1] : 0;
      Line line = LineSetter.set(items, from, to, frame, hang);
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

  private static Choices choose(BreakSums sums, ItemList items, Frame frame) {
    int count = items.count();
    int[] previous = new int[count + 1];
    boolean[] hangs = new boolean[count + 1];
    double[] cost = new double[count + 1];
    int em = items.styleOf(0).size();
    int oldest = 0;
    SlidingLeast least = new SlidingLeast(sums.count);
    least.add(0, 0);
    for (int b = 1; b < sums.count; b++) {
      int to = sums.at[b];
      int hang = frame.hanging ? sums.hanging(b) : 0;
      int demerit = to == count ? 0 : items.demerit()[to];
      while (oldest < b - 1 && isTooLong(sums, oldest, b, frame, em)) {
        oldest++;
      }
      double lowest = least.from(oldest);
      cost[to] = Double.POSITIVE_INFINITY;
      for (int a = oldest; a < b; a++) {
        int from = sums.at[a];
        long difference = frame.measure - frame.indent(from) - sums.width(a, b);
        double plain = lineCost(sums, a, b, difference, to == count, frame.align, em);
        double hung =
            hang == 0
                ? Double.POSITIVE_INFINITY
                : LineCost.HANGING
                    + lineCost(sums, a, b, difference + hang, to == count, frame.align, em);
        double line = demerit + Math.min(plain, hung);
        if (cost[from] + line <= cost[to]) {
          cost[to] = cost[from] + line;
          previous[to] = from;
          hangs[to] = hung < plain;
        } else if (difference > 0 && lowest + line > cost[to] && to < count) {
          break; // a line that begins later is shorter still and costs more
        }
      }
      least.add(b, cost[to]);
    }
    return new Choices(previous, hangs);
  }

  /** Whether no line that ends at {@code b} or later can begin at {@code a}. */
  private static boolean isTooLong(BreakSums sums, int a, int b, Frame frame, int em) {
    long room = frame.measure - frame.indent(sums.at[a]) + (frame.hanging ? em : 0);
    return sums.width(a, b) - sums.shrink(a, b) - sums.reserve(a, b) > room;
  }

  private static double lineCost(
      BreakSums sums, int a, int b, long difference, boolean last, TextAlign align, int em) {
    if (align != TextAlign.JUSTIFY) {
      return LineCost.ragged(difference, last, align, em);
    }
    // A line either gives or takes: only the sums that matter are asked for.
    if (difference < 0) {
      double squeezed = LineCost.squeezed(-difference, sums.shrink(a, b), sums.reserve(a, b));
      return last ? squeezed + lone(sums, a, b) : squeezed;
    }
    return last
        ? lone(sums, a, b)
        : LineCost.stretched(difference, sums.firstStretch(a, b), sums.gaps(a, b), em);
  }

  /** A paragraph of one line is as short as its text. */
  private static double lone(BreakSums sums, int a, int b) {
    return a == 0 ? 0 : LineCost.lone(sums.characters(a, b), sums.wideMarks(a, b));
  }
}
