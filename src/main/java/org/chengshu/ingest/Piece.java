package org.chengshu.ingest;

import org.chengshu.manuscript.Inline;

/** 解析片段: what a paragraph consists of while its marks aren't paired yet. */
sealed interface Piece {

  /** 成品: already in its final form. */
  record Done(Inline inline) implements Piece {}

  /** 强调符: a run of * or _. */
  record Run(char mark, int length, Flanking flanking) implements Piece {

    String literal() {
      return String.valueOf(mark).repeat(length);
    }
  }

  /**
   * 方括号: an open one.
   *
   * @param from where its content begins in the source
   */
  record Bracket(boolean image, int from) implements Piece {

    String literal() {
      return image ? "![" : "[";
    }
  }

  static Piece text(String text) {
    return new Done(new Inline.Text(text));
  }
}
