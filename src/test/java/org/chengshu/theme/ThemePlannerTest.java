package org.chengshu.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.chengshu.book.Theme;
import org.chengshu.book.ThemeGroup;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Headline;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.SampleArticle;
import org.junit.jupiter.api.Test;

class ThemePlannerTest {

  private static final Theme STUDY = new Theme("study", "学习贯彻", List.of("学习", "贯彻"), false);
  private static final Theme SKILL = new Theme("skill", "技能与创新", List.of("技能", "创新"), false);
  private static final List<Theme> THEMES = List.of(STUDY, SKILL);

  private final Diagnostics diagnostics = new Diagnostics();

  private String plan(List<Theme> themes, Article... articles) {
    return outline(ThemePlanner.plan(List.of(articles), themes, diagnostics));
  }

  /** {@code 主题: a b; 主题: c}. */
  private static String outline(List<ThemeGroup> groups) {
    return groups.stream()
        .map(group ->
            group.articles().stream()
                .map(Article::id)
                .collect(Collectors.joining(" ", group.theme().title() + ": ", "")))
        .collect(Collectors.joining("; "));
  }

  private List<String> findings() {
    return diagnostics.all().stream()
        .map(d -> d.code().id() + " " + String.join("|", d.arguments()))
        .toList();
  }

  private static SampleArticle about(String id, String text) {
    return SampleArticle.of(id).title("题").paragraph(text);
  }

  @Test
  void theManuscriptsChoiceComesFirst() {
    assertEquals(
        "学习贯彻: a b; 技能与创新: c",
        plan(
            THEMES,
            about("a", "技能、创新、技能").theme("学习贯彻").build(),
            about("b", "技能").theme("study").build(),
            about("c", "学习").theme("技能与创新").build()));
    assertEquals(List.of(), findings());
  }

  @Test
  void keywordsDecideOtherwise() {
    assertEquals(
        "学习贯彻: a; 技能与创新: b",
        plan(
            THEMES,
            about("a", "会议要求学习好、贯彻好，也提到技能。").build(),
            about("b", "比技能，赛创新，在学习中提高技能。").build()));
    assertEquals(List.of(), findings());
  }

  @Test
  void aTitleCountsThreefold() {
    String body = "学习，学习。技能。";
    Article plain = about("a", body).build();
    Article titled = about("b", body).title("技能竞赛").build();
    Headline decks = new Headline(Optional.of("比技能"), "赛|创新", Optional.of("我省练技能"));
    Article decked = about("c", body + "学习".repeat(3)).headline(decks).build();
    assertEquals("学习贯彻: a; 技能与创新: b c", plan(THEMES, plain, titled, decked));
  }

  /** Ten mentions of one word against some of two: the text that has both is the truer fit. */
  @Test
  void oneWordRepeatedDoesNotOutvoteTwo() {
    String rest = "文".repeat(600);
    String text = "学习".repeat(6) + "技能创新".repeat(2) + rest;
    assertEquals("技能与创新: a", plan(THEMES, about("a", text).build()));
  }

  @Test
  void equalScoresGoToTheFirstTheme() {
    assertEquals("学习贯彻: a", plan(THEMES, about("a", "学习技能").build()));
    assertEquals("技能与创新: a", plan(List.of(SKILL, STUDY), about("a", "学习技能").build()));
  }

  @Test
  void countsWordsWhereverTheyStand() {
    SampleArticle sample = SampleArticle.of("a").title("题");
    Inline split = Inline.Span.of(Inline.Role.STRONG, List.of(new Inline.Text("能")));
    List<Inline> run = List.of(new Inline.Text("练技"), split, new Inline.Text("。"));
    Block paragraph = new Block.Paragraph(run, sample.nextSpan());
    Article article =
        sample.block(new Block.Quotation(List.of(paragraph), sample.nextSpan())).build();
    assertEquals("技能与创新: a", plan(THEMES, article));
  }

  @Test
  void whatFitsNowhereComesLastAndIsReported() {
    assertEquals(
        "学习贯彻: c; 其他: a b",
        plan(
            THEMES,
            about("a", "今天天气好").title("天气").build(),
            about("b", "路上").title("见闻").theme("没有这个主题").build(),
            about("c", "学习").build()));
    assertEquals(List.of("BOOK-09 天气|其他", "BOOK-09 见闻|其他"), findings());
  }

  @Test
  void anUnknownThemeIsReportedAndTheKeywordsDecide() {
    assertEquals("技能与创新: a", plan(THEMES, about("a", "技能").title("练兵").theme("技能创新").build()));
    assertEquals(List.of("BOOK-09 练兵|技能与创新"), findings());
  }

  @Test
  void aThemeMayTakeWhatFitsNowhere() {
    Theme models = new Theme("m", "劳模故事", List.of(), true);
    assertEquals(
        "劳模故事: b; 技能与创新: a",
        plan(List.of(models, SKILL), about("a", "技能").build(), about("b", "天气").build()));
    assertEquals(List.of("BOOK-09 题|劳模故事"), findings());
  }

  @Test
  void aBookWithoutThemesHasThoseOfItsManuscripts() {
    assertEquals(
        "坟: lx2; 野草: lx10; 其他: lx11",
        plan(
            List.of(),
            about("lx11", "无").build(),
            about("lx10", "无").theme("野草").build(),
            about("lx2", "无").theme("坟").build()));
    Diagnostics silent = new Diagnostics();
    List<ThemeGroup> whole = ThemePlanner.plan(List.of(about("a", "无").build()), List.of(), silent);
    assertEquals("正文: a", outline(whole));
    assertEquals(List.of(), silent.all());
  }

  @Test
  void ordersByFileNameWithNumbersAsNumbersUnlessAllAreDated() {
    assertEquals(
        "学习贯彻: x9 x010 x10 y",
        plan(
            THEMES,
            about("y", "学习").date("2020-01-01").build(),
            about("x010", "学习").build(),
            about("x10", "学习").build(),
            about("x9", "学习").build()));
    assertEquals(
        "学习贯彻: b c a",
        plan(
            THEMES,
            about("a", "学习").date("2025-05-07").build(),
            about("b", "学习").date("2025-04").build(),
            about("c", "学习").date("2025-05-06").build()));
  }

  @Test
  void theOrderIsTotal() {
    Random random = new Random(3);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = 0; length < 5; length++) {
        name.append("01a-１年".charAt(random.nextInt(6)));
      }
      articles.add(about("a" + i, "学习").file(name.toString()).build());
    }
    List<Article> sorted = ManuscriptOrder.sorted(articles);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(articles, random);
      assertEquals(sorted, ManuscriptOrder.sorted(articles));
    }
  }

  /** An article that comes changes no other one's place. */
  @Test
  void isStableWhenAnArticleIsAdded() {
    List<Article> articles = new ArrayList<>();
    String[] words = {"学习", "贯彻", "技能", "创新", "天气", "生产", "，"};
    Random random = new Random(5);
    for (int i = 0; i < 40; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(30); length >= 0; length--) {
        text.append(words[random.nextInt(words.length)]);
      }
      articles.add(about("a" + i, text.toString()).build());
    }
    List<ThemeGroup> before = ThemePlanner.plan(articles.subList(0, 39), THEMES, diagnostics);
    List<ThemeGroup> after = ThemePlanner.plan(articles, THEMES, diagnostics);
    for (ThemeGroup group : before) {
      List<Article> now =
          after.stream()
              .filter(other -> other.theme().equals(group.theme()))
              .findFirst()
              .orElseThrow()
              .articles();
      assertTrue(now.containsAll(group.articles()));
    }
  }
}
