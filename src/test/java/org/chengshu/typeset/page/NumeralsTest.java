package org.chengshu.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chengshu.flow.InlinePiece.CounterStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "1, i, 一",
    "4, iv, 四",
    "9, ix, 九",
    "14, xiv, 一四",
    "40, xl, 四〇",
    "90, xc, 九〇",
    "400, cd, 四〇〇",
    "1944, mcmxliv, 一九四四",
    "2026, mmxxvi, 二〇二六"
  })
  void numbersAreWrittenAsFoliosAre(int number, String roman, String han) {
    assertEquals(Integer.toString(number), Numerals.write(number, CounterStyle.DECIMAL));
    assertEquals(roman, Numerals.write(number, CounterStyle.LOWER_ROMAN));
    assertEquals(han, Numerals.write(number, CounterStyle.HAN));
  }
}
