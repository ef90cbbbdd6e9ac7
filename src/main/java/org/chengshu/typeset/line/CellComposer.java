package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chengshu.diag.Place;
import org.chengshu.flow.Band;
import org.chengshu.flow.BlockStyle;
import org.chengshu.flow.Box;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.Line;
import org.chengshu.flow.Sp;

/** 排格: the boxes of one cell to lines, one under the other. */
final class CellComposer {

  /**
   * 排好的格.
   *
   * @param depth of all of it, across the lines
   * @param anchors of what has no line
   */
  record SetCell(List<Piece> pieces, int depth, List<String> anchors) {}

  /** 一行或一图, from {@code top} to {@code bottom} across the lines. */
  record Piece(Band.BandContent content, int top, int bottom) {}

  private final ParagraphComposer composer;
  private final Place place;
  private final int start;
  private final int measure;
  private final OptionalInt shift;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private int end;
  private int spaceAfter;

  private CellComposer(
      ParagraphComposer composer, Place place, int start, int measure, OptionalInt shift) {
    this.composer = composer;
    this.place = place;
    this.start = start;
    this.measure = measure;
    this.shift = shift;
  }

  /**
   * @param start of the cell's content from the start of the type area's measure
   * @param shift what the content is moved by so that numbers align
   */
  static SetCell set(
      Box.Table.Cell cell,
      ParagraphComposer composer,
      Place place,
      int start,
      int measure,
      OptionalInt shift) {
    CellComposer setter = new CellComposer(composer, place, start, measure, shift);
    cell.id().ifPresent(setter.anchors::add);
    cell.content().forEach(setter::add);
    return new SetCell(setter.pieces, setter.end + setter.spaceAfter, setter.anchors);
  }

  private void add(Box box) {
    box.id().ifPresent(anchors::add);
    switch (box) {
      case Box.Block block -> block.children().forEach(this::add);
      case Box.Paragraph paragraph -> add(paragraph);
      // A cell is narrow: what was to stand beside each other stands below each other.
      case Box.Row row -> row.cells().forEach(this::add);
      case Box.Picture picture -> add(picture);
      case Box.Table table -> throw new IllegalStateException("a table in a cell: " + table.id());
    }
  }

  private void add(Box.Paragraph paragraph) {
    BlockStyle style = paragraph.style();
    int room = Math.max(1, measure - style.indentStart() - style.indentEnd());
    // What aligns at a point stands where the column has it.
    BlockStyle.TextAlign align = shift.isPresent() ? BlockStyle.TextAlign.START : style.align();
    List<Line> lines = composer.lines(paragraph, room, align, place);
    if (lines.isEmpty()) {
      paragraph.pieces().forEach(this::keepAnchor);
      return;
    }
    space(style.spaceBefore());
    for (Line line : lines) {
      Band.SetLine set =
          new Band.SetLine(
              line,
              start + style.indentStart() + shift.orElse(0),
              end + style.lineHeight() / 2,
              paragraph.text().size());
      put(new Band.Lines(List.of(set)), style.lineHeight());
    }
    spaceAfter = style.spaceAfter();
  }

  private void add(Box.Picture picture) {
    Box.Picture fitted = fitted(picture, measure);
    int free = measure - fitted.inlineSize();
    int from =
        switch (fitted.style().align()) {
          case START, JUSTIFY -> start;
          case CENTER -> start + free / 2;
          case END -> start + free;
        };
    space(fitted.style().spaceBefore());
    put(new Band.Picture(fitted, from, end), fitted.blockSize());
    spaceAfter = fitted.style().spaceAfter();
  }

  private static Box.Picture fitted(Box.Picture picture, int measure) {
    if (picture.inlineSize() <= measure) {
      return picture;
    }
    return new Box.Picture(
        picture.id(),
        picture.tag(),
        picture.style(),
        picture.href(),
        picture.alt(),
        measure,
        Sp.scale(picture.blockSize(), measure, picture.inlineSize()));
  }

  private void space(int before) {
    end += Math.max(spaceAfter, before);
    spaceAfter = 0;
  }

  private void put(Band.BandContent content, int extent) {
    pieces.add(new Piece(content, end, end + extent));
    end += extent;
  }

  private void keepAnchor(InlinePiece piece) {
    if (piece instanceof InlinePiece.Anchor(String id)) {
      anchors.add(id);
    }
  }
}
