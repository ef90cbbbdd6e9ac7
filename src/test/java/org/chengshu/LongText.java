package org.chengshu;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** 长文本: the words of a whole book, to compare without its blanks. */
public final class LongText {

  private static final int AROUND = 20;

  private LongText() {}

  /** Without blanks of any width, and without form feeds. */
  public static String bare(String text) {
    return text.replaceAll("[\\s\\u3000\\u00A0\\f]", "");
  }

  /** Shows where two long texts part. */
  public static void assertSame(String expected, String found) {
    int at = 0;
    int length = Math.min(expected.length(), found.length());
    while (at < length && expected.charAt(at) == found.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - AROUND);
    assertEquals(
        expected.substring(from, Math.min(expected.length(), at + AROUND)),
        found.substring(from, Math.min(found.length(), at + AROUND)));
    assertEquals(expected.length(), found.length(), "a text is longer than the other");
  }
}
