package org.chengshu.diag;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** 最近的名字: what somebody who wrote a wrong name probably meant. */
public final class Nearest {

  /** Names are cut to this length, so that a hostile one costs little. */
  private static final int MAX_LENGTH = 64;

  /** Fewer letters are the start of too many names. */
  private static final int SHORT = 3;

  private Nearest() {}

  /** The candidate with the smallest edit distance, the first among equals. */
  public static Optional<String> to(String name, Collection<String> candidates) {
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int distance = distance(name, candidate);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Insertions, deletions, changes and swaps of neighbours. Case and {@code _} for - are free, and
   * a name cut short counts as one slip.
   */
  private static int distance(String left, String right) {
    String a = normal(left);
    String b = normal(right);
    if (a.length() >= SHORT && b.startsWith(a)) {
      return Math.min(1, b.length() - a.length());
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, cost, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] cost, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }

  private static String normal(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('_', '-');
    return lower.substring(0, Math.min(MAX_LENGTH, lower.length()));
  }
}
