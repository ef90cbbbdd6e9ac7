package org.chengshu.edit;

import org.chengshu.unicode.CharClass;
import org.chengshu.unicode.MarkTable;

/** 空格一侧: what stands beside blanks. */
enum Side {
  /** 行的边: the start or end of the run, or a line break in it. */
  EDGE,
  /** 汉字、假名. */
  HAN,
  /** 西文字母、数字. */
  WESTERN,
  /** 前括号: a mark that only Chinese has. */
  OPEN,
  /** 后括号、点号: likewise. */
  CLOSE,
  /** 前引号, which Western text has too. */
  QUOTE_OPEN,
  /** 后引号, which Western text has too. */
  QUOTE_CLOSE,
  /** 破折号、省略号、间隔号等, which Western text has too. */
  LOOSE,
  OTHER;

  private static final MarkTable MARKS = MarkTable.load(MarkTable.Locale.SIMPLIFIED, false);
  private static final String QUOTES = "“‘”’";

  static Side of(int codePoint) {
    CharClass charClass = MARKS.mark(codePoint).charClass();
    boolean quote = QUOTES.indexOf(codePoint) >= 0;
    return switch (charClass) {
      case HAN -> isHan(codePoint) ? HAN : OTHER;
      case LATIN, DIGIT -> WESTERN;
      case OPEN -> quote ? QUOTE_OPEN : OPEN;
      case CLOSE -> quote ? QUOTE_CLOSE : CLOSE;
      case COMMA, SEMI, COLON, STOP, EXQ, EXQ2 -> CLOSE;
      case DASH2, ELL2, CONN, IDOT, SOLIDUS -> LOOSE;
      case SPACE, SYMBOL, NOTE, OBJECT, UNKNOWN -> OTHER;
    };
  }

  /** Neither Hangul nor full-width Latin: between their words blanks have a meaning. */
  private static boolean isHan(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      case COMMON -> !Character.isLetterOrDigit(codePoint);
      default -> false;
    };
  }
}
