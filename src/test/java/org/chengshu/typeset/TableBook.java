package org.chengshu.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.Publication;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Band;
import org.chengshu.flow.Galley;
import org.chengshu.page.Page;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.page.PageStyles;
import org.chengshu.page.PagedBook;
import org.chengshu.page.Side;
import org.chengshu.page.StyledBook;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.line.LineComposer;
import org.chengshu.typeset.page.Pagination;
import org.chengshu.typeset.page.Paginator;
import org.chengshu.typeset.paint.Painter;
import org.chengshu.typeset.style.Styler;

/** 表格的样书: XHTML in the design 经典 to pages. */
final class TableBook {

  private final WritingMode mode;
  private final Diagnostics diagnostics = new Diagnostics();
  private final PagedBook paged;

  /**
   * @param css after the sheets of the design
   */
  TableBook(WritingMode mode, String css, String body) {
    this.mode = mode;
    StyledBook book = new Styler(diagnostics).style(publication(css, body));
    LineComposer lines = new LineComposer(SampleBook.fonts(), mode, "zh-Hans");
    LineComposer heads = new LineComposer(SampleBook.fonts(), WritingMode.HORIZONTAL, "zh-Hans");
    TypeArea area =
        book.pageStyles().style(new PageStyles.Key("", Side.RIGHT, false, false)).typeArea();
    List<Galley> galleys =
        book.documents().stream()
            .map(document -> lines.compose(document, area, href -> Optional.empty(), diagnostics))
            .toList();
    Pagination pages =
        new Paginator(diagnostics)
            .paginate(book, galleys, text -> heads.singleLine(text, diagnostics));
    this.paged =
        new PagedBook(
            mode,
            pages.pages(),
            new Painter(mode, SampleBook.fonts()).paint(pages.pages()),
            pages.outline(),
            pages.pageMap());
  }

  private Publication publication(String css, String body) {
    String xhtml =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\""
            + " lang=\"zh-Hans\"><head><title>表</title></head><body>"
            + body
            + "</body></html>";
    List<StyleSheet> sheets =
        List.of(
            new StyleSheet("common.css", StyleSheet.Medium.COMMON, design("common.css")),
            new StyleSheet("print.css", StyleSheet.Medium.PRINT, design("print.css")),
            new StyleSheet(
                "book.css", StyleSheet.Medium.PRINT, "@page { size: 148mm 210mm }" + css));
    return new Publication(
        SampleBook.METADATA,
        mode,
        List.of(new ContentDocument("a1", "a1.xhtml", DocumentKind.ARTICLE, "表", xhtml)),
        sheets,
        List.of(),
        List.of(),
        Map.of());
  }

  private static String design(String file) {
    try {
      return Files.readString(Path.of("styles/classic").resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PagedBook paged() {
    return paged;
  }

  List<Page> pages() {
    return paged.pages();
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  List<String> codes() {
    return diagnostics.all().stream().map(finding -> finding.code().id()).distinct().toList();
  }

  /** What is on the pages, in the order of the text; what is shown once more is not. */
  List<PlacedBand> bands() {
    return pages().stream()
        .flatMap(page -> page.bands().stream())
        .filter(placed -> !placed.repeated())
        .toList();
  }

  List<Band.Row> rows() {
    List<Band.Row> rows = new ArrayList<>();
    for (PlacedBand placed : bands()) {
      if (placed.band().content() instanceof Band.Row row) {
        rows.add(row);
      }
    }
    return rows;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (PlacedBand placed : bands()) {
      placed.band().content().lines().forEach(set -> text.append(set.line().text()));
    }
    return text.toString();
  }

  /** A table whose first row is its head; cells are parted by {@code |}. */
  static String table(String caption, String... rows) {
    StringBuilder out = new StringBuilder("<table id=\"t\">");
    if (!caption.isEmpty()) {
      out.append("<caption id=\"tc\">").append(caption).append("</caption>");
    }
    out.append("<thead>").append(row("th", rows[0])).append("</thead><tbody>");
    for (int i = 1; i < rows.length; i++) {
      out.append(row("td", rows[i]));
    }
    return out.append("</tbody></table>").toString();
  }

  private static String row(String cell, String texts) {
    StringBuilder row = new StringBuilder("<tr>");
    for (String text : texts.split("\\|", -1)) {
      row.append('<').append(cell).append(" class=\"start\">").append(text);
      row.append("</").append(cell).append('>');
    }
    return row.append("</tr>").toString();
  }
}
