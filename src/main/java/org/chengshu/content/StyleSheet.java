package org.chengshu.content;

/**
 * 样式表.
 *
 * @param file as the user would write it, for diagnostics
 */
public record StyleSheet(String file, Medium medium, String css) {

  /** 用途: {@code COMMON} serves both editions. */
  public enum Medium {
    COMMON,
    PRINT,
    EPUB
  }
}
