package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.Sp;
import org.chengshu.page.MarginBox;
import org.chengshu.page.MarginBox.Position;
import org.chengshu.page.PageStyle;
import org.chengshu.page.PageStyles;
import org.chengshu.page.PageStyles.Key;
import org.chengshu.page.Side;
import org.chengshu.page.StyledBook;
import org.chengshu.page.TypeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 页面样式: {@code @page} rules to the style of every kind of page. */
class PageStylesTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void withoutAnySheetThePageIsTableB1sA5() {
    PageStyle horizontal = page(style(WritingMode.HORIZONTAL, ""), "", Side.RIGHT);
    assertEquals(new TypeArea(28, 28, Sp.ofPt(10.5), Sp.ofPt(17.5)), horizontal.typeArea());
    assertEquals(148, Sp.toMm(horizontal.width()), 0.01);
    PageStyle vertical = page(style(WritingMode.VERTICAL, ""), "", Side.RIGHT);
    assertEquals(new TypeArea(42, 17, Sp.ofPt(10.5), Sp.ofPt(18.5)), vertical.typeArea());
    assertEquals(List.of(), diagnostics.all());
  }

  /** B-04: inner : outer = 1.15 : 1, top : bottom = 1 : 1.1; the figures are worked by hand. */
  @ParameterizedTest
  @CsvSource({
    // A5, 28 × 28 of 10.5/17.5: 103.7 × 170.4 mm leaves 44.3 / 39.6 mm.
    "HORIZONTAL, RIGHT, 23.68, 18.85",
    "HORIZONTAL, LEFT,  20.59, 18.85",
    // 42 × 17 of 10.5/18.5: 108.1 × 155.6 mm leaves 39.9 / 54.4 mm.
    "VERTICAL,   RIGHT, 21.33, 25.92",
    "VERTICAL,   LEFT,  18.55, 25.92"
  })
  void whatTheTypeAreaLeavesIsDividedBetweenTheMargins(
      WritingMode mode, Side side, double left, double top) {
    PageStyle page = page(style(mode, ""), "", side);
    assertEquals(left, Sp.toMm(page.areaLeft()), 0.05);
    assertEquals(top, Sp.toMm(page.areaTop()), 0.05);
  }

  @Test
  void theEditionsSheetDecidesTrimAndTypeArea() {
    StyledBook book =
        style(
            WritingMode.HORIZONTAL,
            "@page { size: 170mm 240mm; -cs-type-area: 36 31; bleed: 3mm; marks: crop }"
                + " html { font-size: 10.5pt; line-height: 18pt }");
    PageStyle page = page(book, "", Side.LEFT);
    assertEquals(new TypeArea(36, 31, Sp.ofPt(10.5), Sp.ofPt(18)), page.typeArea());
    assertEquals(170, Sp.toMm(page.width()), 0.01);
    assertEquals(3, Sp.toMm(page.bleed()), 0.01);
    assertTrue(page.marks());
    assertEquals(List.of(), diagnostics.all());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size: A4                     | 210 | 297",
        "size: A4 landscape           | 297 | 210",
        "size: landscape              | 210 | 148",
        "size: 200mm                  | 200 | 200",
        "size: 14.5cm 8.26772in       | 145 | 210",
        "size: A5 !important; size: A6| 148 | 210"
      })
  void sizesOfPaper(String declaration, double width, double height) {
    PageStyle page =
        page(style(WritingMode.HORIZONTAL, "@page { " + declaration + " }"), "", Side.RIGHT);
    assertEquals(width, Sp.toMm(page.width()), 0.05);
    assertEquals(height, Sp.toMm(page.height()), 0.05);
  }

  @Test
  void marginsAloneDecideTheTypeArea() {
    StyledBook book =
        style(
            WritingMode.HORIZONTAL,
            "@page { size: A5; margin: 20mm 18mm 20mm } html { font-size: 10pt; line-height: 20pt"
                + " }");
    PageStyle page = page(book, "", Side.LEFT);
    // 112 mm = 317.48 pt hold 31 characters, 170 mm = 481.9 pt hold 24 lines.
    assertEquals(new TypeArea(31, 24, 10 * Sp.PT, 20 * Sp.PT), page.typeArea());
    double middle = (148 - Sp.toMm(310 * Sp.PT)) / 2;
    assertEquals(middle, Sp.toMm(page.areaLeft()), 0.02);
  }

  @Test
  void insideIsTheSpineWhereverItLies() {
    StyledBook book =
        style(WritingMode.HORIZONTAL, "@page { -cs-margin-inside: 22mm; margin-top: 19mm }");
    assertEquals(22, Sp.toMm(page(book, "", Side.RIGHT).areaLeft()), 0.01);
    PageStyle left = page(book, "", Side.LEFT);
    assertEquals(22, Sp.toMm(left.width() - left.areaLeft() - left.typeArea().measure()), 0.01);
    assertEquals(19, Sp.toMm(left.areaTop()), 0.01);
  }

  /** Rows: sheet, mode, page, and the head that wins. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@page { @top-left { content: 'a' } } @page :left { @top-left { content: 'b' } }      |"
            + " HORIZONTAL | '' | LEFT  | false | b",
        "@page { @top-left { content: 'a' } } @page :left { @top-left { content: 'b' } }      |"
            + " HORIZONTAL | '' | RIGHT | false | a",
        "@page :left { @top-left { content: 'b' } } @page { @top-left { content: 'a' } }      |"
            + " HORIZONTAL | '' | LEFT  | false | b",
        "@page :first { @top-left { content: 'f' } } @page :left { @top-left { content: 'b' } }|"
            + " HORIZONTAL | '' | LEFT  | true  | f",
        "@page x { @top-left { content: 'x' } } @page :first { @top-left { content: 'f' } }   |"
            + " HORIZONTAL | x  | LEFT  | true  | x",
        "@page x { @top-left { content: 'x' } } @page x:first { @top-left { content: none } } |"
            + " HORIZONTAL | x  | LEFT  | true  | -",
        "@page x { @top-left { content: 'x' } }                                               |"
            + " HORIZONTAL | '' | LEFT  | false | -",
        "@page { @top-left { content: 'a' !important } } @page x { @top-left { content: 'x' } }|"
            + " HORIZONTAL | x | LEFT  | false | a",
        "@page :recto { @top-left { content: 'r' } } @page :verso { @top-left { content: 'v' } }|"
            + " HORIZONTAL | '' | RIGHT | false | r",
        "@page :recto { @top-left { content: 'r' } } @page :verso { @top-left { content: 'v' } }|"
            + " VERTICAL | '' | RIGHT | false | v",
        "@page x:verso:left, y { @top-left { content: 'v' } }                                 |"
            + " HORIZONTAL | x  | LEFT  | false | v",
        "p { page: z } @page { @top-left { content: 'a' } }                                   |"
            + " HORIZONTAL | z  | LEFT  | false | a"
      })
  void theMoreSpecificPageRuleWins(
      String sheet, WritingMode mode, String name, Side side, boolean first, String head) {
    PageStyles styles = style(mode, sheet).pageStyles();
    MarginBox box =
        styles.style(new Key(name, side, first, false)).marginBoxes().get(Position.TOP_LEFT);
    String found = box == null ? "-" : ((InlinePiece.Text) box.content().getFirst()).text();
    assertEquals(head, found);
    assertTrue(
        styles.style(new Key(name, side, first, true)).marginBoxes().isEmpty(),
        "B-24: a blank page is blank");
  }

  @Test
  void marginBoxesInheritFromThePageAndThatFromTheRoot() {
    StyledBook book =
        style(
            WritingMode.HORIZONTAL,
            "html { font-family: kai } @page { font-size: 9pt } @page { @bottom-right { content: '·"
                + " ' counter(page, lower-roman) ' ·' string(head) } @top-center { content: 'x';"
                + " color: grey; text-align: end } }");
    MarginBox folio = page(book, "", Side.LEFT).marginBoxes().get(Position.BOTTOM_RIGHT);
    assertEquals(9 * Sp.PT, folio.text().size());
    assertEquals(List.of("kai"), folio.text().font().families());
    assertEquals(TextAlign.END, folio.style().align());
    List<String> pieces = new ArrayList<>();
    folio.content().forEach(piece -> pieces.add(piece.getClass().getSimpleName()));
    assertEquals(List.of("Text", "PageNumber", "Text", "NamedString"), pieces);
    MarginBox top = page(book, "", Side.LEFT).marginBoxes().get(Position.TOP_CENTER);
    assertEquals(TextAlign.END, top.style().align());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@page { size: A6 } @page { -cs-type-area: 28 28 }",
        "@page { -cs-type-area: 38 28 }",
        "@page { -cs-margin-inside: 10mm }",
        "@page { margin-top: 8mm }"
      })
  void aTypeAreaWithoutRoomIsAnError(String sheet) {
    style(WritingMode.HORIZONTAL, sheet);
    List<Diagnostic> found =
        diagnostics.all().stream().filter(d -> d.code() == Code.TYPE_AREA_IMPOSSIBLE).toList();
    assertFalse(found.isEmpty());
    assertEquals(found.size(), Set.copyOf(found).size(), "once each");
  }

  @Test
  void directionComesFromTheSheetElseFromThePublication() {
    String vertical = "html { writing-mode: vertical-rl }";
    assertEquals(WritingMode.VERTICAL, style(WritingMode.HORIZONTAL, vertical).writingMode());
    assertEquals(WritingMode.VERTICAL, style(WritingMode.VERTICAL, "").writingMode());
    assertEquals(
        WritingMode.HORIZONTAL,
        style(WritingMode.VERTICAL, "html { writing-mode: horizontal-tb }").writingMode());
  }

  private StyledBook style(WritingMode mode, String css) {
    return new Styler(diagnostics)
        .style(
            Publications.of(
                mode, List.of(Publications.sheet(css)), Publications.document("<p>字</p>")));
  }

  private static PageStyle page(StyledBook book, String name, Side side) {
    return book.pageStyles().style(new Key(name, side, false, false));
  }
}
