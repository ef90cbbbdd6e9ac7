package org.chengshu.unicode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

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
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Orientation.class.getResourceAsStream("orientation.tsv"),
                StandardCharsets.UTF_8))) {
      return new Orientation(
          in.lines()
              .filter(row -> !row.startsWith("#"))
              .map(row -> row.split("\t"))
              .filter(row -> !row[1].equals("Tr"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isUpright(int codePoint) {
    int range = Arrays.binarySearch(first, codePoint);
    return range >= 0 || range < -1 && codePoint <= last[-range - 2];
  }
}
