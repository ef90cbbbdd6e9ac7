package org.chengshu.font;

import java.util.Arrays;

/** 字偶表: one subtable of pair adjustments; its values are font units along the line. */
sealed interface PairTable {

  /** The glyphs that a pair can begin with. */
  Coverage coverage();

  /** The number of a pair's values; -1 if the pair is not in this table. */
  int find(int first, int second);

  PairValues values();

  /**
   * 字偶的值: two advances a pair.
   *
   * @param second empty where the table never changes the second glyph
   */
  record PairValues(short[] first, short[] second) {
    boolean movesSecond() {
      return second.length > 0;
    }
  }

  /**
   * 逐对列出: format 1.
   *
   * @param sets pairs of a first glyph, by its coverage: numbers {@code [sets[i], sets[i + 1])}
   * @param seconds ascending within a set
   */
  record Listed(Coverage coverage, int[] sets, char[] seconds, PairValues values)
      implements PairTable {
    @Override
    public int find(int first, int second) {
      int set = coverage.indexOf(first);
      if (set < 0 || set + 1 >= sets.length) {
        return -1;
      }
      int at = Arrays.binarySearch(seconds, sets[set], sets[set + 1], (char) second);
      return Math.max(at, -1);
    }
  }

  /** 按类列出: format 2, a matrix of classes. */
  record Classed(
      Coverage coverage,
      ClassDefinition firstClasses,
      ClassDefinition secondClasses,
      int firstCount,
      int secondCount,
      PairValues values)
      implements PairTable {
    @Override
    public int find(int first, int second) {
      int row = coverage.contains(first) ? firstClasses.of(first) : firstCount;
      int column = secondClasses.of(second);
      return row < firstCount && column < secondCount ? row * secondCount + column : -1;
    }
  }
}
