package org.chengshu.ingest;

import java.lang.Character.UnicodeScript;

/**
 * 强调符的左右: where a run of * may open or close. CommonMark asks for blanks around ASCII marks;
 * Chinese writes none, so that Chinese marks count as letters and so does anything beside a Han
 * character (E-18: {@code **重点。**后}).
 *
 * @param canOpen a span may begin here
 * @param canClose a span may end here
 */
record Flanking(boolean canOpen, boolean canClose) {

  /** No character: the start or the end of the text. */
  static final int NONE = '\n';

  static Flanking ofStars(int before, int after) {
    boolean left =
        !isBlank(after)
            && (!isLatinMark(after) || isBlank(before) || isLatinMark(before) || isCjk(before));
    boolean right =
        !isBlank(before)
            && (!isLatinMark(before) || isBlank(after) || isLatinMark(after) || isCjk(after));
    return new Flanking(left, right);
  }

  /** Underscores keep CommonMark's rule: they stand inside words. */
  static Flanking ofUnderscores(int before, int after) {
    boolean left = !isBlank(after) && (!isMark(after) || isBlank(before) || isMark(before));
    boolean right = !isBlank(before) && (!isMark(before) || isBlank(after) || isMark(after));
    return new Flanking(left && (!right || isMark(before)), right && (!left || isMark(after)));
  }

  /**
   * Neither a blank nor a Western mark, so that a run of stars beside it always opens or closes.
   */
  static boolean isSafeBesideStars(int c) {
    return !isBlank(c) && !isLatinMark(c);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isLatinMark(int c) {
    return isMark(c) && !isChineseMark(c);
  }

  private static boolean isCjk(int c) {
    return Character.isIdeographic(c) || isChineseMark(c) || isKana(c);
  }

  private static boolean isKana(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** General punctuation (quotes, dash, ellipsis), the middle dot, CJK and full-width marks. */
  private static boolean isChineseMark(int c) {
    return isMark(c) && (c >= 0x2000 || c == 0xB7);
  }
}
