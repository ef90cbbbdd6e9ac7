package org.chengshu.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.ArticleKind;
import org.chengshu.manuscript.Headline;
import org.chengshu.source.Source;
import org.junit.jupiter.api.Test;

/** The page that the sample book is made from comes out as its editor would read it. */
class FrontPageTest {

  private final Source source = Fixtures.newspaper("front-page.txt");
  private final Diagnostics diagnostics = new Diagnostics();
  private final ImportResult page = Importer.read(source, diagnostics);
  private final List<Article> articles = page.articles();

  @Test
  void headlinesBelongToTheirTextsInTheOrderOfThePage() {
    assertEquals(
        List.of(
            headline("温州市总工会召开党组（扩大）专题学习会", "强化学习抓落实 凝聚力量促发展", null),
            headline(null, "省劳模协会走访慰问百岁全国劳模代表", null),
            headline(null, "全国劳动模范、海盐沈荡酿造有限公司副总经理庞卫华：", null),
            headline(null, "《“三个精神”传八婺》新书正式亮相", null),
            headline(null, "弘扬劳模精神 赋能产业升级", "秦山核电组织学习贯彻习近平总书记重要讲话精神活动"),
            headline(null, "习近平《在庆祝中华全国总工会成立100周年暨全国劳动模范和先进工作者表彰大会上的讲话》单行本出版", null),
            headline("全国劳模余亮：", "让高科技更有“烟火气”", null),
            headline(null, "以高质量劳动创造助推高质量发展", "2025 年浙江省百场职工职业技能竞赛集中开赛活动在甬举行")),
        articles.stream().map(Article::headline).toList());
  }

  @Test
  void everyArticleHasItsParagraphs() {
    assertEquals(
        List.of(3, 3, 1, 4, 3, 1, 10, 7), articles.stream().map(a -> a.blocks().size()).toList());
  }

  @Test
  void paragraphsAreJoinedAcrossLinesAndTornColumns() {
    String text = Fixtures.body(articles.get(0)) + Fixtures.body(articles.get(6));
    assertTrue(text.contains("依托温州劳模工匠馆、温州市劳模工匠产业人才学院等平台"));
    assertTrue(text.contains("打造阳光工享家·暖“新”综合体，将温州打造成爱“新”典范城市。"));
    assertTrue(text.contains("用看似冰冷的数据让城市“活”了起来。\n“城市大脑最重要的意义在于使用数据"));
    assertTrue(text.contains("另外一角——\n为了优化城市交通"));
    assertTrue(text.contains("目前，“互联网+信号灯”模式"));
    assertTrue(text.contains("随着“人工智能+”时代的来临"));
  }

  @Test
  void datelinesAreVerbatimAndGiveTheAuthors() {
    assertEquals(
        List.of(
            "本报讯 记者邹伟锋报道",
            "本报讯 记者寿慧桢报道",
            "",
            "本报讯 记者羊荣江 通讯员谢灿报道",
            "本报讯 通讯员黄忆馨报道",
            "新华社北京 5月 7 日电",
            "记者吴晓静报道",
            "本报讯 记者李凡报道"),
        articles.stream().map(a -> a.dateline().orElse("")).toList());
    assertEquals(
        List.of(
            List.of("邹伟锋"),
            List.of("寿慧桢"),
            List.of("庞卫华"),
            List.of("羊荣江", "谢灿"),
            List.of("黄忆馨"),
            List.of(),
            List.of("吴晓静"),
            List.of("李凡")),
        articles.stream().map(Article::authors).toList());
  }

  @Test
  void personsAreNamedWhereTheyArePlain() {
    assertEquals(List.of("李裕银", "陈荣材"), articles.get(1).persons());
    assertEquals(List.of("庞卫华"), articles.get(2).persons());
    assertEquals(List.of("戚宏昶"), articles.get(4).persons());
    assertEquals(List.of("余亮"), articles.get(6).persons());
    for (int other : List.of(0, 3, 5, 7)) {
      assertEquals(List.of(), articles.get(other).persons());
    }
  }

  @Test
  void theSignedQuotationIsAnArticleOfItsOwn() {
    Article quotation = articles.get(2);
    assertEquals(ArticleKind.QUOTATION, quotation.kind());
    String body = Fixtures.body(quotation);
    assertTrue(body.startsWith("要在传统产业转型升级中攻坚克难"), body);
    assertTrue(body.endsWith("让百年老字号在新时代焕发勃勃生机。"), body);
    assertEquals(
        List.of(7L, 1L),
        List.of(
            articles.stream().filter(a -> a.kind() == ArticleKind.NEWS).count(),
            articles.stream().filter(a -> a.kind() == ArticleKind.QUOTATION).count()));
  }

  @Test
  void captionsGoToTheirArticles() {
    assertEquals(List.of("余亮今年获得“全国劳动模范”荣誉称号。"), articles.get(6).captions());
    assertEquals(
        List.of("刘忻（左二）、吕志良（左三）在宁波海天塑机集团有限公司海天教育产业园现场观摩。 记者金钧胤摄"), articles.get(7).captions());
  }

  @Test
  void bannerAndTeasersAreUnplacedAndTold() {
    assertEquals(
        List.of(
            "BANNER 89 认真学习贯彻习近平总书记重要讲话精神",
            "TEASER 393 100家温商上市公司哪家强？ （详见第2版）",
            "TEASER 395 一个AI画师的修炼笔记 （详见第3版）"),
        page.unplaced().stream()
            .map(u -> u.kind() + " " + u.span().firstLine() + " " + u.text())
            .toList());
    assertEquals(
        List.of(Code.IMPORT_UNPLACED, Code.IMPORT_UNPLACED, Code.IMPORT_UNPLACED),
        diagnostics.all().stream().map(d -> d.code()).toList());
  }

  /**
   * Not a character is lost or doubled: the page is what the articles and the unplaced pieces are.
   */
  @Test
  void everyCharacterIsAccountedFor() {
    assertEquals(count(source.text()), count(all(page)));
  }

  /** Nor is one when the page is torn otherwise, lines fall out or come in another order. */
  @Test
  void everyCharacterOfATornPageIsAccountedFor() {
    Random random = new Random(89);
    for (int i = 0; i < 60; i++) {
      List<String> lines = new ArrayList<>();
      for (String line : source.lines()) {
        int fate = random.nextInt(40);
        if (fate == 0) {
          lines.add("");
        }
        if (fate != 1) {
          lines.add(fate == 2 ? " " + line : line);
        }
      }
      if (i % 3 == 0) {
        Collections.rotate(lines, random.nextInt(lines.size()));
      }
      Source torn = Fixtures.text("torn.txt", String.join("\n", lines));
      assertEquals(
          count(torn.text()), count(all(Importer.read(torn, new Diagnostics()))), "page " + i);
    }
  }

  private static String all(ImportResult page) {
    StringBuilder out = new StringBuilder();
    for (Article article : page.articles()) {
      Headline headline = article.headline();
      headline.kicker().ifPresent(out::append);
      out.append(headline.title());
      headline.deck().ifPresent(out::append);
      article.dateline().ifPresent(out::append);
      out.append(Fixtures.body(article));
      article.captions().forEach(out::append);
    }
    page.unplaced().forEach(piece -> out.append(piece.text()));
    return out.toString();
  }

  @Test
  void idsArePlainAndStable() {
    List<String> ids = articles.stream().map(Article::id).toList();
    assertTrue(ids.stream().allMatch(ArticleIds::isValid), ids.toString());
    assertEquals(8, ids.stream().distinct().count());
    assertEquals(
        ids,
        Importer.read(source, new Diagnostics()).articles().stream().map(Article::id).toList());
    assertFalse(diagnostics.hasErrors());
  }

  private static Map<Integer, Long> count(String text) {
    Map<Integer, Long> counts = new TreeMap<>();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .forEach(c -> counts.merge(c, 1L, Long::sum));
    return counts;
  }

  private static Headline headline(String kicker, String title, String deck) {
    return new Headline(Optional.ofNullable(kicker), title, Optional.ofNullable(deck));
  }
}
