package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  private static final double NEXT_BOUND = 1000;

  /** Where lines are to be few, one of them counts more than anything that it may cost. */
  private static final double A_LINE = 1e6;

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
   * @param balanced whether lines are of like length, as in a heading
   */
  record Frame(int measure, int firstIndent, TextAlign align, boolean hanging, boolean balanced) {

    Frame(int measure, int firstIndent, TextAlign align, boolean hanging) {
      this(measure, firstIndent, align, hanging, align == TextAlign.CENTER);
    }

    int indent(int from) {
      return from == 0 ? firstIndent : 0;
    }
  }

  /**
   * For each break: where the line that ends there begins, if its mark hangs, and what it costs.
   */
  private record Choices(int[] previous, boolean[] hangs, double[] cost) {
    static Choices of(BreakSums sums) {
      return new Choices(new int[sums.count], new boolean[sums.count], new double[sums.count]);
    }
  }

  /**
   * 搜索的限度.
   *
   * @param line what a line may cost that is not the last
   * @param paragraph what all lines may cost
   * @param each what every line costs on top
   */
  private record Limits(double line, double paragraph, double each) {}

  /**
   * @param place of the paragraph, for diagnostics
   */
  List<Line> lines(ItemList items, Frame frame, Place place) {
    BreakSums sums = ForcedBreaks.add(items, frame, place, diagnostics);
    Choices choices = choose(sums, items, frame);
    List<Line> lines = lines(items, sums, choices, frame);
    lines.forEach(line -> reportLoose(line, place));
    return lines;
  }

  /**
   * 缩行: the same in fewer lines, if that makes no line loose; for a page that lacks one (B-08).
   *
   * @param than the number of lines that is one too many
   */
  Optional<List<Line>> fewerLines(ItemList items, Frame frame, int than) {
    BreakSums sums = new BreakSums(items, items.breakBefore());
    Choices choices = Choices.of(sums);
    double bound = (than - 1) * A_LINE + LineCost.VERY_LOOSE_PENALTY;
    Limits limits = new Limits(LineCost.VERY_LOOSE_PENALTY, bound, A_LINE);
    return search(sums, items, frame, limits, choices)
        ? Optional.of(lines(items, sums, choices, frame))
        : Optional.empty();
  }

  private static List<Line> lines(ItemList items, BreakSums sums, Choices choices, Frame frame) {
    List<Line> lines = new ArrayList<>();
    for (int b = sums.count - 1; b > 0; b = choices.previous[b]) {
      int from = sums.at[choices.previous[b]];
      int hang = choices.hangs[b] ? sums.hanging(b) : 0;
      lines.add(LineSetter.set(items, from, sums.at[b], frame, hang));
    }
    return lines.reversed();
  }

  private void reportLoose(Line line, Place place) {
    double each = Looseness.of(line);
    if (each > LineCost.VERY_LOOSE) {
      String ems = String.format(Locale.ROOT, "%.2f", each);
      diagnostics.report(Code.LINE_LOOSE, place, ems, line.text());
    }
  }

  /**
   * Ways that cost more than a bound are not followed: few are left, so the search is quick, and if
   * the paragraph comes out within the bound there is no better way. Else the bound is raised.
   */
  private static Choices choose(BreakSums sums, ItemList items, Frame frame) {
    Choices choices = Choices.of(sums);
    double bound = LineCost.VERY_LOOSE_PENALTY;
    while (!search(sums, items, frame, new Limits(bound, bound, 0), choices)) {
      bound *= NEXT_BOUND;
    }
    return choices;
  }

  /** Whether the paragraph costs no more than it may. */
  private static boolean search(
      BreakSums sums, ItemList items, Frame frame, Limits limits, Choices choices) {
    double[] cost = choices.cost;
    int em = items.styleOf(0).size();
    int[] starts = new int[sums.count]; // breaks that may begin a line, from "oldest" to "newest"
    int oldest = 0;
    int newest = 1;
    for (int b = 1; b < sums.count; b++) {
      while (oldest < newest
          && starts[oldest] < b - 1
          && isTooLong(sums, starts[oldest], b, frame, em)) {
        oldest++;
      }
      boolean last = b == sums.count - 1;
      int hang = frame.hanging ? sums.hanging(b) : 0;
      int demerit = last ? 0 : items.demerit()[sums.at[b]];
      cost[b] = Double.POSITIVE_INFINITY;
      for (int s = oldest; s < newest; s++) {
        int a = starts[s];
        long difference = frame.measure - frame.indent(sums.at[a]) - sums.width(a, b);
        double plain = lineCost(items, sums, a, b, difference, frame, em);
        double hung =
            hang == 0
                ? Double.POSITIVE_INFINITY
                : LineCost.HANGING + lineCost(items, sums, a, b, difference + hang, frame, em);
        double line = demerit + Math.min(plain, hung);
        double whole = cost[a] + line + limits.each;
        if (whole <= cost[b]) {
          cost[b] = whole;
          choices.previous[b] = a;
          choices.hangs[b] = hung < plain;
        }
        if (difference > 0 && line > limits.line && !last && sums.isHanAlone(a, b)) {
          break; // a line that begins later is shorter still and costs more
        }
      }
      if (cost[b] <= limits.paragraph) {
        starts[newest++] = b;
      }
    }
    return cost[sums.count - 1] <= limits.paragraph;
  }

  /** Whether no line that ends at {@code b} or later can begin at {@code a}. */
  private static boolean isTooLong(BreakSums sums, int a, int b, Frame frame, int em) {
    long room = frame.measure - frame.indent(sums.at[a]) + (frame.hanging ? em : 0);
    return sums.leastWidth(a, b) > room;
  }

  private static double lineCost(
      ItemList items, BreakSums sums, int a, int b, long difference, Frame frame, int em) {
    boolean last = b == sums.count - 1;
    if (frame.align != TextAlign.JUSTIFY) {
      return LineCost.ragged(difference, last && !frame.balanced, em);
    }
    double lone = last ? lone(items, sums.at[a]) : 0;
    // A line either gives or takes: only the sums that matter are asked for.
    if (difference < 0) {
      return lone + LineCost.squeezed(-difference, sums.shrink(a, b), sums.reserve(a, b));
    }
    return last
        ? lone
        : LineCost.stretched(
            difference, sums.firstStretch(a, b), sums.gaps(a, b), sums.letters(a, b), em);
  }

  /** A paragraph of one line is as short as its text. */
  private static double lone(ItemList items, int from) {
    return from == 0 ? 0 : LineCost.lone(items, from);
  }
}
