package org.chengshu.flow;

import java.util.List;
import java.util.Optional;

/**
 * 盒: the cascade's result, a tree of blocks and rows whose leaves are paragraphs and pictures.
 * Logical (flow-relative) throughout.
 */
public sealed interface Box {

  /** The element's id, if it has one. */
  Optional<String> id();

  /** The element's name, for the structure tree. */
  String tag();

  BlockStyle style();

  /** 块: a block of blocks. */
  record Block(Optional<String> id, String tag, BlockStyle style, List<Box> children)
      implements Box {
    public Block {
      children = List.copyOf(children);
    }
  }

  /** 段: a block of lines. {@code text} is the style of its strut. */
  record Paragraph(
      Optional<String> id, String tag, BlockStyle style, TextStyle text, List<InlinePiece> pieces)
      implements Box {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * 并排: boxes beside each other along the lines, such as pictures with their captions. Their
   * indents are from the edges of the type area, as everywhere.
   */
  record Row(Optional<String> id, String tag, BlockStyle style, List<Box> cells) implements Box {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * 图: a picture on a block of its own.
   *
   * @param href within the publication
   * @param inlineSize in {@link Sp}, along the lines
   * @param blockSize in {@link Sp}, across the lines
   */
  record Picture(
      Optional<String> id,
      String tag,
      BlockStyle style,
      String href,
      String alt,
      int inlineSize,
      int blockSize)
      implements Box {}
}
