package org.chengshu.typeset.style;

import java.util.List;

/**
 * 样式属性: a row of {@code properties.tsv}.
 *
 * @param index in the table
 * @param to what a shorthand or a physical property stands for
 * @param grammar of its values
 */
record Property(
    int index,
    String name,
    Kind kind,
    boolean inherited,
    List<CssValue> initial,
    List<String> to,
    Grammar grammar) {

  /** 属性的种类. */
  enum Kind {
    FLOW,
    PAGE,
    SHORTHAND,
    SHARED,
    PHYSICAL,
    EPUB
  }
}
