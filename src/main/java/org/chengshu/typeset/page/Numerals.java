package org.chengshu.typeset.page;

import org.chengshu.flow.InlinePiece.CounterStyle;

/** 数字的写法. */
final class Numerals {

  private static final String HAN_DIGITS = "〇一二三四五六七八九";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Numerals() {}

  /** Writes a number from 1. */
  static String write(int number, CounterStyle style) {
    return switch (style) {
      case DECIMAL -> Integer.toString(number);
      case LOWER_ROMAN -> roman(number);
      case HAN -> han(number);
    };
  }

  private static String roman(int number) {
    StringBuilder text = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (left >= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
        left -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }

  /** Digit by digit, as folios are written: 一二〇. */
  private static String han(int number) {
    StringBuilder text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append(HAN_DIGITS.charAt(digit - '0'));
    }
    return text.toString();
  }
}
