package org.chengshu.imprint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chengshu.book.Trim;
import org.chengshu.source.Resource;

/**
 * 开数: how many leaves of a trim a whole sheet gives (REQUIREMENTS B-54). Lengths in millimetres.
 *
 * @param sheetWidth the shorter side of the sheet
 * @param leaves 开数
 */
record Format(int sheetWidth, int sheetHeight, int leaves) {

  private static final int TOLERANCE = 1;

  /** What the trimming takes at head, foot and fore-edge together with the fold. */
  private static final int CUT_ACROSS = 3;

  private static final int CUT_DOWN = 6;

  private static final List<int[]> KNOWN = rows("formats.tsv", 5);
  private static final List<int[]> SHEETS = rows("sheets.tsv", 2);

  /**
   * The format of a trim: the known one, else the sheet that wastes least; empty if none is large.
   */
  static Optional<Format> of(Trim trim) {
    return KNOWN.stream()
        .filter(row ->
            Math.abs(row[0] - trim.width()) <= TOLERANCE
                && Math.abs(row[1] - trim.height()) <= TOLERANCE)
        .map(row -> new Format(row[2], row[3], row[4]))
        .findFirst()
        .or(() -> derived(trim));
  }

  private static Optional<Format> derived(Trim trim) {
    return SHEETS.stream()
        .flatMap(
            sheet -> Stream.of(8, 16, 32, 64).map(leaves -> new Format(sheet[0], sheet[1], leaves)))
        .filter(format -> format.holds(trim))
        .min(Comparator.comparingLong(Format::paper));
  }

  /** A thousandth of the paper that one leaf takes. */
  private long paper() {
    return 1000L * sheetWidth * sheetHeight / leaves;
  }

  /** Whether a leaf, folded out of the sheet by halves, is large enough. */
  private boolean holds(Trim trim) {
    double shorter = sheetWidth;
    double longer = sheetHeight;
    for (int parts = 1; parts < leaves; parts *= 2) {
      double half = longer / 2;
      longer = Math.max(half, shorter);
      shorter = Math.min(half, shorter);
    }
    boolean upright = trim.width() <= trim.height();
    double width = upright ? shorter : longer;
    double height = upright ? longer : shorter;
    return trim.width() + CUT_ACROSS <= width && trim.height() + CUT_DOWN <= height;
  }

  private static List<int[]> rows(String table, int numbers) {
    return Resource.rows(Format.class, table).stream()
        .map(cells -> IntStream.range(0, numbers).map(i -> Integer.parseInt(cells[i])).toArray())
        .toList();
  }
}
