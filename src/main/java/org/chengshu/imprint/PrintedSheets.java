package org.chengshu.imprint;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * 印张: sheets printed on one side that a copy takes, which is what paper and printing are reckoned
 * by (REQUIREMENTS B-52).
 *
 * @param pages 面数, blanks and front matter too
 * @param leaves 开数: pages of this size on one side of a sheet
 */
record PrintedSheets(int pages, int leaves) {

  private static final int EIGHTHS = 8;

  /** Exact: the leaves are a power of two. */
  BigDecimal count() {
    BigDecimal count = BigDecimal.valueOf(pages).divide(BigDecimal.valueOf(leaves));
    return count.signum() == 0 ? BigDecimal.ZERO : plain(count);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** 合算: whole sheets, or a part of 0.5, 0.25 or 0.125 beside them. */
  boolean isCheap() {
    int rest = pages % leaves;
    return rest * EIGHTHS % leaves == 0
        && switch (rest * EIGHTHS / leaves) {
          case 0, 1, 2, 4 -> true;
          default -> false;
        };
  }

  /** The next cheap number of pages below; empty if the book would have none left. */
  OptionalInt cheapBelow() {
    return IntStream.iterate(even(pages - 1), n -> n > 0, n -> n - 2)
        .filter(this::cheap)
        .findFirst();
  }

  /** The next cheap number of pages above. */
  int cheapAbove() {
    return IntStream.iterate(even(pages + 2), n -> n + 2).filter(this::cheap).findFirst().orElse(0);
  }

  private boolean cheap(int number) {
    return new PrintedSheets(number, leaves).isCheap();
  }

  /** A leaf has two pages. */
  private static int even(int number) {
    return number - number % 2;
  }
}
