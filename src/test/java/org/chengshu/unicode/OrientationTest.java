package org.chengshu.unicode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chengshu.unicode.MarkTable.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way characters stand in a vertical line: REQUIREMENTS. */
class OrientationTest {

  @ParameterizedTest
  @CsvSource({
    "汉, true",
    "℃, true",
    "№, true",
    "×, true",
    "©, true",
    "①, true",
    "♪, true",
    "★, true",
    "A, false",
    "5, false",
    "%, false",
    "=, false",
    "→, false",
    "∞, true",
    "𬭎, true",
    "。, true",
    "（, false",
  })
  void uprightOrTurned(String character, boolean upright) {
    assertEquals(upright, Orientation.load().isUpright(character.codePointAt(0)));
  }

  @ParameterizedTest
  @CsvSource({"℃, HAN, SYMBOL", "×, HAN, SYMBOL", "=, SYMBOL, SYMBOL", "A, LATIN, LATIN"})
  void aSymbolIsOnTheGridInVerticalLinesOnly(
      String character, CharClass vertical, CharClass horizontal) {
    int codePoint = character.codePointAt(0);
    assertEquals(vertical, MarkTable.load(Locale.SIMPLIFIED, true).mark(codePoint).charClass());
    assertEquals(horizontal, MarkTable.load(Locale.SIMPLIFIED, false).mark(codePoint).charClass());
  }
}
