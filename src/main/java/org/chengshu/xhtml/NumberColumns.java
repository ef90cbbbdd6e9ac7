package org.chengshu.xhtml;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.chengshu.manuscript.Block;

/**
 * 数字列: the columns whose body cells are all numbers, with a unit perhaps; a design aligns them at
 * the decimal point (REQUIREMENTS B-33). Blank cells and dashes say that a number is missing.
 */
final class NumberColumns {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+−–＋－±]?[¥￥$€£]?(\\d{1,3}([,，]\\d{3})+|\\d+)(\\.\\d+)?\\s*"
              + "[\\p{IsAlphabetic}%％‰°℃²³/]{0,6}");

  private static final Pattern MISSING = Pattern.compile("[-—–－…/／*＊]*");

  private NumberColumns() {}

  static BitSet of(Block.Table table) {
    BitSet numbers = new BitSet();
    int columns = table.body().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (int column = 0; column < columns; column++) {
      numbers.set(column, isNumbers(table.body(), column));
    }
    return numbers;
  }

  private static boolean isNumbers(List<Block.Row> rows, int column) {
    boolean any = false;
    for (Block.Row row : rows) {
      String text =
          column < row.cells().size()
              ? PlainText.of(row.cells().get(column).content()).strip()
              : "";
      boolean number = NUMBER.matcher(text).matches();
      if (!number && !MISSING.matcher(text).matches()) {
        return false;
      }
      any |= number;
    }
    return any;
  }
}
