package org.chengshu.manuscript;

/** 体裁: what kind of text an article is. The name in a manuscript is the lower-case one. */
public enum ArticleKind {
  NEWS,
  FEATURE,
  QUOTATION,
  VERSE,
  SPEECH,
  ESSAY
}
