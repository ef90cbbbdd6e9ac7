package org.chengshu.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 盒: the cascade's result, a tree of blocks and rows whose leaves are paragraphs, pictures and
 * tables. Logical (flow-relative) throughout.
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

  /**
   * 表格 (REQUIREMENTS B-33): rows of cells in columns; columns follow each other along the lines,
   * rows across them.
   *
   * @param caption 表题, above the rows
   * @param continued 续表: the line over the rows on every page but the first
   * @param inlineSize wanted size along the lines; 0 for what the content takes
   * @param placed where a table stands that is narrower than the measure
   * @param columns at least one where there is a row
   * @param head 表头: rows that every page repeats
   */
  record Table(
      Optional<String> id,
      String tag,
      BlockStyle style,
      Optional<Box> caption,
      Optional<Paragraph> continued,
      int inlineSize,
      BlockStyle.TextAlign placed,
      int columns,
      List<Row> head,
      List<Row> body)
      implements Box {
    public Table {
      head = List.copyOf(head);
      body = List.copyOf(body);
    }

    /** All rows, those of the head first. */
    public List<Row> rows() {
      return Stream.concat(head.stream(), body.stream()).toList();
    }

    /** All boxes within it, in the order of the text. */
    public List<Box> content() {
      Stream<Box> cells =
          rows().stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(cell -> cell.content().stream());
      return Stream.concat(caption.stream(), cells).toList();
    }

    /** 表行: its cells cover every column. */
    public record Row(Optional<String> id, BlockStyle style, List<Cell> cells) {
      public Row {
        cells = List.copyOf(cells);
      }
    }

    /**
     * 格. The indents of the boxes within are from the edges of the cell's content.
     *
     * @param column its first, from 0
     * @param span how many columns it takes
     * @param rules thickness of the rule at each side; where two cells or rows meet, the thicker
     *     one counts
     * @param point 小数点: where the numbers of a column align
     */
    public record Cell(
        Optional<String> id,
        String tag,
        BlockStyle style,
        int column,
        int span,
        List<Box> content,
        Sides padding,
        Sides rules,
        BlockAlign blockAlign,
        Optional<String> point) {
      public Cell {
        content = List.copyOf(content);
      }
    }

    /** 四边的长度, in {@link Sp}. */
    public record Sides(int blockStart, int blockEnd, int inlineStart, int inlineEnd) {
      public static final Sides NONE = new Sides(0, 0, 0, 0);
    }

    /** 格中内容在行的首、中、尾: {@code vertical-align}. */
    public enum BlockAlign {
      START,
      MIDDLE,
      END
    }
  }
}
