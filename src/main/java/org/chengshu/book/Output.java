package org.chengshu.book;

/** 成品: a kind of file that an edition gives. */
public enum Output {
  /** 电子书. */
  EPUB(".epub"),
  /** 印刷文件. */
  PRINT("-print.pdf");

  private final String ending;

  Output(String ending) {
    this.ending = ending;
  }

  /** The end of the file's name, after the edition's stem. */
  public String ending() {
    return ending;
  }
}
