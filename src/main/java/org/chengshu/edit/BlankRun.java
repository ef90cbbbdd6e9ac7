package org.chengshu.edit;

import java.util.ArrayList;
import java.util.List;

/** 一串空格: blanks that follow each other, as many as there are. */
record BlankRun(FlatText flat, int start, int end) {

  private static final char WIDE = '\u3000';

  /** All runs of blanks in a text. */
  static List<BlankRun> all(FlatText flat) {
    List<BlankRun> runs = new ArrayList<>();
    int length = flat.text().length();
    for (int at = 0; at < length; at++) {
      int start = at;
      while (at < length && isBlank(flat, at)) {
        at++;
      }
      if (at > start) {
        runs.add(new BlankRun(flat, start, at));
      }
    }
    return runs;
  }

  int length() {
    return end - start;
  }

  boolean isWide() {
    return blanks().indexOf(WIDE) >= 0;
  }

  /** The one to keep: a wide one, else a plain one, else the first. */
  int best() {
    int wide = blanks().indexOf(WIDE);
    int plain = blanks().indexOf(' ');
    return start + (wide >= 0 ? wide : Math.max(plain, 0));
  }

  Side left() {
    return start == 0 ? Side.EDGE : side(flat.text().codePointBefore(start), start - 1);
  }

  Side right() {
    return end == flat.text().length() ? Side.EDGE : side(flat.text().codePointAt(end), end);
  }

  private Side side(int codePoint, int index) {
    boolean isBreak = codePoint == FlatText.BREAK && flat.isFixed(index);
    return isBreak ? Side.EDGE : Side.of(codePoint);
  }

  private String blanks() {
    return flat.text().substring(start, end);
  }

  /** White space of any width, unless it may not be edited. */
  private static boolean isBlank(FlatText flat, int index) {
    char c = flat.text().charAt(index);
    return !flat.isFixed(index) && (Character.isSpaceChar(c) || Character.isWhitespace(c));
  }
}
