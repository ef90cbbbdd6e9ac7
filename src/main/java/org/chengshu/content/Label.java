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
  /** 编委会名单. */
  COMMITTEE,
  /** 笔记: the head of the pages that fill up a signature (B-53). */
  NOTES,
  /** 编印单位. */
  COMPILING_UNIT,
  /** 准印证号. */
  PERMIT,
  /** 发送对象. */
  RECIPIENTS,
  /** 印刷单位. */
  PRINTING_UNIT,
  /** 印刷日期. */
  PRINTING_DATE,
  /** 印数. */
  COPIES,
  /** 责任编辑. */
  RESPONSIBLE_EDITOR,
  /** 封面设计. */
  COVER_DESIGN,
  /** 发行. */
  DISTRIBUTED,
  /** 印刷. */
  PRINTED,
  /** 开本. */
  FORMAT,
  /** 印张. */
  SHEETS,
  /** 字数. */
  CHARACTERS,
  /** 版次. */
  EDITION,
  /** 印次. */
  PRINTING,
  /** 书号. */
  ISBN,
  /** 定价. */
  PRICE,
  /** 插图：题目: the alternative text of a picture that has none of its own and no caption. */
  PICTURE_OF,
  /** 作者简介. */
  AUTHOR_LIST,
  /** （按姓氏拼音为序） (B-39). */
  BY_PINYIN,
  /** （按姓氏笔画为序）. */
  BY_STROKES,
  /** （按文章先后为序）. */
  BY_APPEARANCE,
  /** 索引. */
  INDEX,
  /** 五画: a group of an index by strokes. */
  STROKES,
  /** 其他: the names that have no letter. */
  INDEX_OTHER,
  /** What the EPUB says of its accessibility (D-30). */
  ACCESSIBILITY,
  /** The same for a book with pictures. */
  ACCESSIBILITY_PICTURES;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
