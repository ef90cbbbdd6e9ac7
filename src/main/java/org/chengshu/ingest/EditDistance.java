package org.chengshu.ingest;

import java.util.Comparator;
import java.util.List;

/** 编辑距离: which known word somebody meant. */
final class EditDistance {

  private EditDistance() {}

  /** The word of the list that takes the fewest changes; the first of equals. */
  static String nearest(String word, List<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(candidate -> of(word, candidate)))
        .orElseThrow();
  }

  static int of(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
