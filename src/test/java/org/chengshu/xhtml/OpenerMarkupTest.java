package org.chengshu.xhtml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.chengshu.content.Publication;
import org.chengshu.content.WritingMode;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Headline;
import org.chengshu.manuscript.Picture;
import org.chengshu.manuscript.SampleArticle;
import org.chengshu.source.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** 题头与图的标记: what the designs take hold of. */
class OpenerMarkupTest {

  private static final Span SPAN = new Span("x.md", 1, 1);

  /** B-14: the text has no space in a name, whatever paper does. */
  @Test
  void eachAuthorIsASpan() {
    Article article = SampleArticle.of("x").authors("张三", "欧阳立冬").paragraph("文").build();
    Document dom = dom(article, "x.xhtml");
    Element byline = dom.selectFirst("p.byline");
    assertEquals("张三　欧阳立冬", byline.wholeText());
    assertEquals(List.of("张三", "欧阳立冬"), byline.select("span.person-name").eachText());
    Document contents = dom(article, "contents.xhtml");
    assertEquals(
        List.of("张三", "欧阳立冬"), contents.select(".contents-byline .person-name").eachText());
  }

  /** B-20: the short title is no text of the page. */
  @Test
  void aShortTitleStandsInAnAttribute() {
    Headline headline =
        new Headline(Optional.empty(), "很长|很长的题目", Optional.empty(), Optional.of("短题"));
    Element title =
        dom(SampleArticle.of("x").headline(headline).paragraph("文").build(), "x.xhtml")
            .selectFirst("h1.title");
    assertEquals("短题", title.attr("data-short-title"));
    assertEquals("很长很长的题目", title.wholeText());
  }

  /** B-32: fours and twos in pairs, threes abreast, and what stands between stays between. */
  @Test
  void photographsStandInRows() {
    assertEquals(List.of(2), rows(2));
    assertEquals(List.of(3), rows(3));
    assertEquals(List.of(2, 2), rows(4));
    assertEquals(List.of(2, 2, 1), rows(5));
    assertEquals(List.of(3, 3), rows(6));
    Element photos = photos(List.of(figure(1), figure(2), new Block.Divider(SPAN), figure(3)));
    assertEquals(
        List.of("div", "hr", "div"), photos.children().stream().map(Element::tagName).toList());
  }

  private static List<Integer> rows(int figures) {
    List<Block> content =
        java.util.stream.IntStream.range(0, figures).mapToObj(OpenerMarkupTest::figure).toList();
    return photos(content).select(".photo-row").stream()
        .map(row -> row.select("figure").size())
        .toList();
  }

  private static Element photos(List<Block> content) {
    Block group = new Block.Section(Block.SectionRole.PHOTOS, content, SPAN);
    return dom(SampleArticle.of("x").block(group).build(), "x.xhtml").selectFirst(".photos");
  }

  @Test
  void theSizeOfAPictureIsAClass() {
    Article article = SampleArticle.of("x").block(figure(7)).build();
    assertEquals("half", dom(article, "x.xhtml").selectFirst("figure").className());
  }

  private static Block figure(int number) {
    return new Block.Figure(
        new Picture(
            "p/" + number + ".png",
            Optional.of("图"),
            Optional.of("图说"),
            Optional.empty(),
            Optional.of(Picture.Size.HALF)),
        SPAN);
  }

  private static Document dom(Article article, String file) {
    Publication publication =
        Hub.of(EveryKind.book("zh-Hans", List.of(article), List.of()), WritingMode.HORIZONTAL);
    return publication.documents().stream()
        .filter(document -> document.fileName().equals(file))
        .map(document -> Jsoup.parse(document.xhtml(), "", Parser.xmlParser()))
        .findFirst()
        .orElseThrow();
  }
}
