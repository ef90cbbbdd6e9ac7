package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.diag.Place;
import org.chengshu.flow.Band;
import org.chengshu.flow.Box;
import org.chengshu.flow.Box.Table.BlockAlign;
import org.chengshu.flow.Box.Table.Cell;
import org.chengshu.typeset.line.CellComposer.Piece;
import org.chengshu.typeset.line.CellComposer.SetCell;
import org.chengshu.typeset.line.TableComposer.RowPart;
import org.chengshu.typeset.line.TableComposer.SetRow;

/** 排表行: the cells of one row beside each other, with its rules. */
final class RowComposer {

  private final Box.Table table;
  private final ParagraphComposer composer;
  private final PointAlignment numbers;
  private final TableColumns columns;
  private final RowRules rules;
  private final Place place;

  RowComposer(
      Box.Table table,
      ParagraphComposer composer,
      PointAlignment numbers,
      TableColumns columns,
      RowRules rules,
      Place place) {
    this.table = table;
    this.composer = composer;
    this.numbers = numbers;
    this.columns = columns;
    this.rules = rules;
    this.place = place;
  }

  /**
   * @param index among all rows, those of the head first
   * @param room the most that a part of the row may take, across the lines
   */
  SetRow set(int index, int room) {
    Box.Table.Row row = table.rows().get(index);
    List<SetCell> cells = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    row.id().ifPresent(anchors::add);
    int before = 0;
    int after = 0;
    int depth = 0;
    for (Cell cell : row.cells()) {
      SetCell set = set(cell);
      cells.add(set);
      anchors.addAll(set.anchors());
      before = Math.max(before, cell.padding().blockStart());
      after = Math.max(after, cell.padding().blockEnd());
      depth = Math.max(depth, Math.max(set.depth(), cell.style().lineHeight()));
    }
    if (before + depth + after <= room) {
      return new SetRow(row, List.of(whole(index, cells, before, depth, after)), anchors);
    }
    return new SetRow(row, cut(index, cells, before, room - before - after, after), anchors);
  }

  private SetCell set(Cell cell) {
    int room = columns.room(cell);
    return CellComposer.set(
        cell, composer, place, columns.start(cell), room, numbers.shift(cell, room));
  }

  private RowPart whole(int index, List<SetCell> cells, int before, int depth, int after) {
    List<Band.RowCell> content = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = table.rows().get(index).cells().get(i);
      int free = depth - cells.get(i).depth();
      int down =
          switch (cell.blockAlign()) {
            case BlockAlign.START -> 0;
            case BlockAlign.MIDDLE -> free / 2;
            case BlockAlign.END -> free;
          };
      content.add(moved(cell, cells.get(i).pieces(), before + down));
    }
    int extent = before + depth + after;
    return new RowPart(row(index, content, extent, true, true), extent);
  }

  /** A row that is taller than a page: line by line as many as a page has room for. */
  private List<RowPart> cut(int index, List<SetCell> cells, int before, int room, int after) {
    List<RowPart> parts = new ArrayList<>();
    int[] next = new int[cells.size()];
    boolean more = true;
    while (more) {
      more = false;
      int depth = 0;
      List<Band.RowCell> content = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        List<Piece> pieces = cells.get(i).pieces();
        int from = next[i];
        int top = from < pieces.size() ? pieces.get(from).top() : 0;
        while (next[i] < pieces.size()
            && (next[i] == from || pieces.get(next[i]).bottom() - top <= room)) {
          depth = Math.max(depth, pieces.get(next[i]).bottom() - top);
          next[i]++;
        }
        more |= next[i] < pieces.size();
        Cell cell = table.rows().get(index).cells().get(i);
        content.add(moved(cell, pieces.subList(from, next[i]), before - top));
      }
      int extent = before + depth + after;
      parts.add(new RowPart(row(index, content, extent, parts.isEmpty(), !more), extent));
    }
    return parts;
  }

  private static Band.RowCell moved(Cell cell, List<Piece> pieces, int by) {
    return new Band.RowCell(
        cell.tag(), pieces.stream().map(piece -> moved(piece.content(), by)).toList());
  }

  private static Band.BandContent moved(Band.BandContent content, int by) {
    return switch (content) {
      case Band.Lines(List<Band.SetLine> lines) ->
          new Band.Lines(
              lines.stream()
                  .map(set ->
                      new Band.SetLine(set.line(), set.start(), set.centre() + by, set.size()))
                  .toList());
      case Band.Picture(Box.Picture box, int start, int offset) ->
          new Band.Picture(box, start, offset + by);
      case Band.Row row -> throw new IllegalStateException("a row in a cell: " + row);
    };
  }

  /**
   * @param begins whether it is the row's first part
   * @param ends whether it is the last
   */
  private Band.Row row(
      int index, List<Band.RowCell> content, int extent, boolean begins, boolean ends) {
    List<Box.Table.Row> rows = table.rows();
    Box.Table.Row row = rows.get(index);
    List<Band.Rule> drawn = new ArrayList<>();
    if (begins && index == 0) {
      drawn.addAll(rules.above(row));
    }
    drawn.addAll(rules.beside(row, extent));
    boolean last = index == rows.size() - 1;
    if (ends) {
      drawn.addAll(
          last ? rules.below(row, extent) : rules.between(row, rows.get(index + 1), extent));
    }
    boolean goesOn = !last || !ends;
    return new Band.Row(content, drawn, goesOn ? closing(extent) : List.of());
  }

  /** 转页前的线: as thin as the rule under the head, for the table goes on. */
  private List<Band.Rule> closing(int extent) {
    List<Box.Table.Row> rows = table.rows();
    Box.Table.Row over = table.head().isEmpty() ? rows.getLast() : table.head().getLast();
    int thickness = over.cells().stream().mapToInt(cell -> cell.rules().blockEnd()).max().orElse(0);
    return thickness > 0 ? rules.whole(thickness, extent) : List.of();
  }
}
