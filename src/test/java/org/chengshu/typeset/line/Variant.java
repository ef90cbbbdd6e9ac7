package org.chengshu.typeset.line;

import org.chengshu.content.WritingMode;
import org.chengshu.unicode.MarkTable;

/** 简繁横竖: the four columns of Table A1. */
enum Variant {
  SC_H(WritingMode.HORIZONTAL, "zh-Hans"),
  SC_V(WritingMode.VERTICAL, "zh-Hans"),
  TC_H(WritingMode.HORIZONTAL, "zh-Hant"),
  TC_V(WritingMode.VERTICAL, "zh-Hant");

  final WritingMode mode;
  final String language;

  Variant(WritingMode mode, String language) {
    this.mode = mode;
    this.language = language;
  }

  boolean vertical() {
    return mode == WritingMode.VERTICAL;
  }

  MarkTable table() {
    return MarkTable.load(
        language.equals("zh-Hant") ? MarkTable.Locale.TRADITIONAL : MarkTable.Locale.SIMPLIFIED,
        vertical());
  }
}
