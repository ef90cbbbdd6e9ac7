package org.chengshu.flow;

import java.util.Optional;

/** 行内片段: what a paragraph consists of after the cascade; white space is already collapsed. */
public sealed interface InlinePiece {

  /**
   * 文字.
   *
   * @param link where the text leads, an {@code href}
   */
  record Text(String text, TextStyle style, Optional<String> link) implements InlinePiece {}

  /** 强制换行. */
  record LineBreak() implements InlinePiece {}

  /** 锚点: a target of links that has no width. */
  record Anchor(String id) implements InlinePiece {}

  /** 前导符: {@code leader()}, fills what the line leaves free; artwork, not text. */
  record Leader(String pattern, TextStyle style) implements InlinePiece {}

  /** 目标页码: {@code target-counter(…, page)}. */
  record TargetPage(String href, CounterStyle counter, TextStyle style) implements InlinePiece {}

  /** 本页页码: {@code counter(page)}; in margin boxes. */
  record PageNumber(CounterStyle counter, TextStyle style) implements InlinePiece {}

  /** 书眉文字: {@code string(name)}; in margin boxes. */
  record NamedString(String name, TextStyle style) implements InlinePiece {}

  /** 页码数字的写法: 1、i、一. */
  enum CounterStyle {
    DECIMAL,
    LOWER_ROMAN,
    HAN
  }
}
