package org.chengshu.xhtml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.Publication;
import org.chengshu.content.WritingMode;
import org.chengshu.manuscript.ArticleKind;
import org.chengshu.manuscript.Headline;
import org.chengshu.manuscript.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Square brackets stand for the span. */
class TateChuYokoTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '｜',
      value = {
        "5月12日｜[5]月[12]日",
        "3～5天｜[3]～[5]天",
        "第1章｜第[1]章",
        "5 km长｜5 km长",
        "1:26时｜1:26时",
        "3.5元｜[3.5]元",
        "¥12整｜¥12整",
        "±5以内｜±5以内",
        "12｜[12]",
        "12月10—15日｜[12]月[10]—[15]日",
        "100人｜100人",
        "2024年｜2024年",
        "用AI与CPU｜用AI与CPU",
        "版本3.0出｜版本[3.0]出",
        "约95%。｜约95%。",
        "按GB/T 15834排｜按GB/T 15834排",
        "按Type 12排｜按Type 12排",
        "第 12 回｜第 [12] 回",
        "A12号｜A12号",
        "12B号｜12B号",
        "“12”小时｜“[12]”小时",
        "12℃｜[12]℃",
        "一二·12｜一二·[12]",
        "é12与Ω34与я56｜é12与Ω34与я56",
      })
  void shortNumbersBesideHan(String text, String expected) {
    assertEquals(expected, marked(WritingMode.VERTICAL, EveryKind.text(text)));
    assertEquals(text, marked(WritingMode.HORIZONTAL, EveryKind.text(text)));
  }

  @Test
  void aNumberIsSeenAcrossMarks() {
    assertEquals("1<strong>2</strong>3人", vertical("1", strong("2"), "3人"));
    assertEquals("1<strong>2</strong>人", vertical("1", strong("2"), "人"));
    assertEquals("<strong>[12]</strong>人", vertical(strong("12"), "人"));
    assertEquals("<strong>A</strong>12人", vertical(strong("A"), "12人"));
  }

  @Test
  void whatIsMarkedAlreadyIsLeftAlone() {
    Inline code = Inline.Span.of(Inline.Role.CODE, EveryKind.text("年12月"));
    Inline tcy = Inline.Span.of(Inline.Role.TCY, EveryKind.text("12"));
    assertEquals("<code>年12月</code>", vertical(code));
    assertEquals("[12]月[10]日", vertical(tcy, "月10日"));
    assertEquals("<code>年12月</code>10日", vertical(code, "10日"));
  }

  @Test
  void aNoteMarkAndRubyKeepTheCount() {
    Inline ruby = new Inline.Ruby(List.of(new Inline.Ruby.Pair("汉字", "hànzì")));
    assertEquals(
        "<ruby>汉字<rt>hànzì</rt></ruby>[12]<br/>[34]人",
        vertical(ruby, "12", new Inline.LineBreak(), "34人"));
  }

  /** The same number in the contents and in the title looks the same. */
  @Test
  void titlesAreMarkedWhereverTheyStand() {
    Publication publication = Hub.of(EveryKind.book(), WritingMode.VERTICAL);
    for (String id : List.of("workshop", "contents")) {
      String xhtml = document(publication, id);
      String body = xhtml.substring(xhtml.indexOf("<body"));
      assertTrue(body.contains("“匠人”<span class=\"tcy\">12</span>年"), body);
    }
  }

  private static Inline strong(String text) {
    return Inline.Span.of(Inline.Role.STRONG, EveryKind.text(text));
  }

  private static String vertical(Object... pieces) {
    List<Inline> content =
        Arrays.stream(pieces)
            .map(piece -> piece instanceof Inline inline ? inline : new Inline.Text((String) piece))
            .toList();
    return marked(WritingMode.VERTICAL, content);
  }

  private static String marked(WritingMode mode, List<Inline> content) {
    var article =
        EveryKind.article(
            "x", ArticleKind.ESSAY, Headline.of("题"), List.of(EveryKind.paragraph(1, content)));
    var book = EveryKind.book("zh-Hans", List.of(article), List.of());
    String xhtml = document(Hub.of(book, mode), "x");
    // The paragraph is the first one after the dateline.
    String from = xhtml.substring(xhtml.indexOf("报道</p>\n") + 7);
    String paragraph = from.substring(from.indexOf('>') + 1, from.indexOf("</p>"));
    return paragraph.replaceAll("<span class=\"tcy\">([^<]*)</span>", "[$1]");
  }

  private static String document(Publication publication, String id) {
    return publication.documents().stream()
        .filter(document -> document.id().equals(id))
        .map(ContentDocument::xhtml)
        .findFirst()
        .orElseThrow();
  }
}
