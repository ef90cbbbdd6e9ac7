package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.flow.BlockStyle;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.Box;
import org.chengshu.flow.Box.Table.BlockAlign;
import org.chengshu.flow.Box.Table.Sides;
import org.chengshu.flow.InlinePiece;

/**
 * 表格的草稿: see {@link Box.Table}.
 *
 * @param continued 续表: what stands over the rows on later pages, if anything
 * @param unnamed style of that line in a table without a caption
 */
record TableDraft(
    Optional<Draft> caption,
    Optional<String> continued,
    ComputedStyle unnamed,
    int inlineSize,
    TextAlign placed,
    int columns,
    List<Row> head,
    List<Row> body) {

  private static final String EM_SPACE = "\u3000";

  /** 表行. {@code box} holds the row's style. */
  record Row(Draft box, List<Cell> cells) {}

  /** 格. {@code box} is a block of what stands in it. */
  record Cell(Draft box, int column, int span, Sides padding, Sides rules) {}

  boolean takesRoom() {
    return caption.isPresent() || !head.isEmpty() || !body.isEmpty();
  }

  Box.Table toBox(Optional<String> id, String tag, BlockStyle style, BlockStyles styles) {
    Optional<Box> title = caption.map(draft -> draft.toBox(styles));
    return new Box.Table(
        id,
        tag,
        style,
        title,
        continued.map(word -> continued(word, title, styles)),
        inlineSize,
        placed,
        columns,
        head.stream().map(row -> row(row, styles)).toList(),
        body.stream().map(row -> row(row, styles)).toList());
  }

  /** 续表 and the caption; what leads to it or calls a note stands in the caption itself. */
  private Box.Paragraph continued(String word, Optional<Box> title, BlockStyles styles) {
    if (title.isPresent() && title.get() instanceof Box.Paragraph paragraph) {
      List<InlinePiece> pieces = new ArrayList<>();
      pieces.add(new InlinePiece.Text(word + EM_SPACE, paragraph.text(), Optional.empty()));
      paragraph.pieces().stream().filter(TableDraft::isShown).forEach(pieces::add);
      return new Box.Paragraph(
          Optional.empty(), paragraph.tag(), paragraph.style(), paragraph.text(), pieces);
    }
    Draft draft =
        new Draft(
            Optional.empty(),
            "caption",
            unnamed,
            Draft.Indents.NONE,
            List.of(),
            new Draft.Lines(List.of(new InlinePiece.Text(word, unnamed.text(), Optional.empty()))));
    return (Box.Paragraph) draft.toBox(styles);
  }

  private static boolean isShown(InlinePiece piece) {
    return !(piece instanceof InlinePiece.Anchor || piece instanceof InlinePiece.NoteMark);
  }

  private static Box.Table.Row row(Row row, BlockStyles styles) {
    return new Box.Table.Row(
        row.box.id(),
        styles.of(row.box),
        row.cells.stream().map(cell -> cell(cell, styles)).toList());
  }

  private static Box.Table.Cell cell(Cell cell, BlockStyles styles) {
    Box.Block content = cell.box.toBlock(styles);
    ComputedStyle style = cell.box.style();
    return new Box.Table.Cell(
        content.id(),
        content.tag(),
        content.style(),
        cell.column,
        cell.span,
        content.children(),
        cell.padding,
        cell.rules,
        blockAlign(style),
        BlockStyles.alignmentPoint(style));
  }

  private static BlockAlign blockAlign(ComputedStyle style) {
    return switch (style.keyword("vertical-align")) {
      case "middle" -> BlockAlign.MIDDLE;
      case "bottom" -> BlockAlign.END;
      default -> BlockAlign.START;
    };
  }
}
