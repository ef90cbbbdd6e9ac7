package org.chengshu.book;

/**
 * 版本性质: under which rules the book appears. {@code SAMPLE} 样书 carries no number of any kind and
 * says so; {@code INTERNAL} 内部资料 and {@code PUBLIC} 公开出版 as REQUIREMENTS B.6 and B.7.
 */
public enum ImprintProfile {
  SAMPLE,
  INTERNAL,
  PUBLIC
}
