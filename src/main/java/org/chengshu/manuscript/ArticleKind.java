package org.chengshu.manuscript;

/**
 * 体裁: what kind of text an article is. The name in a manuscript is the lower-case one. The last
 * four are the parts of a book around its articles.
 */
public enum ArticleKind {
  NEWS,
  FEATURE,
  QUOTATION,
  VERSE,
  SPEECH,
  ESSAY,
  /** 序、前言. */
  PREFACE,
  /** 附录. */
  APPENDIX,
  /** 后记. */
  AFTERWORD,
  /** 勘误. */
  ERRATA
}
