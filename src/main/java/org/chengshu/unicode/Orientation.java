package org.chengshu.unicode;

import java.util.Arrays;
import java.util.List;
import org.chengshu.source.Resource;

/** 竖排方向: which characters stand upright in a vertical line (UAX #50, REQUIREMENTS A-50). */
final class Orientation {

  // Sorted ranges of what stands upright, U and Tu.
  private final int[] first;
  private final int[] last;

  private Orientation(List<String[]> rows) {
    first =
        rows.stream().mapToInt(row -> Integer.parseInt(row[0].substring(0, at(row)), 16)).toArray();
    last =
        rows.stream()
            .mapToInt(row -> Integer.parseInt(row[0].substring(at(row) + 2), 16))
            .toArray();
  }

  private static int at(String[] row) {
    return row[0].indexOf("..");
  }

  static Orientation load() {
    return new Orientation(
        Resource.rows(Orientation.class, "orientation.tsv").stream()
            .filter(row -> !row[1].equals("Tr"))
            .toList());
  }

  boolean isUpright(int codePoint) {
    int range = Arrays.binarySearch(first, codePoint);
    return range >= 0 || range < -1 && codePoint <= last[-range - 2];
  }
}
