package org.chengshu.ingest;

/**
 * 版面上的一行.
 *
 * @param number 1-based, in the file
 * @param text without the blanks around it
 * @param indented the line began with a blank: where the type changes size, extraction leaves one
 * @param blankBefore a blank line stands before it
 */
record PageLine(int number, String text, boolean indented, boolean blankBefore) {

  private static final String STOPS = "。！？";
  private static final String CLOSERS = "”’）》」』";

  /** In halves of an em: a character beyond ASCII takes two. */
  int width() {
    return text.codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
  }

  /** Ends a sentence: 。！？ with what closes behind them. */
  boolean endsSentence() {
    int i = text.length() - 1;
    while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && STOPS.indexOf(text.charAt(i)) >= 0;
  }

  /** Ends in a way a paragraph may end besides a full stop: 云： …… —— */
  boolean endsOpenly() {
    return text.endsWith("：") || text.endsWith("…") || text.endsWith("—");
  }

  boolean hasStop() {
    return text.chars().anyMatch(c -> "。，、；！？".indexOf(c) >= 0);
  }

  PageLine withText(String newText) {
    return new PageLine(number, newText, indented, blankBefore);
  }
}
