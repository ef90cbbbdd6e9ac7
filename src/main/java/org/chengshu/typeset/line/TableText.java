package org.chengshu.typeset.line;

import java.util.Optional;
import org.chengshu.flow.Box;

/** 表格的文字: what is asked of a table as a whole. */
final class TableText {

  private TableText() {}

  /** Size of its type: that of its first paragraph, in a cell if there is one. */
  static int size(Box.Table table, int otherwise) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.content().stream())
        .filter(Box.Paragraph.class::isInstance)
        .mapToInt(box -> ((Box.Paragraph) box).text().size())
        .findFirst()
        .orElse(otherwise);
  }

  /** What a message calls it: its caption, else its first words. */
  static String name(Box.Table table) {
    return table.content().stream()
        .map(TableText::text)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }

  private static Optional<String> text(Box box) {
    return box instanceof Box.Paragraph paragraph
        ? Optional.of(GalleyComposer.plainText(paragraph)).filter(text -> !text.isBlank())
        : Optional.empty();
  }
}
