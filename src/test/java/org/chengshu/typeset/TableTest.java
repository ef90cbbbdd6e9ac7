package org.chengshu.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chengshu.Golden;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.dump.PageDump;
import org.chengshu.flow.Band;
import org.chengshu.flow.Line;
import org.chengshu.flow.Sp;
import org.chengshu.page.DisplayList;
import org.chengshu.page.Page;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.page.TypeArea;
import org.chengshu.pdf.PdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 表格成页 (B-06, B-30, B-33): from the element to the bands of the pages, in both directions. */
class TableTest {

  private static final String BODY = "<p>" + "表格之后的正文，每一行都要回到格上。".repeat(6) + "</p>";

  private static final String OUTPUT =
      TableBook.table(
              "表1　各年的产量",
              "姓名|届次|产量|说明",
              "余亮|17|1,234.5万吨|短",
              "欧阳修|3|98万吨|" + "长的说明。".repeat(9),
              "王五|128|0.5万吨|",
              "赵六|5|——|完")
          .replaceAll(
              "<(t[dh]) class=\"start\">([0-9][^<]*|——|届次|产量)<", "<$1 class=\"start number\">$2<");

  private static String longTable(int rows) {
    String[] texts = new String[rows + 1];
    texts[0] = "姓名|单位<a href=\"#t\">注</a>|年份";
    for (int i = 1; i <= rows; i++) {
      texts[i] = "工人" + i + "|第" + i + "厂|" + (1900 + i);
    }
    return TableBook.table("表2　<a id=\"here\"></a>名册", texts);
  }

  @ParameterizedTest
  @EnumSource
  void pagesAreAsTheyWere(WritingMode mode) throws IOException {
    TableBook book = new TableBook(mode, "", BODY + OUTPUT + BODY + longTable(30) + BODY);
    Golden.check(
        TableTest.class,
        "tables-" + mode.name().toLowerCase(Locale.ROOT) + ".txt",
        PageDump.of(book.pages()));
    assertEquals(List.of(), book.codes());
  }

  @ParameterizedTest
  @EnumSource
  void aLongTableLosesAndDoublesNothing_B33(WritingMode mode) {
    TableBook book = new TableBook(mode, "", BODY + longTable(200) + BODY);
    List<String> rows =
        book.rows().stream()
            .map(row -> row.lines().stream().map(set -> set.line().text()).toList())
            .map(cells -> String.join("|", cells))
            .toList();
    List<String> expected = new ArrayList<>(List.of("姓名|单位注|年份"));
    IntStream.rangeClosed(1, 200)
        .forEach(i -> expected.add("工人" + i + "|第" + i + "厂|" + (1900 + i)));
    assertEquals(expected, rows);
    assertTrue(book.pages().size() > 6);
  }

  @ParameterizedTest
  @EnumSource
  void everyPageInsideATableBeginsWithItsHead_B33(WritingMode mode) {
    TableBook book = new TableBook(mode, "", BODY + longTable(200) + BODY);
    int inside = 0;
    for (Page page : book.pages()) {
      PlacedBand first = page.bands().isEmpty() ? null : page.bands().getFirst();
      if (first != null && first.band().tag().equals("tr")) {
        inside++;
        assertEquals("续表　表2　名册", text(page.bands().get(0)));
        assertEquals("姓名单位注年份", text(page.bands().get(1)));
        assertTrue(page.bands().get(0).repeated() && page.bands().get(1).repeated());
        assertFalse(page.bands().get(2).repeated());
      }
    }
    assertTrue(inside > 5);
    List<DisplayList.Operation> painted =
        book.paged().displayLists().stream().flatMap(l -> l.operations().stream()).toList();
    assertEquals(1, painted.stream().filter(DisplayList.Link.class::isInstance).count());
    assertEquals(
        1,
        painted.stream()
            .filter(op -> op instanceof DisplayList.Anchor a && a.id().equals("here"))
            .count());
  }

  private static String text(PlacedBand placed) {
    return placed.band().content().lines().stream()
        .map(set -> set.line().text())
        .collect(Collectors.joining());
  }

  /** The head and the caption stay with two rows at least, and two rows go over together. */
  @ParameterizedTest
  @ValueSource(
      ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22})
  void theCaptionAndTheHeadAreNeverLast_B30(int lines) {
    String before = "<p>行</p>".repeat(lines + 4);
    TableBook book = new TableBook(WritingMode.HORIZONTAL, "", before + longTable(12) + BODY);
    for (Page page : book.pages()) {
      if (!page.bands().isEmpty()) {
        Band last = page.bands().getLast().band();
        assertFalse(last.tag().equals("caption"), "the caption is last");
        assertTrue(last.breakAfter(), text(page.bands().getLast()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void bodyAfterATableIsOnTheGrid_B06(WritingMode mode) {
    for (int rows = 1; rows < 40; rows += 3) {
      TableBook book = new TableBook(mode, "", BODY + longTable(rows) + BODY + OUTPUT + BODY);
      for (Page page : book.pages()) {
        TypeArea area = page.style().typeArea();
        for (PlacedBand placed : page.bands()) {
          if (placed.band().tag().equals("p")) {
            assertEquals(0, placed.offset() % area.pitch());
          }
        }
        if (!page.bands().isEmpty()) {
          PlacedBand last = page.bands().getLast();
          assertTrue(last.offset() + last.band().extent() <= area.lines() * area.pitch());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void numbersAlignAtThePoint_B33(WritingMode mode) {
    TableBook book = new TableBook(mode, "", OUTPUT);
    Set<Integer> units =
        book.rows().stream()
            .skip(1)
            .limit(3)
            .map(row -> point(row.cells().get(1)))
            .collect(Collectors.toSet());
    assertEquals(1, units.size(), units.toString());
    Set<Integer> points =
        book.rows().stream()
            .skip(1)
            .limit(3)
            .map(row -> point(row.cells().get(2)))
            .collect(Collectors.toSet());
    assertEquals(1, points.size(), points.toString());
  }

  /** Where the decimal point is, or the end of the last digit. */
  private static int point(Band.RowCell cell) {
    Band.SetLine set = cell.content().getFirst().lines().getFirst();
    Line line = set.line();
    String text = line.text();
    int at = text.indexOf('.') >= 0 ? text.indexOf('.') : text.replaceFirst("\\D*$", "").length();
    int before = line.from();
    while (line.items().cluster()[before + 1] < at) {
      before++;
    }
    return set.start() + line.positions()[before - line.from()] + line.items().body()[before];
  }

  @ParameterizedTest
  @EnumSource
  void aTableIsAsWideAsItsContentAndInTheMiddle(WritingMode mode) {
    TableBook book = new TableBook(mode, "", TableBook.table("", "甲|乙", "一|二三四"));
    int measure = book.pages().getFirst().style().typeArea().measure();
    Band.Rule top = book.rows().getFirst().rules().getFirst();
    // 4 ems of 9 pt and half an em of padding at each side of two columns
    assertEquals(Sp.ofPt(6 * 9), top.length());
    assertEquals((measure - top.length()) / 2, top.start());
  }

  @Test
  void aTableFillsTheMeasureIfTheDesignSaysSo() {
    TableBook book =
        new TableBook(
            WritingMode.HORIZONTAL,
            "table { inline-size: 100% }",
            TableBook.table("", "甲|乙", "一|二三四"));
    int measure = book.pages().getFirst().style().typeArea().measure();
    Band.Rule top = book.rows().getFirst().rules().getFirst();
    assertEquals(measure, top.length());
    assertEquals(0, top.start());
  }

  @ParameterizedTest
  @EnumSource
  void threeLines_B33(WritingMode mode) {
    TableBook book = new TableBook(mode, "", TableBook.table("", "甲|乙", "一|二", "三|四", "五|六"));
    List<List<Integer>> depths =
        book.rows().stream()
            .map(row -> row.rules().stream().map(Band.Rule::depth).toList())
            .toList();
    int thick = Sp.PT;
    int thin = Sp.PT / 2;
    assertEquals(List.of(List.of(thick, thin), List.of(), List.of(), List.of(thick)), depths);
  }

  @Test
  void aPageThatEndsInsideATableClosesItThinly() {
    TableBook book = new TableBook(WritingMode.HORIZONTAL, "", longTable(60));
    List<Integer> last =
        book.paged().displayLists().getFirst().operations().stream()
            .filter(DisplayList.Fill.class::isInstance)
            .map(op -> ((DisplayList.Fill) op).height())
            .toList();
    assertEquals(List.of(Sp.PT, Sp.PT / 2, Sp.PT / 2), last);
  }

  /** The rules of the file: length, thickness and place across the lines, in points. */
  @ParameterizedTest
  @EnumSource
  void rulesAreInTheFileWhereTheyShouldBe_B33(WritingMode mode) throws IOException {
    TableBook book = new TableBook(mode, "", TableBook.table("", "甲|乙", "一|二", "三|四"));
    List<double[]> rules = rectangles(book);
    assertEquals(3, rules.size());
    boolean vertical = mode == WritingMode.VERTICAL;
    // Across the lines: down the page in 横排, from right to left in 竖排.
    double[] middles =
        rules.stream()
            .mapToDouble(r -> vertical ? -(r[0] + r[2] / 2) : -(r[1] + r[3] / 2))
            .toArray();
    double row = 13.5 + 2 * 2;
    assertEquals(row, middles[1] - middles[0], 0.02);
    assertEquals(2 * row, middles[2] - middles[1], 0.02);
    double[] thickness = {1, 0.5, 1};
    for (int i = 0; i < 3; i++) {
      double[] rule = rules.get(i);
      assertEquals(4 * 9, vertical ? rule[3] : rule[2], 0.02);
      assertEquals(thickness[i], vertical ? rule[2] : rule[3], 0.02);
      assertEquals(rules.getFirst()[vertical ? 1 : 0], rule[vertical ? 1 : 0], 0.02);
    }
  }

  /** x, y, width and height of the filled rectangles of the first page. */
  private static List<double[]> rectangles(TableBook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.write(
        book.paged(),
        SampleBook.METADATA,
        SampleBook.fonts(),
        href -> Optional.empty(),
        out,
        new Diagnostics());
    List<double[]> rectangles = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      List<Object> tokens = new PDFStreamParser(document.getPage(0)).parse();
      for (int i = 4; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator operator && operator.getName().equals("re")) {
          double[] rectangle = new double[4];
          for (int k = 0; k < 4; k++) {
            rectangle[k] = ((COSNumber) tokens.get(i - 4 + k)).floatValue();
          }
          rectangles.add(rectangle);
        }
      }
    }
    return rectangles;
  }

  @ParameterizedTest
  @EnumSource
  void fullRuled_B33(WritingMode mode) {
    TableBook book =
        new TableBook(
            mode, "th, td { border: 0.5pt solid }", TableBook.table("", "甲|乙", "一|二", "三|四"));
    for (Band.Row row : book.rows()) {
      List<Band.Rule> across =
          row.rules().stream().filter(rule -> rule.length() > rule.depth()).toList();
      List<Band.Rule> beside =
          row.rules().stream().filter(rule -> rule.length() < rule.depth()).toList();
      assertEquals(row == book.rows().getFirst() ? 2 : 1, across.size());
      assertEquals(3, beside.size());
    }
  }

  /** Nothing runs over the measure and nothing is lost, whatever the table. */
  @ParameterizedTest
  @EnumSource
  void nastyTables(WritingMode mode) {
    String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk".repeat(3);
    List<String> tables =
        List.of(
            TableBook.table("", "名", "一", ""),
            TableBook.table("题", "|", "|", "|"),
            TableBook.table(
                "", "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月", "一|二|三|四|五|六|七|八|九|十|十一|十二"),
            TableBook.table("", "短|长", "甲|" + "这一格有三百个字。".repeat(34), "乙|丙"),
            TableBook.table("", "长词|b", word + "|乙"),
            TableBook.table("", "字|".repeat(23) + "字"),
            TableBook.table("", "a", "x<br/>y<br/>z", "<p>段一</p><p>段二</p><ul><li>项</li></ul>"),
            "<table><tr><td>散</td>乱<td>的</td></tr>文字<p>和段</p><tr></tr></table>",
            "<table></table>",
            "<table><caption>只有题</caption></table>",
            "<table><tr><td colspan=\"3\">跨三列的格子里有很长的一段话，比三列加起来都长</td></tr>"
                + "<tr><td>一</td><td>二</td><td>三</td></tr></table>",
            "<table><tr><td rowspan=\"2\">跨</td><td>一</td></tr><tr><td>二</td></tr></table>",
            "<table><tr><td><table><tr><td>里</td><td>面</td></tr></table></td></tr></table>");
    for (String table : tables) {
      TableBook book = new TableBook(mode, "", BODY + table + BODY);
      String expected = bare((BODY + table + BODY).replaceAll("<[^>]*>", ""));
      assertEquals(expected, bare(book.text()).replace("•", ""), table);
      for (PlacedBand placed : book.bands()) {
        int measure = book.pages().getFirst().style().typeArea().measure();
        for (Band.SetLine set : placed.band().content().lines()) {
          int end = set.start() + set.line().width();
          assertTrue(set.start() >= 0 && end <= measure + Sp.PT / 100, table + " " + end);
        }
      }
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u3000]", "");
  }

  @Test
  void aTableThatCannotBeNarrowEnoughIsReported_TAB01() {
    String heads = "Elektrizität|".repeat(9) + "Elektrizität";
    TableBook book = new TableBook(WritingMode.HORIZONTAL, "", TableBook.table("宽表", heads, heads));
    assertTrue(book.codes().contains("TAB-01"), book.codes().toString());
    assertTrue(book.diagnostics().all().getFirst().arguments().containsAll(List.of("宽表", "10")));
  }

  @ParameterizedTest
  @EnumSource
  void aRowTallerThanAPageIsCutBetweenItsLines_TAB02(WritingMode mode) {
    String text = "这一格比一页还高。".repeat(220);
    TableBook book =
        new TableBook(mode, "", BODY + TableBook.table("题", "短|长", "甲|" + text, "乙|丙") + BODY);
    assertEquals(List.of("TAB-02"), book.codes());
    assertTrue(book.text().contains("甲" + text + "乙丙"));
    assertTrue(book.rows().size() > 4);
  }

  @Test
  void withoutAHeadLaterPagesSay续表() {
    StringBuilder rows = new StringBuilder("<table>");
    IntStream.range(0, 40).forEach(i -> rows.append("<tr><td>" + i + "</td></tr>"));
    TableBook book = new TableBook(WritingMode.HORIZONTAL, "", rows + "</table>");
    PlacedBand first = book.pages().get(1).bands().getFirst();
    assertEquals("续表", text(first));
    assertEquals(1, ((Band.Row) first.band().content()).rules().size());
  }

  @Test
  void theWordFor续表IsTheDesigns() {
    TableBook book =
        new TableBook(WritingMode.HORIZONTAL, "table { -cs-continued: none }", longTable(60));
    assertEquals("姓名单位注年份", text(book.pages().get(1).bands().getFirst()));
  }
}
