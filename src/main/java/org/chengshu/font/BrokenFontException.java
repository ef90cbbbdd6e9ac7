package org.chengshu.font;

/** 字体损坏: a font says something impossible. Never leaves this package; becomes FNT-01. */
final class BrokenFontException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenFontException(String where) {
    super(where);
  }
}
