package org.chengshu.unicode;

/**
 * 字符类: what a character is to the line (REQUIREMENTS A-01, Table A1). Which characters belong to a
 * class, and how wide it is, stands in {@code marks.tsv}.
 */
public enum CharClass {
  /** 汉字. */
  HAN,
  /** 西文字母. */
  LATIN,
  /** 数字. */
  DIGIT,
  /** 空格. */
  SPACE,
  /** 符号. */
  SYMBOL,
  /** 前引号、前括号. */
  OPEN,
  /** 后引号、后括号. */
  CLOSE,
  /** 逗号、顿号. */
  COMMA,
  /** 分号. */
  SEMI,
  /** 冒号. */
  COLON,
  /** 句号. */
  STOP,
  /** 叹号、问号. */
  EXQ,
  /** 叠用的叹号、问号. */
  EXQ2,
  /** 破折号. */
  DASH2,
  /** 省略号. */
  ELL2,
  /** 连接号. */
  CONN,
  /** 间隔号. */
  IDOT,
  /** 分隔号. */
  SOLIDUS,
  /** 注码. */
  NOTE,
  /** Not text: a leader or a combined cell. */
  OBJECT,
  /** In no class: reported. */
  UNKNOWN;

  private static final CharClass[] VALUES = values();

  /** The class of an ordinal, as item lists store it. */
  public static CharClass of(int ordinal) {
    return VALUES[ordinal];
  }

  /** 中文标点: a mark with a box of the Han grid. */
  public boolean isMark() {
    return switch (this) {
      case OPEN, CLOSE, COMMA, SEMI, COLON, STOP, EXQ, EXQ2, DASH2, ELL2, CONN, IDOT, SOLIDUS ->
          true;
      case HAN, LATIN, DIGIT, SPACE, SYMBOL, NOTE, OBJECT, UNKNOWN -> false;
    };
  }

  /** 破折号、省略号、连接号: a mark that fills its box. */
  public boolean isWideMark() {
    return this == DASH2 || this == ELL2 || this == CONN;
  }

  /** 西文: set in the Latin face, never broken inside a word. */
  public boolean isWestern() {
    return switch (this) {
      case LATIN, DIGIT, SYMBOL -> true;
      case HAN,
          SPACE,
          OPEN,
          CLOSE,
          COMMA,
          SEMI,
          COLON,
          STOP,
          EXQ,
          EXQ2,
          DASH2,
          ELL2,
          CONN,
          IDOT,
          SOLIDUS,
          NOTE,
          OBJECT,
          UNKNOWN ->
          false;
    };
  }
}
