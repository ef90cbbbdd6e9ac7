package org.chengshu.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteNumberTest {

  /** B-36: many faces have no circled number after 20. */
  @ParameterizedTest
  @CsvSource({"1, ①", "20, ⑳", "21, 〔21〕"})
  void afterTwentyThereAreBrackets(int number, String mark) {
    assertEquals(mark, NoteNumber.of(number));
  }
}
