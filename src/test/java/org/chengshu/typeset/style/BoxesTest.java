package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.content.PictureFile;
import org.chengshu.content.Publication;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.BlockStyle.PageBreak;
import org.chengshu.flow.BlockStyle.StringSet;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.Box;
import org.chengshu.flow.Ink;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.InlinePiece.Ruby;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** 造盒: text, structure, spaces and styles of the boxes. */
class BoxesTest {

  private final Diagnostics diagnostics = new Diagnostics();

  /** Leaves with their tags, as {@code p[text] p[text]}. */
  @ParameterizedTest
  @CsvFileSource(resources = "boxes.tsv", delimiter = '\t', quoteCharacter = '\0')
  void boxesOfABody(String sheet, String body, String expected) {
    StringBuilder leaves = new StringBuilder();
    for (Box leaf : leaves(sheet, body.replace("\\n", "\n"))) {
      leaves.append(leaf.tag()).append('[').append(Publications.text(leaf)).append("] ");
    }
    assertEquals(expected.replace('␣', ' '), leaves.toString().strip());
  }

  @Test
  void marginsOfNeighboursAndParentsCollapseIntoTheNextLeaf() {
    List<Box> leaves =
        leaves(
            "p { margin-block: 10pt 20pt } div { margin-block: 30pt 5pt } .pad { padding-block: 1pt"
                + " }",
            "<p>一</p><div><p>二</p></div><p>三</p><div class=\"pad\"><p>四</p></div><p>五</p>");
    assertEquals(List.of(10, 30, 20, 41, 31), before(leaves));
    assertEquals(20 * Sp.PT, leaves.getLast().style().spaceAfter());
    assertEquals(0, leaves.getFirst().style().spaceAfter());
  }

  @Test
  void indentsAddUpInTheLeaves() {
    Box leaf =
        leaves(
                "body { font-size: 10pt } div { margin-inline-start: 2em; padding-inline-end: 1em"
                    + " }",
                "<div><div><p>字</p><p>字</p></div></div>")
            .getFirst();
    assertEquals(40 * Sp.PT, leaf.style().indentStart());
    assertEquals(20 * Sp.PT, leaf.style().indentEnd());
  }

  @Test
  void physicalMarginsFollowTheDirection() {
    String css = "p { margin-left: 7pt; margin-top: 3pt }";
    Box horizontal = leaves(css, "<p>字</p>").getFirst();
    assertEquals(7 * Sp.PT, horizontal.style().indentStart());
    assertEquals(3 * Sp.PT, horizontal.style().spaceBefore());
    Box vertical = leaves(css + " html { writing-mode: vertical-rl }", "<p>字</p>").getFirst();
    assertEquals(3 * Sp.PT, vertical.style().indentStart());
    assertEquals(7 * Sp.PT, vertical.style().spaceAfter());
  }

  @Test
  void whatMustNotBePartedIsKeptAcrossContainers() {
    List<Box> leaves =
        leaves(
            "header { break-after: avoid } .source { break-before: avoid }",
            "<header><p>一</p><p>二</p></header><p>三</p><p>四</p><div"
                + " class=\"source\"><p>五</p></div>");
    assertEquals(
        List.of(false, true, false, true, false),
        leaves.stream().map(leaf -> leaf.style().keepWithNext()).toList());
  }

  @Test
  void breaksAndPagesStandOnTheBlockThatDeclaresThem() {
    Box.Block root =
        root("body { page: article; break-before: recto } h1 { break-after: left }", "<h1>题</h1>");
    assertEquals(PageBreak.RECTO, root.style().breakBefore());
    assertEquals(Optional.of("article"), root.style().page());
    assertEquals(PageBreak.VERSO, root.children().getFirst().style().breakAfter());
    assertEquals(Optional.empty(), root.children().getFirst().style().page());
  }

  @Test
  void runningHeadsTakeTheTextWithoutReadingsAndNoteMarks() {
    Box title =
        leaves(
                "h1 { string-set: head content(), mark '篇' attr(class) }",
                "<h1 class=\"a\">一<ruby>字<rt>zì</rt></ruby>\n"
                    + "之<br/>师<a role=\"doc-noteref\" href=\"#n\">1</a></h1>")
            .getFirst();
    assertEquals(
        List.of(new StringSet("head", "一字之\u3000师"), new StringSet("mark", "篇a")),
        title.style().stringSets());
  }

  @Test
  void lineRulesComeFromTheStandardProperties() {
    Box leaf =
        leaves(
                "p { line-break: loose; text-spacing-trim: space-all; text-autospace: no-autospace;"
                    + " hanging-punctuation: allow-end; text-align: end; -cs-lines: 3; orphans: 4"
                    + " }",
                "<p>字</p>")
            .getFirst();
    assertEquals(
        new LineRules(
            LineRules.Level.BASIC,
            LineRules.MarkWidth.FULL,
            false,
            false,
            true,
            LineRules.Keep.NOTHING),
        leaf.style().lineRules());
    assertEquals(TextAlign.END, leaf.style().align());
    assertEquals(3, leaf.style().lines());
    assertEquals(4, leaf.style().orphans());
    assertEquals(LineRules.STANDARD, leaves("", "<p>字</p>").getFirst().style().lineRules());
  }

  @Test
  void textStylesOfInlineElements() {
    Box.Paragraph leaf =
        (Box.Paragraph)
            leaves(
                    "p { font: x; font-family: 'Noto Serif SC', serif; font-size: 12pt; color: #555"
                        + " } .t { text-combine-upright: all } .n { -cs-line-mark: name } .c {"
                        + " color: cmyk(0 100% 0 0); letter-spacing: 1pt }",
                    "<p>一<sup>2</sup><em>三</em><span class=\"t\">12</span><span"
                        + " class=\"n\">周</span><span class=\"c\" lang=\"en\">C</span></p>")
                .getFirst();
    List<TextStyle> styles =
        leaf.pieces().stream()
            .filter(InlinePiece.Text.class::isInstance)
            .map(piece -> ((InlinePiece.Text) piece).style())
            .toList();
    assertEquals(List.of("Noto Serif SC", "serif"), styles.get(0).font().families());
    assertEquals(new Ink.Key(67), styles.get(0).ink());
    assertEquals(4 * Sp.PT, styles.get(1).baselineShift());
    assertEquals(Sp.ofPt(7.2), styles.get(1).size());
    assertEquals(TextStyle.Emphasis.DOT, styles.get(2).emphasis());
    assertTrue(!styles.get(2).font().italic());
    assertEquals(TextStyle.Combine.ALL, styles.get(3).combine());
    assertEquals(TextStyle.LineMark.NAME, styles.get(4).lineMark());
    assertEquals(new Ink.Cmyk(0, 100, 0, 0), styles.get(5).ink());
    assertEquals("en", styles.get(5).language());
    assertEquals("zh-Hans", styles.get(0).language());
  }

  /** said once, it holds for every run of the paragraph, each at its own size. */
  @Test
  void latinIsSizedAndShiftedByTheStyle() {
    String text = "<p>字A<strong>B</strong><sup>2</sup><span lang=\"en\">C</span></p>";
    for (TextStyle style :
        textStyles(
            "html { -cs-latin-size: 105%; -cs-latin-shift: 2% } p { font-size: 12pt }", text)) {
      assertEquals(Sp.scale(style.size(), 105, 100), style.latinSize(), 1);
      assertEquals(Sp.scale(style.size(), 2, 100), style.latinShift(), 1);
    }
    for (TextStyle style : textStyles("p { font-size: 12pt; -cs-latin-shift: -0.02em }", text)) {
      assertEquals(style.size(), style.latinSize());
      assertEquals(-Sp.ofPt(0.24), style.latinShift(), "a length is inherited as it is");
    }
    assertEquals(0, textStyles("", text).getFirst().latinShift());
    assertTrue(textStyles("p { -cs-latin-size: 0% }", text).getFirst().latinSize() > 0);
  }

  private List<TextStyle> textStyles(String css, String body) {
    Box.Paragraph leaf = (Box.Paragraph) leaves(css, body).getFirst();
    return leaf.pieces().stream().map(piece -> ((InlinePiece.Text) piece).style()).toList();
  }

  @Test
  void linksSayWhichDocumentTheyLeadTo() {
    Box.Paragraph leaf =
        (Box.Paragraph)
            leaves("", "<p><a href=\"#n1\">甲</a><a href=\"b.xhtml#x\"><b>乙</b></a></p>").getFirst();
    assertEquals(
        List.of(Optional.of("a1.xhtml#n1"), Optional.of("b.xhtml#x")),
        leaf.pieces().stream().map(piece -> ((InlinePiece.Text) piece).link()).toList());
  }

  @Test
  void picturesFitTheMeasureAndAreNeverCoarserThan300PixelsAnInch() {
    Box.Picture wide = picture(3000, 1500, WritingMode.HORIZONTAL);
    assertEquals(28 * Sp.ofPt(10.5), wide.inlineSize(), 2);
    assertEquals(wide.inlineSize() / 2, wide.blockSize(), 2);
    Box.Picture small = picture(300, 600, WritingMode.HORIZONTAL);
    assertEquals(72 * Sp.PT, small.inlineSize(), 2);
    assertEquals(144 * Sp.PT, small.blockSize(), 2);
    Box.Picture turned = picture(300, 600, WritingMode.VERTICAL);
    assertEquals(144 * Sp.PT, turned.inlineSize(), 2);
    Box.Picture tall = picture(1000, 9000, WritingMode.HORIZONTAL);
    assertTrue(tall.blockSize() <= 25 * Sp.ofPt(17.5), "room for a caption");
    assertEquals(tall.blockSize() / 9, tall.inlineSize(), 2);
  }

  private Box.Picture picture(int width, int height, WritingMode mode) {
    Publication publication =
        Publications.with(
            Publications.of(
                mode,
                List.of(Publications.sheet("figure { margin: 0 }")),
                Publications.document("<figure><img src=\"p.jpg\" alt=\"图\"/></figure>")),
            List.of(new PictureFile("p.jpg", "image/jpeg", Path.of("p.jpg"), width, height)),
            Map.of());
    Box.Block root = new Styler(diagnostics).style(publication).documents().getFirst().root();
    Box leaf = Publications.leaves(root).getFirst();
    int pitch = mode == WritingMode.HORIZONTAL ? Sp.ofPt(17.5) : Sp.ofPt(18.5);
    Box.Picture picture = assertInstanceOf(Box.Picture.class, leaf);
    assertEquals(0, (picture.blockSize() + picture.style().spaceAfter()) % pitch, "B-06");
    return picture;
  }

  @Test
  void placesOfReadings() {
    String pinyin = "<p><ruby>汉<rt>hàn</rt></ruby></p>";
    String bopomofo = "<p><ruby>注<rt>ㄓㄨˋ</rt></ruby></p>";
    String word = "<p><ruby>注音<rt>ㄓㄨˋㄧㄣ</rt></ruby></p>";
    assertEquals(Ruby.Place.OVER, ruby("", pinyin).place());
    assertEquals(Ruby.Place.INTER_CHARACTER, ruby("", bopomofo).place());
    assertEquals(Ruby.Place.OVER, ruby("", word).place(), "a column belongs to one character");
    assertEquals(Ruby.Place.OVER, ruby("p { ruby-position: over }", bopomofo).place());
    assertEquals(Ruby.Place.UNDER, ruby("p { ruby-position: under }", pinyin).place());
    assertEquals(Ruby.Align.SPACE_AROUND, ruby("", pinyin).align());
    assertEquals(Ruby.Align.START, ruby("ruby { ruby-align: start }", pinyin).align());
    TextStyle reading = ruby("p { font-size: 12pt }", pinyin).pairs().getFirst().readingStyle();
    assertEquals(6 * Sp.PT, reading.size());
    assertEquals(
        TextStyle.Emphasis.NONE,
        ruby("p { text-emphasis: dot }", pinyin).pairs().getFirst().readingStyle().emphasis());
  }

  private Ruby ruby(String css, String body) {
    Box.Paragraph leaf = (Box.Paragraph) leaves(css, body).getFirst();
    return (Ruby) leaf.pieces().getFirst();
  }

  private static List<Integer> before(List<Box> leaves) {
    return leaves.stream().map(leaf -> leaf.style().spaceBefore() / Sp.PT).toList();
  }

  private List<Box> leaves(String css, String body) {
    return Publications.leaves(root(css, body));
  }

  private Box.Block root(String css, String body) {
    return new Styler(diagnostics)
        .style(
            Publications.of(
                WritingMode.HORIZONTAL,
                List.of(Publications.sheet(css)),
                Publications.document(body)))
        .documents()
        .getFirst()
        .root();
  }
}
