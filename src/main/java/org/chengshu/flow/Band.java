package org.chengshu.flow;

import java.util.List;
import java.util.Optional;

/**
 * 条: the smallest thing the page builder moves, a body line or a block that must not be cut.
 * Lengths in {@link Sp}, across the lines.
 *
 * @param id of the element it belongs to; set on every band of the element
 * @param anchors ids of all elements and anchors that begin here
 * @param before space wanted before it; dropped at the head of a page
 * @param extent its own size
 * @param onGrid whether it begins on a grid line
 * @param breakAfter whether a page may end with it
 * @param demerit how many lines of its paragraph a page that ends with it should have and has not
 * @param notes 脚注: ids of the notes whose marks stand in it
 * @param repeated 续表: what a page that begins with it shows before it once more, as a table's head
 * @param shorter 缩行: the paragraph that begins here, set in one line less
 */
public record Band(
    Optional<String> id,
    String tag,
    BandContent content,
    List<String> anchors,
    int before,
    int extent,
    int after,
    boolean onGrid,
    boolean breakAfter,
    int demerit,
    BlockStyle.PageBreak pageBreak,
    Optional<String> page,
    Optional<Bookmark> bookmark,
    List<BlockStyle.StringSet> stringSets,
    List<String> notes,
    List<Band> repeated,
    Optional<Shorter> shorter) {

  public Band {
    anchors = List.copyOf(anchors);
    stringSets = List.copyOf(stringSets);
    notes = List.copyOf(notes);
    repeated = List.copyOf(repeated);
  }

  public Band withSpace(int newBefore, int newAfter) {
    return new Band(
        id,
        tag,
        content,
        anchors,
        newBefore,
        extent,
        newAfter,
        onGrid,
        breakAfter,
        demerit,
        pageBreak,
        page,
        bookmark,
        stringSets,
        notes,
        repeated,
        shorter);
  }

  public Band withContent(BandContent newContent) {
    return new Band(
        id,
        tag,
        newContent,
        anchors,
        before,
        extent,
        after,
        onGrid,
        breakAfter,
        demerit,
        pageBreak,
        page,
        bookmark,
        stringSets,
        notes,
        repeated,
        shorter);
  }

  /** A band of the same element that comes after this one: what begins here has begun. */
  public Band continued() {
    return new Band(
        id,
        tag,
        content,
        List.of(),
        before,
        extent,
        after,
        onGrid,
        breakAfter,
        demerit,
        BlockStyle.PageBreak.AUTO,
        page,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  public Band withExtent(int newExtent) {
    return new Band(
        id,
        tag,
        content,
        anchors,
        before,
        newExtent,
        after,
        onGrid,
        breakAfter,
        demerit,
        pageBreak,
        page,
        bookmark,
        stringSets,
        notes,
        repeated,
        shorter);
  }

  public Band withBreakAfter(boolean allowed) {
    return new Band(
        id,
        tag,
        content,
        anchors,
        before,
        extent,
        after,
        onGrid,
        allowed,
        demerit,
        pageBreak,
        page,
        bookmark,
        stringSets,
        notes,
        repeated,
        shorter);
  }

  public Band withDemerit(int newDemerit) {
    return new Band(
        id,
        tag,
        content,
        anchors,
        before,
        extent,
        after,
        onGrid,
        breakAfter,
        newDemerit,
        pageBreak,
        page,
        bookmark,
        stringSets,
        notes,
        repeated,
        shorter);
  }

  public Band withNotes(List<String> newNotes) {
    return new Band(
        id,
        tag,
        content,
        anchors,
        before,
        extent,
        after,
        onGrid,
        breakAfter,
        demerit,
        pageBreak,
        page,
        bookmark,
        stringSets,
        newNotes,
        repeated,
        shorter);
  }

  public Band withRepeated(List<Band> newRepeated) {
    return new Band(
        id,
        tag,
        content,
        anchors,
        before,
        extent,
        after,
        onGrid,
        breakAfter,
        demerit,
        pageBreak,
        page,
        bookmark,
        stringSets,
        notes,
        newRepeated,
        shorter);
  }

  public Band withShorter(Optional<Shorter> newShorter) {
    return new Band(
        id,
        tag,
        content,
        anchors,
        before,
        extent,
        after,
        onGrid,
        breakAfter,
        demerit,
        pageBreak,
        page,
        bookmark,
        stringSets,
        notes,
        repeated,
        newShorter);
  }

  /**
   * 缩行的一段: bands that may stand for this one and those after it.
   *
   * @param replaced how many bands they stand for
   */
  public record Shorter(List<Band> bands, int replaced) {
    public Shorter {
      bands = List.copyOf(bands);
    }
  }

  public Band withOnGrid(boolean newOnGrid) {
    return new Band(
        id,
        tag,
        content,
        anchors,
        before,
        extent,
        after,
        newOnGrid,
        breakAfter,
        demerit,
        pageBreak,
        page,
        bookmark,
        stringSets,
        notes,
        repeated,
        shorter);
  }

  /** 书签. */
  public record Bookmark(int level, String title) {}

  /** 条的内容. */
  public sealed interface BandContent {

    /** Its lines in the order of the text. */
    List<SetLine> lines();
  }

  /** 行组: lines with the offset of each line's centre from the band's start. */
  public record Lines(List<SetLine> lines) implements BandContent {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /**
   * 一行的位置.
   *
   * @param start from the start of the type area's measure
   * @param centre of the line's em box, from the band's start
   * @param size of the line's strut
   */
  public record SetLine(Line line, int start, int centre, int size) {

    /** Across the lines. */
    public SetLine movedBy(int distance) {
      return new SetLine(line, start, centre + distance, size);
    }
  }

  /** 图. */
  public record Picture(Box.Picture box, int start, int offset) implements BandContent {
    @Override
    public List<SetLine> lines() {
      return List.of();
    }
  }

  /**
   * 表行: one row of a table, or a part of a row that no page has room for.
   *
   * @param rules 表线; they take no room and may stand half over the band's edges
   * @param closing rules that a page shows only if it ends with the row
   */
  public record Row(List<RowCell> cells, List<Rule> rules, List<Rule> closing)
      implements BandContent {
    public Row {
      cells = List.copyOf(cells);
      rules = List.copyOf(rules);
      closing = List.copyOf(closing);
    }

    @Override
    public List<SetLine> lines() {
      return cells.stream()
          .flatMap(cell -> cell.content().stream())
          .flatMap(content -> content.lines().stream())
          .toList();
    }
  }

  /** 表格的格: what stands in a cell, with offsets from the band's start. */
  public record RowCell(String tag, List<BandContent> content) {
    public RowCell {
      content = List.copyOf(content);
    }
  }

  /**
   * 表线: a rectangle of black.
   *
   * @param start along the lines, from the start of the type area's measure
   * @param offset across the lines, from the band's start
   * @param length along the lines
   * @param depth across the lines
   */
  public record Rule(int start, int offset, int length, int depth) {}
}
