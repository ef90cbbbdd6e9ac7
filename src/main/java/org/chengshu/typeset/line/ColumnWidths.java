package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 列宽: from what the cells need. Columns are as wide as their content if there is room; else short
 * columns keep what they need and the long ones share the rest in proportion, which makes their
 * rows equally high. Lengths in {@link org.chengshu.flow.Sp}, along the line.
 */
final class ColumnWidths {

  /**
   * 一格所需.
   *
   * @param least what cannot be broken
   * @param natural without a break
   * @param padding besides
   */
  record Need(int column, int span, int least, int natural, int padding) {}

  private final int[] least;
  private final int[] natural;
  private final int[] padding;

  private ColumnWidths(int columns) {
    least = new int[columns];
    natural = new int[columns];
    padding = new int[columns];
  }

  static ColumnWidths of(List<Need> needs, int columns) {
    ColumnWidths widths = new ColumnWidths(columns);
    List<Need> bySpan = new ArrayList<>(needs);
    bySpan.sort(Comparator.comparingInt(Need::span));
    for (Need need : bySpan) {
      raise(widths.least, need, need.least() + need.padding());
      raise(widths.natural, need, Math.max(need.least(), need.natural()) + need.padding());
      if (need.span() == 1) {
        widths.padding[need.column()] = Math.max(widths.padding[need.column()], need.padding());
      }
    }
    for (int i = 0; i < columns; i++) {
      widths.natural[i] = Math.max(widths.natural[i], widths.least[i]);
    }
    return widths;
  }

  /** What a cell lacks its columns share evenly. */
  private static void raise(int[] widths, Need need, int wanted) {
    long lack = wanted - sum(widths, need.column(), need.column() + need.span());
    for (int i = 0; i < need.span() && lack > 0; i++) {
      int share = (int) (lack / (need.span() - i));
      widths[need.column() + i] += share;
      lack -= share;
    }
  }

  /**
   * @param fill whether the columns take all that is available
   * @param floor content that no column is made narrower than if it wants as much
   * @return empty if that is not possible
   */
  Optional<int[]> fit(int available, boolean fill, int floor) {
    long all = sum(natural, 0, natural.length);
    if (all <= available) {
      return Optional.of(fill && all > 0 ? shared(natural, available, natural) : natural.clone());
    }
    int[] floors = new int[least.length];
    Arrays.setAll(floors, i -> Math.max(least[i], Math.min(natural[i], floor + padding[i])));
    return sum(floors, 0, floors.length) <= available
        ? Optional.of(shared(natural, available, floors))
        : Optional.empty();
  }

  /** Columns that cut what cannot be broken, the long words first. */
  int[] force(int available, int em) {
    int[] floors = new int[least.length];
    Arrays.setAll(floors, i -> Math.min(least[i], 2 * em));
    if (sum(floors, 0, floors.length) > available) {
      floors = new int[least.length];
    }
    return shared(least, available, floors);
  }

  /** Shares in proportion to weights, none below its floor; they make up all that is available. */
  private static int[] shared(int[] weights, int available, int[] floors) {
    boolean[] fixed = new boolean[weights.length];
    long left = available;
    long open = sum(weights, 0, weights.length);
    boolean settled = false;
    while (!settled) {
      settled = true;
      for (int i = 0; i < weights.length; i++) {
        if (!fixed[i] && weights[i] * left < (long) floors[i] * open) {
          fixed[i] = true;
          left -= floors[i];
          open -= weights[i];
          settled = false;
        }
      }
    }
    int[] widths = new int[weights.length];
    for (int i = 0; i < weights.length; i++) {
      widths[i] = fixed[i] ? floors[i] : open == 0 ? 0 : (int) (weights[i] * left / open);
      if (!fixed[i]) {
        left -= widths[i];
        open -= weights[i];
      }
    }
    return widths;
  }

  private static long sum(int[] widths, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += widths[i];
    }
    return sum;
  }
}
