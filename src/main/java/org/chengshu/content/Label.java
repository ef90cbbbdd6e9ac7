package org.chengshu.content;

import java.util.Locale;

/** 用语: one word or sentence of {@code labels.tsv}. */
public enum Label {
  /** 目录. */
  CONTENTS,
  /** 封面. */
  COVER,
  /** 封面：书名. */
  COVER_OF,
  /** 书名页. */
  TITLE_PAGE,
  /** 版本页. */
  IMPRINT,
  /** 彩页一. */
  PLATE,
  /** 彩页的页码. */
  PLATE_FOLIO,
  /** 正文. */
  BODY,
  /** 地标导航. */
  LANDMARKS,
  /** 主编. */
  EDITED,
  /** 编印. */
  COMPILED,
  /** 出版. */
  PUBLISHED,
  /** 日期. */
  DATED,
  /** 样书，非正式出版物 (REQUIREMENTS B.6, profile {@code sample}). */
  SAMPLE_NOTICE,
  /** 内部资料，免费交流 (B-80). */
  INTERNAL_NOTICE,
  /** 插图：题目: the alternative text of a picture that has none of its own and no caption. */
  PICTURE_OF,
  /** What the EPUB says of its accessibility (D-30). */
  ACCESSIBILITY,
  /** The same for a book with pictures. */
  ACCESSIBILITY_PICTURES;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
