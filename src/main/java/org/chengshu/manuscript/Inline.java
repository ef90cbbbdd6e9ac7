package org.chengshu.manuscript;

import java.util.List;
import java.util.Optional;

/** 行内元素: a piece of a paragraph. */
public sealed interface Inline {

  /** 文字. */
  record Text(String text) implements Inline {}

  /**
   * 行内标记: content with a role.
   *
   * @param language BCP 47, only for {@link Role#FOREIGN}
   */
  record Span(Role role, Optional<String> language, List<Inline> content) implements Inline {
    public Span {
      content = List.copyOf(content);
    }

    public static Span of(Role role, List<Inline> content) {
      return new Span(role, Optional.empty(), content);
    }
  }

  /** 注音: pairs of base and reading. */
  record Ruby(List<Pair> pairs) implements Inline {
    public Ruby {
      pairs = List.copyOf(pairs);
    }

    /** 一组: a base and what is read above it. */
    public record Pair(String base, String reading) {}
  }

  /** 注码: calls the {@link Block.NoteText} of the same label. */
  record NoteMark(String label) implements Inline {}

  /** 链接. */
  record Link(String target, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /** 行内图片. */
  record Image(Picture picture) implements Inline {}

  /** 换行. */
  record LineBreak() implements Inline {}

  /** 行内标记的种类. */
  enum Role {
    /** 重要: bold. */
    STRONG,
    /** 强调: in Chinese the dots, never an italic. */
    EMPHASIS,
    /** 着重号. */
    DOTS,
    /** 专名号. */
    NAME,
    /** 书名号（浪线）. */
    WORK,
    /** 夹注（双行）. */
    INLINE_NOTE,
    /** 纵中横. */
    TCY,
    /** 索引词. */
    INDEX,
    /** 上标. */
    SUPERSCRIPT,
    /** 下标. */
    SUBSCRIPT,
    /** 代码. */
    CODE,
    /** 外文: with its language. */
    FOREIGN
  }
}
