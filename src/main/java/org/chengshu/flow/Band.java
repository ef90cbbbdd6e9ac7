package org.chengshu.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengshu.flow.BlockStyle.PageBreak;

/**
 * 条: the smallest thing the page builder moves, a body line or a block that must not be cut.
 * Lengths in {@link Sp}, across the lines.
 *
 * @param notes 脚注: ids of the notes whose marks stand in it
 * @param floats 浮动的图: ids of the figures that belong near it
 * @param repeated 续表: what a page that begins with it shows before it once more, as a table's head
 * @param shorter 缩行: the paragraph that begins here, set in one line less
 */
public record Band(
    Element element,
    BandContent content,
    Room room,
    End end,
    List<String> notes,
    List<String> floats,
    List<Band> repeated,
    Optional<Shorter> shorter) {

  public Band {
    notes = List.copyOf(notes);
    floats = List.copyOf(floats);
    repeated = List.copyOf(repeated);
  }

  /** A band that a page may end with and that brings nothing with it. */
  public Band(Element element, BandContent content, Room room) {
    this(element, content, room, End.FREE, List.of(), List.of(), List.of(), Optional.empty());
  }

  /**
   * 条所属的元素, and what begins with it.
   *
   * @param id set on every band of the element
   * @param anchors ids of all elements and anchors that begin here
   */
  public record Element(
      Optional<String> id,
      String tag,
      List<String> anchors,
      Optional<Bookmark> bookmark,
      List<BlockStyle.StringSet> stringSets,
      PageBreak pageBreak,
      Optional<String> page) {

    public Element {
      anchors = List.copyOf(anchors);
      stringSets = List.copyOf(stringSets);
    }

    /** Of what is shown once more and is no part of the text. */
    public static Element none(String tag) {
      return new Element(
          Optional.empty(),
          tag,
          List.of(),
          Optional.empty(),
          List.of(),
          PageBreak.AUTO,
          Optional.empty());
    }

    Element withMoreAnchors(List<String> more) {
      List<String> all = Stream.concat(anchors.stream(), more.stream()).toList();
      return new Element(id, tag, all, bookmark, stringSets, pageBreak, page);
    }

    /** Of a band that comes after the first: what begins with the element has begun. */
    Element continued() {
      return new Element(id, tag, List.of(), Optional.empty(), List.of(), PageBreak.AUTO, page);
    }
  }

  /**
   * 占位.
   *
   * @param before space wanted before it; dropped at the head of a page
   * @param extent its own size
   * @param onGrid whether it begins on a grid line
   */
  public record Room(int before, int extent, int after, boolean onGrid) {}

  /**
   * 页止于此.
   *
   * @param allowed whether a page may end with it
   * @param demerit how many lines of its paragraph a page that ends with it should have and has not
   */
  public record End(boolean allowed, int demerit) {
    static final End FREE = new End(true, 0);
  }

  public Optional<String> id() {
    return element.id;
  }

  public String tag() {
    return element.tag;
  }

  public List<String> anchors() {
    return element.anchors;
  }

  public Optional<Bookmark> bookmark() {
    return element.bookmark;
  }

  public List<BlockStyle.StringSet> stringSets() {
    return element.stringSets;
  }

  public PageBreak pageBreak() {
    return element.pageBreak;
  }

  /** The named page it stands on, if not the default. */
  public Optional<String> page() {
    return element.page;
  }

  public int before() {
    return room.before;
  }

  public int extent() {
    return room.extent;
  }

  public int after() {
    return room.after;
  }

  public boolean onGrid() {
    return room.onGrid;
  }

  public boolean breakAfter() {
    return end.allowed;
  }

  public int demerit() {
    return end.demerit;
  }

  /** A band of the same element that comes after this one. */
  public Band continued() {
    return new Band(
        element.continued(), content, room, end, List.of(), List.of(), List.of(), Optional.empty());
  }

  public Band withMoreAnchors(List<String> more) {
    Element other = element.withMoreAnchors(more);
    return new Band(other, content, room, end, notes, floats, repeated, shorter);
  }

  public Band withContent(BandContent other) {
    return new Band(element, other, room, end, notes, floats, repeated, shorter);
  }

  private Band withRoom(Room other) {
    return new Band(element, content, other, end, notes, floats, repeated, shorter);
  }

  public Band withSpace(int before, int after) {
    return withRoom(new Room(before, room.extent, after, room.onGrid));
  }

  public Band withExtent(int extent) {
    return withRoom(new Room(room.before, extent, room.after, room.onGrid));
  }

  public Band withOnGrid(boolean onGrid) {
    return withRoom(new Room(room.before, room.extent, room.after, onGrid));
  }

  public Band withEnd(boolean allowed, int demerit) {
    End other = new End(allowed, demerit);
    return new Band(element, content, room, other, notes, floats, repeated, shorter);
  }

  public Band withBreakAfter(boolean allowed) {
    return withEnd(allowed, end.demerit);
  }

  public Band withNotes(List<String> other) {
    return new Band(element, content, room, end, other, floats, repeated, shorter);
  }

  public Band withFloats(List<String> other) {
    return new Band(element, content, room, end, notes, other, repeated, shorter);
  }

  public Band withRepeated(List<Band> other) {
    return new Band(element, content, room, end, notes, floats, other, shorter);
  }

  public Band withShorter(Optional<Shorter> other) {
    return new Band(element, content, room, end, notes, floats, repeated, other);
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
