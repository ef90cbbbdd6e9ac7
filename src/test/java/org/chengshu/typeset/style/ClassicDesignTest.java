package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.PictureFile;
import org.chengshu.content.Publication;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.BlockStyle.PageBreak;
import org.chengshu.flow.Box;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.Sp;
import org.chengshu.flow.StyledDocument;
import org.chengshu.flow.TextStyle;
import org.chengshu.page.MarginBox.Position;
import org.chengshu.page.PageStyles;
import org.chengshu.page.PageStyles.Key;
import org.chengshu.page.Side;
import org.chengshu.page.StyledBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 经典版式: the design against the vocabulary of the content documents, in both directions. */
class ClassicDesignTest {

  private static final List<StyleSheet> EDITION =
      List.of(
          new StyleSheet(
              "edition",
              StyleSheet.Medium.PRINT,
              "@page { size: 170mm 240mm } html { font-size: 10.5pt; line-height: 18pt }"));

  private static final int NOTE_LEADING = Sp.ofPt(13.5);

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @EnumSource
  void paperUnderstandsEveryWordOfTheDesign(WritingMode mode) {
    book(mode);
    assertEquals(
        List.of(),
        diagnostics.all().stream().filter(d -> d.code() != Code.ELEMENT_SIMPLIFIED).toList());
  }

  /**
   * B-06: whatever is not body text fills whole lines, so that the text after it is on the grid.
   * Notes stand after all text, in a leading of their own. The imprint page has no text to come
   * after.
   */
  @ParameterizedTest
  @EnumSource
  void everythingStandsOnTheLineGrid(WritingMode mode) {
    StyledBook book = book(mode);
    List<StyledDocument> documents =
        book.documents().stream().filter(d -> d.kind() != DocumentKind.IMPRINT).toList();
    int pitch = Sp.ofPt(18);
    int remainder = 0;
    for (Box leaf : blocks(new StyledBook(mode, documents, book.pageStyles()))) {
      String name = leaf.tag() + "[" + Publications.text(leaf) + "]";
      assertEquals(0, (remainder + leaf.style().spaceBefore()) % pitch, name);
      assertEquals(0, leaf.style().spaceAfter() % pitch, name);
      remainder = leaf instanceof Box.Picture picture ? picture.blockSize() : 0;
      assertTrue(
          leaf instanceof Box.Picture
              || leaf instanceof Box.Table
              || leaf.style().lines() > 0
              || leaf.style().lineHeight() == pitch
              || leaf.style().lineHeight() == NOTE_LEADING,
          name);
    }
  }

  @Test
  void foliosInAVerticalContentsStandUpright_B37() {
    List<TextStyle.Combine> folios = new ArrayList<>();
    for (Box leaf : leaves(book(WritingMode.VERTICAL))) {
      if (leaf instanceof Box.Paragraph paragraph) {
        for (InlinePiece piece : paragraph.pieces()) {
          if (piece instanceof InlinePiece.TargetPage folio) {
            folios.add(folio.style().combine());
          }
        }
      }
    }
    assertEquals(Set.of(TextStyle.Combine.ALL), Set.copyOf(folios));
  }

  @ParameterizedTest
  @EnumSource
  void headsAndFoliosLieAtTheOuterEdge(WritingMode mode) {
    PageStyles styles = book(mode).pageStyles();
    Side odd = mode == WritingMode.HORIZONTAL ? Side.RIGHT : Side.LEFT;
    Side even = odd == Side.LEFT ? Side.RIGHT : Side.LEFT;
    // B-20: the even page names the chapter, the odd one the article. B-21: folios outside.
    assertEquals("chapter-title", head(styles, even));
    assertEquals("article-title", head(styles, odd));
    for (Side side : Side.values()) {
      Position foot = side == Side.LEFT ? Position.BOTTOM_LEFT : Position.BOTTOM_RIGHT;
      assertTrue(boxes(styles, "article", side, false).contains(foot));
      // B-22: an opener has its folio and no head; the title page and the chapter page have
      // neither.
      assertEquals(List.of(foot), boxes(styles, "article", side, true));
      assertEquals(List.of(), boxes(styles, "title", side, true));
      assertEquals(List.of(), boxes(styles, "title", side, false));
      assertEquals(List.of(), boxes(styles, "chapter-opener", side, true));
    }
  }

  private static String head(PageStyles styles, Side side) {
    Position outer = side == Side.LEFT ? Position.TOP_LEFT : Position.TOP_RIGHT;
    var box = styles.style(new Key("article", side, false, false)).marginBoxes().get(outer);
    return ((InlinePiece.NamedString) box.content().getFirst()).name();
  }

  private static List<Position> boxes(PageStyles styles, String name, Side side, boolean first) {
    return styles.style(new Key(name, side, first, false)).marginBoxes().keySet().stream()
        .sorted()
        .toList();
  }

  @Test
  void partsOfTheBookBeginWhereTheyShould() {
    Map<String, PageBreak> breaks = new LinkedHashMap<>();
    book(WritingMode.HORIZONTAL)
        .documents()
        .forEach(d -> breaks.put(d.documentId(), d.root().style().breakBefore()));
    assertEquals(
        Map.of(
            "title", PageBreak.RECTO,
            "imprint", PageBreak.VERSO,
            "contents", PageBreak.RECTO,
            "c1", PageBreak.RECTO,
            "a1", PageBreak.PAGE),
        breaks);
  }

  /** B-20. */
  @Test
  void runningHeadsShowTheShortTitleOfAManuscriptThatHasOne() {
    String title = "<h1 class=\"title\"%s>很长很长的题目</h1>";
    assertEquals(
        "很长很长的题目", leaf("article", title.formatted("")).style().stringSets().getFirst().value());
    assertEquals(
        "短题",
        leaf("article", title.formatted(" data-short-title=\"短题\""))
            .style()
            .stringSets()
            .getFirst()
            .value());
  }

  @Test
  void verseAndQuotationAsKindsOfArticleAreNotSetAsSuch() {
    Box leaf = leaf("article", "<article class=\"verse\"><p>字</p></article>");
    assertEquals(0, leaf.style().indentStart());
  }

  @Test
  void turnoversOfVerseAreIndentedTwoEms() {
    Box line =
        leaf(
            "article",
            "<section class=\"verse\"><div class=\"stanza\"><p"
                + " class=\"verse-line\">字</p></div></section>");
    assertEquals(6 * Sp.ofPt(10.5), line.style().indentStart());
    assertEquals(-2 * Sp.ofPt(10.5), line.style().firstIndent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"classic/common.css", "classic/print.css", "classic/epub.css"})
  void sheetsAreFlowRelative(String file) {
    Pattern physical =
        Pattern.compile(
            "\\b(margin|padding|border)-(top|right|bottom|left)|text-align: *(left|right)");
    assertFalse(physical.matcher(Publications.read(file)).find());
  }

  /** D-50: the reader's own face, size and colours are not touched. */
  @Test
  void theEpubSheetLeavesTheBodyAlone() {
    String css = Publications.read("classic/epub.css") + Publications.read("classic/common.css");
    assertFalse(
        Pattern.compile("(html|body)[^{}]*\\{[^}]*(font-family|color|background)")
            .matcher(css)
            .find());
    assertFalse(
        Pattern.compile("\\d(px|pt|vh|vw)|[^-]position:|float:|italic").matcher(css).find());
  }

  private Box leaf(String bodyClass, String body) {
    ContentDocument document =
        Publications.page("<body class=\"" + bodyClass + "\">" + body + "</body>");
    StyledBook book =
        new Styler(diagnostics)
            .style(Publications.of(WritingMode.HORIZONTAL, Publications.classic(), document));
    return leaves(book).getFirst();
  }

  /** Leaves of the page: a table is one, its rows are off the grid. */
  private static List<Box> blocks(StyledBook book) {
    List<Box> blocks = new ArrayList<>();
    book.documents().forEach(d -> addBlocks(d.root(), blocks));
    return blocks;
  }

  private static void addBlocks(Box box, List<Box> blocks) {
    if (box instanceof Box.Block block) {
      block.children().forEach(child -> addBlocks(child, blocks));
    } else {
      blocks.add(box);
    }
  }

  private static List<Box> leaves(StyledBook book) {
    List<Box> leaves = new ArrayList<>();
    book.documents().forEach(d -> leaves.addAll(Publications.leaves(d.root())));
    return leaves;
  }

  private StyledBook book(WritingMode mode) {
    List<StyleSheet> sheets = new ArrayList<>(Publications.classic());
    sheets.addAll(EDITION);
    Publication publication =
        Publications.of(
            mode,
            sheets,
            document("title", DocumentKind.TITLE_PAGE),
            document("imprint", DocumentKind.IMPRINT),
            document("contents", DocumentKind.CONTENTS),
            document("c1", DocumentKind.CHAPTER_OPENER),
            document("a1", DocumentKind.ARTICLE));
    PictureFile picture = new PictureFile("p.jpg", "image/jpeg", Path.of("p.jpg"), 800, 500);
    return new Styler(diagnostics)
        .style(Publications.with(publication, List.of(picture), Map.of()));
  }

  private static ContentDocument document(String id, DocumentKind kind) {
    return new ContentDocument(
        id, id + ".xhtml", kind, id, Publications.resource("vocabulary/" + id + ".xhtml"));
  }
}
