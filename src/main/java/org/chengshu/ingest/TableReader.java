package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;
import org.chengshu.source.Span;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** 读表格. A head of empty cells is none: Markdown cannot write a table without. */
record TableReader(Function<Node, List<Inline>> inlines) {

  Block.Table read(TableBlock table, Span span) {
    List<Block.Row> head = new ArrayList<>();
    List<Block.Row> body = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      List<Block.Row> rows = part instanceof TableHead ? head : body;
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add(row(row));
      }
    }
    boolean empty =
        head.stream()
            .flatMap(row -> row.cells().stream())
            .allMatch(cell -> cell.content().isEmpty());
    return new Block.Table(empty ? List.of() : head, body, Optional.empty(), span);
  }

  private Block.Row row(Node row) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(new Block.Cell(inlines.apply(cell), alignment((TableCell) cell)));
    }
    return new Block.Row(cells);
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
