package org.chengshu.edit;

/** 整理规则: why a place of the text was changed. */
public enum Rule {
  NFC("字符改为标准写法"),
  EDGE_BLANK("段首、段尾的空格"),
  HAN_BLANK("汉字之间的空格"),
  WESTERN_BLANK("汉字与西文、数字之间的空格"),
  MARK_BLANK("标点旁边的空格"),
  REPEATED_BLANK("连续的空格");

  private final String chinese;

  Rule(String chinese) {
    this.chinese = chinese;
  }

  /** What was tidied, for the log. */
  public String chinese() {
    return chinese;
  }
}
