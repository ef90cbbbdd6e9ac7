package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;
import org.chengshu.source.Span;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/**
 * 读表格. A head of empty cells is none: Markdown cannot write a table without. The library cuts rows
 * to the columns of the head; here the table becomes as wide as its longest row.
 *
 * @param inlines reads a text that stands in a node
 * @param body the text that the table was read from
 */
record TableReader(BiFunction<Node, String, List<Inline>> inlines, String body) {

  Block.Table read(TableBlock table, Span span) {
    List<Block.Row> head = new ArrayList<>();
    List<Block.Row> rest = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      List<Block.Row> rows = part instanceof TableHead ? head : rest;
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add(row(row));
      }
    }
    boolean empty =
        head.stream()
            .flatMap(row -> row.cells().stream())
            .allMatch(cell -> cell.content().isEmpty());
    int columns =
        Stream.concat(head.stream(), rest.stream()).mapToInt(r -> r.cells().size()).max().orElse(0);
    return new Block.Table(
        empty ? List.of() : filled(head, columns), filled(rest, columns), Optional.empty(), span);
  }

  private static List<Block.Row> filled(List<Block.Row> rows, int columns) {
    Block.Cell none = new Block.Cell(List.of(), Block.Alignment.START);
    return rows.stream()
        .map(Block.Row::cells)
        .map(cells ->
            Stream.concat(cells.stream(), Stream.generate(() -> none)).limit(columns).toList())
        .map(Block.Row::new)
        .toList();
  }

  private Block.Row row(Node row) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      List<Inline> content = inlines.apply(cell, BlockReader.raw(cell));
      cells.add(new Block.Cell(content, alignment((TableCell) cell)));
    }
    List<String> written = split(BlockReader.text(row.getSourceSpans().getFirst(), body));
    for (String more : written.subList(Math.min(cells.size(), written.size()), written.size())) {
      cells.add(new Block.Cell(inlines.apply(row, more), Block.Alignment.START));
    }
    return new Block.Row(cells);
  }

  /** The cells of a row as they are written; blank ones at its end are none. */
  private static List<String> split(String row) {
    String[] cells = row.strip().replaceFirst("^\\|", "").split("(?<!\\\\)\\|");
    List<String> texts = Arrays.stream(cells).map(cell -> cell.replace("\\|", "|")).toList();
    int count = texts.size();
    while (count > 0 && texts.get(count - 1).isBlank()) {
      count--;
    }
    return texts.subList(0, count);
  }

  private static Block.Alignment alignment(TableCell cell) {
    return switch (cell.getAlignment()) {
      case CENTER -> Block.Alignment.CENTER;
      case RIGHT -> Block.Alignment.END;
      case LEFT -> Block.Alignment.START;
      case null -> Block.Alignment.START;
    };
  }
}
