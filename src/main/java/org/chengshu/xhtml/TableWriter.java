package org.chengshu.xhtml;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.chengshu.content.Markup;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;

/** 表格到 XHTML. */
final class TableWriter {

  private final ArticleContext context;
  private final Markup out;

  TableWriter(ArticleContext context, Markup out) {
    this.context = context;
    this.out = out;
  }

  void write(Block.Table table) {
    if (table.head().isEmpty() && table.body().isEmpty()) {
      return;
    }
    out.open("table");
    out.attribute("id", context.ids().paragraph(PlainText.ofBlocks(List.of(table)), table.span()));
    out.newLine();
    table.caption().ifPresent(caption -> caption(caption, table));
    Place place = context.place(table.span());
    BitSet numbers = NumberColumns.of(table);
    rows("thead", "th", table.head(), numbers, place);
    rows("tbody", "td", table.body(), numbers, place);
    out.close().newLine();
  }

  private void caption(String caption, Block.Table table) {
    out.open("caption").attribute("id", context.ids().paragraph(caption, table.span()));
    Place place = context.place(table.span());
    InlineWriter.write(List.of(new Inline.Text(caption)), context, place, out);
    out.close().newLine();
  }

  /**
   * @param numbers 数字列
   */
  private void rows(
      String group, String cellName, List<Block.Row> rows, BitSet numbers, Place place) {
    if (rows.isEmpty()) {
      return;
    }
    out.open(group).newLine();
    for (Block.Row row : rows) {
      out.open("tr");
      for (int column = 0; column < row.cells().size(); column++) {
        Block.Cell cell = row.cells().get(column);
        String align = cell.alignment().name().toLowerCase(Locale.ROOT);
        out.open(cellName).attribute("class", numbers.get(column) ? align + " number" : align);
        if (cellName.equals("th")) {
          out.attribute("scope", "col");
        }
        InlineWriter.write(cell.content(), context, place, out);
        out.close();
      }
      out.close().newLine();
    }
    out.close().newLine();
  }
}
