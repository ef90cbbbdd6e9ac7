package org.chengshu.flow;

import java.util.List;
import java.util.Optional;

/** 行内片段: what a paragraph consists of after the cascade; white space is already collapsed. */
public sealed interface InlinePiece {

  /**
   * 文字.
   *
   * @param link where the text leads, an {@code href}
   */
  record Text(String text, TextStyle style, Optional<String> link) implements InlinePiece {}

  /**
   * 注音: a base with what is read beside it, set as one group.
   *
   * @param pairs in reading order; more than one where the readings of a word are written together
   */
  record Ruby(List<Pair> pairs, Place place, Align align) implements InlinePiece {
    public Ruby {
      pairs = List.copyOf(pairs);
    }

    /** 一对: base and reading. */
    public record Pair(List<Text> base, String reading, TextStyle readingStyle) {
      public Pair {
        base = List.copyOf(base);
      }
    }

    /** 注音的位置: {@code ruby-position}. */
    public enum Place {
      /** 横排在上，竖排在右. */
      OVER,
      /** 横排在下，竖排在左. */
      UNDER,
      /** 注音符号: a column at the right of its character, in either direction. */
      INTER_CHARACTER
    }

    /** 注音的分布: {@code ruby-align}. */
    public enum Align {
      START,
      CENTER,
      SPACE_BETWEEN,
      SPACE_AROUND
    }
  }

  /** 夹注: set in two rows of small type within the line. */
  record InlineNote(List<Text> content) implements InlinePiece {
    public InlineNote {
      content = List.copyOf(content);
    }
  }

  /** 强制换行. */
  record LineBreak() implements InlinePiece {}

  /** 锚点: a target of links that has no width. */
  record Anchor(String id) implements InlinePiece {}

  /** 专名号的界: two names that touch have a line each. */
  record NameBoundary() implements InlinePiece {}

  /** 前导符: {@code leader()}, fills what the line leaves free; artwork, not text. */
  record Leader(String pattern, TextStyle style) implements InlinePiece {}

  /** 目标页码: {@code target-counter(…, page)}. */
  record TargetPage(String href, CounterStyle counter, TextStyle style) implements InlinePiece {}

  /** 出处页码: {@code -cs-locators: pages}; where the links lead, as one list of page numbers. */
  record TargetPages(List<String> hrefs, TextStyle style) implements InlinePiece {
    public TargetPages {
      hrefs = List.copyOf(hrefs);
    }
  }

  /**
   * 注码: the number of a note.
   *
   * @param number as the document has it; a note at a page's foot is numbered by the page
   * @param calls whether it calls the note; else it stands before the note itself
   */
  record NoteMark(
      String noteId, String number, boolean calls, TextStyle style, Optional<String> link)
      implements InlinePiece {}

  /** 浮动的图: here stood a figure that was taken out of the flow. */
  record FloatCall(String floatId) implements InlinePiece {}

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
