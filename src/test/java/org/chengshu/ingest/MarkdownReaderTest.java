package org.chengshu.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.ArticleKind;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Headline;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Inline.Role;
import org.chengshu.manuscript.Picture;
import org.chengshu.manuscript.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Article read(String text) {
    return MarkdownReader.read(Fixtures.text("m.md", text), "m", diagnostics).orElseThrow();
  }

  private List<Inline> inlines(String paragraph) {
    Article article = read("---\ntitle: t\n---\n" + paragraph);
    return ((Block.Paragraph) article.blocks().getFirst()).content();
  }

  private List<String> found() {
    return diagnostics.all().stream()
        .map(d ->
            d.code().id()
                + ":"
                + d.place().line().orElse(0)
                + " "
                + String.join("|", d.arguments()))
        .toList();
  }

  /** Whatever the text is nested in. */
  private static String textOf(Article article) {
    return Walk.blocks(article.blocks())
        .flatMap(Walk::inlines)
        .map(inline -> inline instanceof Inline.Text(String text) ? text : "")
        .collect(Collectors.joining());
  }

  /** E-18: stars beside Chinese marks. The strong text is in brackets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**重点。**后|[重点。]后",
        "前**“重点”**后|前[“重点”]后",
        "前**《书》**，后**（注）**。|前[《书》]，后[（注）]。",
        "“**重点**”，|“[重点]”，",
        "**重点**——**次要**|[重点]——[次要]",
        "他说：**好！**好|他说：[好！]好",
        "**100%**的人|[100%]的人",
        "**甲**，**乙。**丙**丁**|[甲]，[乙。]丙[丁]",
        "**· 点 ·**后|[· 点 ·]后",
        "2 ** 3 和 a ** b|2 ** 3 和 a ** b",
        "**没有完|**没有完",
      })
  void starsNeedNoBlanksBesideChinese(String source, String expected) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : inlines(source)) {
      if (inline instanceof Inline.Span span) {
        assertEquals(Role.STRONG, span.role());
        out.append('[').append(TextMerger.plain(span.content())).append(']');
      } else {
        out.append(((Inline.Text) inline).text());
      }
    }
    assertEquals(expected, out.toString());
  }

  @Test
  void singleStarsAreEmphasisAndNest() {
    assertEquals(
        List.of(
            Inline.Span.of(
                Role.STRONG,
                List.of(
                    new Inline.Text("很"),
                    Inline.Span.of(Role.EMPHASIS, List.of(new Inline.Text("重要。"))))),
            new Inline.Text("的")),
        inlines("**很*重要。***的"));
  }

  @Test
  void spansNestInSpansAndLinks() {
    assertEquals(
        List.of(
            Inline.Span.of(
                Role.NAME,
                List.of(
                    new Inline.Text("外"),
                    Inline.Span.of(Role.DOTS, List.of(new Inline.Text("内"))),
                    new Inline.Link("a.html", List.of(new Inline.Text("链"))))),
            new Inline.Text("[剩]")),
        inlines("[外[内]{.dots}[链](a.html)]{.name}[剩]"));
  }

  @Test
  void readingsGoToCharactersIfTheyAreAsMany() {
    assertEquals(
        List.of(
            new Inline.Ruby(
                List.of(new Inline.Ruby.Pair("汉", "hàn"), new Inline.Ruby.Pair("字", "zì"))),
            new Inline.Ruby(List.of(new Inline.Ruby.Pair("北京", "Běijīng"))),
            new Inline.Ruby(List.of(new Inline.Ruby.Pair("汉字", "a b"))),
            new Inline.Text("{不是}")),
        inlines("{汉字|hàn zì}{北京|Běijīng}{汉字|a\\ b}{不是}"));
  }

  @Test
  void linesOfAParagraphJoinAsTheLanguageWants() {
    assertEquals(
        List.of(new Inline.Text("中文接中文two wordsAI大模型")), inlines("中文\n接中文two\nwordsAI\n大模型"));
  }

  @Test
  void placesAreLinesOfTheFile() {
    Article article =
        read("---\ntitle: 题\nauthor: 甲\n---\n\n第一段\n\n::: letter\n信里\n\n- 条\n:::\n\n末段\n");
    Block.Section letter = (Block.Section) article.blocks().get(1);
    assertEquals(
        List.of(6, 8, 9, 11, 14),
        List.of(
            article.blocks().get(0).span().firstLine(),
            letter.span().firstLine(),
            letter.content().get(0).span().firstLine(),
            letter.content().get(1).span().firstLine(),
            article.blocks().get(2).span().firstLine()));
  }

  @Test
  void frontMatterIsReadVerbatim() {
    Article article =
        read(
            """
            ---
            id: yu-liang
            kind: news
            kicker: 全国劳模余亮：
            title: 让高科技更有“烟火气”
            deck: 1984
            authors: [吴晓静, 羊荣江]
            persons: 余亮、庞卫华
            dateline: 本报讯 记者吴晓静报道
            date: 2025-05-08
            rights: no
            captions: [余亮今年获得“全国劳动模范”荣誉称号。]
            images:
              - file: pictures/a.jpg
                alt: 余亮
              - pictures/b.jpg
            collection: 创新
            ---
            正文
            """);
    assertEquals("yu-liang", article.id());
    assertEquals(ArticleKind.NEWS, article.kind());
    assertEquals(
        new Headline(Optional.of("全国劳模余亮："), "让高科技更有“烟火气”", Optional.of("1984")),
        article.headline());
    assertEquals(List.of("吴晓静", "羊荣江"), article.authors());
    assertEquals(List.of("余亮", "庞卫华"), article.persons());
    assertEquals(Optional.of("no"), article.rights());
    assertEquals(Optional.of("2025-05-08"), article.date());
    assertEquals(Optional.of("创新"), article.theme());
    assertEquals(
        List.of("pictures/a.jpg", "pictures/b.jpg"),
        article.pictures().stream().map(Picture::file).toList());
    assertEquals(List.of(), found());
  }

  @Test
  void wrongFrontMatterIsToldWithItsLine() {
    read("---\nid: Über\ntitel: 题\nkind: 新闻\nauthors: {a: b}\n---\n正文\n");
    assertEquals(
        List.of(
            "MAN-02:3 titel|title",
            "MAN-03:4"
                + " kind|新闻|news、feature、quotation、verse、speech、essay、preface、appendix、afterword、errata",
            "MAN-03:5 authors|{…}|[文字, 文字]",
            "MAN-05:1 Über|",
            "MAN-04:1 "),
        found().stream().map(s -> s.startsWith("MAN-05") ? s + "|" : s).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: \"未完\n---\n正文",
        "---\ntitle: 题\ntitle: 又\n---\n",
        "---\n- 列表\n---\n",
        "---\ntitle: 没有结束\n",
        "---\na: &a [x, x]\nb: [*a, *a\n---\n"
      })
  void brokenFrontMatterGivesNothing(String text) {
    assertTrue(MarkdownReader.read(Fixtures.text("m.md", text), "m", diagnostics).isEmpty());
    assertEquals(Code.FRONT_MATTER_BROKEN, diagnostics.all().getFirst().code());
  }

  @Test
  void unknownMarksAndHtmlKeepTheirText() {
    List<Inline> inlines = inlines("前[红]{.red}后\n<b>粗</b>");
    assertEquals(List.of(new Inline.Text("前红后<b>粗</b>")), inlines);
    assertEquals(List.of("MAN-07:4 {.red}", "MAN-13:5 <b>", "MAN-13:5 </b>"), found());
  }

  @Test
  void anUnknownSectionKeepsItsBlocks() {
    Article article = read("---\ntitle: t\n---\n::: box\n一\n\n二\n:::\n");
    assertEquals("一\n二", Fixtures.body(article));
    assertEquals(List.of("MAN-07:4 ::: box"), found());
  }

  /** To Markdown it is the target of a link; to a person it is a remark. */
  @ParameterizedTest
  @ValueSource(strings = {"[注]: 这是**说明**", "[注]:这是说明", "前\n\n[a]: /x\n[注]: /y \"题\"", "- [注]: 说明"})
  void aDefinitionThatNothingCallsIsText(String body) {
    Article article = read("---\ntitle: t\n---\n" + body);
    String wanted = body.replaceAll("[*\n]|^- ", "");
    assertEquals(wanted, textOf(article));
    assertTrue(found().getLast().endsWith(" [注]:"), found().toString());
    assertEquals(
        3 + (int) body.lines().count(), diagnostics.all().getLast().place().line().orElseThrow());
  }

  @Test
  void aDefinitionThatIsCalledIsALinkAndItsTitleIsTold() {
    Article article = read("---\ntitle: t\n---\n见[a]\n\n[a]: /x \"题\"\n[A]: /y\n");
    Block.Paragraph first = (Block.Paragraph) article.blocks().getFirst();
    assertEquals(new Inline.Link("/x", List.of(new Inline.Text("a"))), first.content().getLast());
    assertEquals(2, article.blocks().size(), "the second definition of a name is never read");
    assertEquals(List.of("MAN-07:6 \"题\"", "MAN-07:7 [A]:"), found());
  }

  @Test
  void aRowMayBeLongerThanTheHead() {
    Article article = read("---\ntitle: t\n---\n|甲|乙|\n|-|-|\n|一\\|二|三|**四**| |\n| 五 |\n");
    Block.Table table = (Block.Table) article.blocks().getFirst();
    assertEquals(List.of(3), table.head().stream().map(row -> row.cells().size()).toList());
    assertEquals(List.of(3, 3), table.body().stream().map(row -> row.cells().size()).toList());
    assertEquals(
        List.of(Inline.Span.of(Role.STRONG, List.of(new Inline.Text("四")))),
        table.body().getFirst().cells().getLast().content());
  }

  @Test
  void fencesThatDoNotMatchAreTold() {
    Article article = read("---\ntitle: t\n---\n一\n:::\n\n::: letter\n::: verse\n床前\n:::\n\n三\n");
    assertEquals("一:::床前三", textOf(article));
    assertEquals(List.of("MAN-07:5 :::", "MAN-14:7 ::: letter"), found());
  }

  @Test
  void aHeadingMayBeTheTitle() {
    Article article = read("# 秋夜\n\n正文\n");
    assertEquals("秋夜", article.headline().title());
    assertEquals(1, article.blocks().size());
    assertEquals(List.of(), found());
  }

  @Test
  void stemsThatAreNoIdsBecomeOnes() {
    assertEquals("m", read("---\ntitle: t\n---\n").id());
    String id = ArticleIds.ofStem("001-朝花夕拾-《朝花夕拾》小引");
    assertTrue(id.matches("a001-[0-9a-f]{6}"), id);
    assertEquals(id, ArticleIds.ofStem(id));
  }

  /** Text made to be slow must not be. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "*a ",
        "**",
        "_a*",
        "![](",
        "[a](",
        "{a|",
        "`a``",
        "<a ",
        "&#",
        "> ",
        "- ",
        "::: quote\n",
        "[^a]: ",
        "|a",
        "<!--"
      })
  void hostileTextIsReadInTime(String part) {
    String text = "---\ntitle: t\n---\n" + part.repeat(20_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
  }

  @Test
  void nestedSpansAreBounded() {
    String text = "[".repeat(500) + "核" + "]{.dots}".repeat(500);
    List<Inline> inlines = inlines(text);
    assertTrue(TextMerger.plain(inlines).contains("核"));
    Diagnostic none = diagnostics.all().stream().findFirst().orElse(null);
    assertEquals(null, none);
  }
}
