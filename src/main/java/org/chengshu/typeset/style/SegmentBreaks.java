package org.chengshu.typeset.style;

import java.lang.Character.UnicodeScript;

/**
 * 源文换行: whether a line end of the source is nothing or a space (css-text-3, 4.1.3). Between wide
 * characters it is nothing; in Chinese also between a wide one and a mark that other languages
 * share.
 */
final class SegmentBreaks {

  private static final String SHARED_MARKS = "“”‘’—…·–";

  private SegmentBreaks() {}

  static boolean vanishes(int before, int after, String language) {
    boolean chinese = language.startsWith("zh") || language.startsWith("ja");
    return isWide(before) && isWide(after)
        || chinese && (isWide(before) && isShared(after) || isShared(before) && isWide(after));
  }

  private static boolean isShared(int character) {
    return SHARED_MARKS.indexOf(character) >= 0;
  }

  /** East Asian Width W or F, without Hangul, which writes spaces. */
  private static boolean isWide(int character) {
    if (character < 0x2E80) {
      return false;
    }
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI -> true;
      case HANGUL -> false;
      default ->
          character <= 0x33FF
              || character >= 0xFE30 && character <= 0xFE6F
              || character >= 0xFF01 && character <= 0xFF60
              || character >= 0xFFE0 && character <= 0xFFE6;
    };
  }
}
