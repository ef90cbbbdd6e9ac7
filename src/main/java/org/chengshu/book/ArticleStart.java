package org.chengshu.book;

/** 文章起排: where an article begins (REQUIREMENTS B-15). */
public enum ArticleStart {
  /** 另页. */
  PAGE,
  /** 另面: on an odd page. */
  RECTO,
  /** 接排: on the page on which the article before it ends. */
  RUN_ON
}
