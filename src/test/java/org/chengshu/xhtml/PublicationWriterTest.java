package org.chengshu.xhtml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chengshu.book.Book;
import org.chengshu.book.ImprintProfile;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.NavEntry;
import org.chengshu.content.Publication;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.ArticleKind;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Headline;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Picture;
import org.chengshu.manuscript.SampleArticle;
import org.chengshu.source.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationWriterTest {

  private static final String TEXT_ELEMENTS = "p, h1, h2, h3, h4, h5, h6, figcaption, caption";

  @ParameterizedTest
  @EnumSource(WritingMode.class)
  void everyDocumentKeepsTheRulesOfTheHub(WritingMode mode) {
    Publication publication = Hub.of(EveryKind.book(), mode);
    for (ContentDocument document : publication.documents()) {
      Document dom = parse(document);
      assertEquals(1, dom.select("h1").size(), document.fileName());
      assertEquals("zh-Hans", dom.selectFirst("html").attr("lang"));
      assertEquals("zh-Hans", dom.selectFirst("html").attr("xml:lang"));
      assertEquals(document.title(), dom.selectFirst("head > title").wholeText());
      assertTrue(document.fileName().matches("[a-z0-9-]+\\.xhtml"), document.fileName());
      assertHeadingsInOrder(dom);
      Set<String> ids = new HashSet<>();
      dom.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), "twice: " + e.id()));
    }
  }

  @ParameterizedTest
  @EnumSource(WritingMode.class)
  void theHubSaysWhatTheModelSays(WritingMode mode) {
    Book book = EveryKind.book();
    Publication publication = Hub.of(book, mode);
    for (Article article : book.articles()) {
      Document dom = parse(document(publication, article.id()));
      dom.select("a.noteref, a.backlink").remove();
      List<String> said = new ArrayList<>();
      List<String> notes = new ArrayList<>();
      for (Element e : dom.select("body").select(TEXT_ELEMENTS + ", th, td")) {
        (e.closest("aside") == null ? said : notes).add(ModelText.squeeze(e.wholeText()));
      }
      assertEquals(ModelText.body(article), said);
      assertEquals(new TreeSet<>(ModelText.notes(article)), new TreeSet<>(notes));
    }
  }

  @Test
  void theTwoDirectionsDifferInTcyAlone() {
    List<ContentDocument> horizontal = Hub.of(EveryKind.book(), WritingMode.HORIZONTAL).documents();
    List<ContentDocument> vertical = Hub.of(EveryKind.book(), WritingMode.VERTICAL).documents();
    assertEquals(horizontal.size(), vertical.size());
    int differ = 0;
    for (int i = 0; i < horizontal.size(); i++) {
      String h = horizontal.get(i).xhtml();
      String v = vertical.get(i).xhtml();
      differ += h.equals(v) ? 0 : 1;
      assertEquals(
          h.replaceAll("<span class=\"tcy\">([^<]*)</span>", "$1"),
          v.replaceAll("<span class=\"tcy\">([^<]*)</span>", "$1"));
    }
    assertTrue(differ > 0);
  }

  @Test
  void everyParagraphHasAnIdAndAPlace() {
    Book book = EveryKind.book();
    Publication publication = Hub.of(book, WritingMode.HORIZONTAL);
    for (Article article : book.articles()) {
      Document dom = parse(document(publication, article.id()));
      for (Element e : dom.select("article").select(TEXT_ELEMENTS)) {
        assertTrue(e.id().matches(article.id() + "-[0-9a-f]{6}(-\\d+)?"), e.outerHtml());
        assertTrue(publication.places().containsKey(e.id()), e.id());
      }
      assertEquals(article.span(), publication.places().get(article.id()));
    }
    Element heading = parse(document(publication, "workshop")).selectFirst("h3:contains(第3号机床)");
    assertEquals(11, publication.places().get(heading.id()).firstLine());
  }

  /** The six digits are those of {@code printf 劳动最光荣。 | sha256sum}. */
  @Test
  void theIdIsTheHashOfTheText() {
    Element p =
        parse(document(Hub.of(EveryKind.book(), WritingMode.VERTICAL), "saying"))
            .selectFirst("article > p:not([class])");
    assertEquals("劳动最光荣。", p.wholeText());
    assertEquals("saying-8356fb", p.id());
  }

  /** D-20. */
  @Test
  void aNewArticleAndANewParagraphChangeNoOtherId() {
    Map<String, String> before = idsWithText(EveryKind.book());
    Article added = EveryKind.article("new", ArticleKind.NEWS, Headline.of("新的"), List.of());
    Article workshop = EveryKind.workshop();
    List<Block> blocks = new ArrayList<>(workshop.blocks());
    blocks.add(2, EveryKind.paragraph(11, EveryKind.text("插进来的一段。")));
    Book grown =
        EveryKind.book(
            "zh-Hans",
            List.of(EveryKind.poem(), added, workshop.withBlocks(blocks), EveryKind.letter()),
            List.of(EveryKind.saying()));
    Map<String, String> after = idsWithText(grown);
    before.forEach((id, text) -> assertEquals(text, after.get(id), id));
    assertNotEquals(before.size(), after.size());
  }

  @Test
  void navigationFollowsTheBook() {
    List<NavEntry> contents = Hub.of(EveryKind.book(), WritingMode.HORIZONTAL).contents();
    assertEquals(List.of("上篇 匠心", "下篇"), contents.stream().map(NavEntry::title).toList());
    NavEntry chapter = contents.getFirst().children().getFirst();
    assertEquals("ch-craft.xhtml", chapter.href());
    assertEquals(
        List.of("workshop.xhtml", "poem.xhtml", "letter.xhtml"),
        chapter.children().stream().map(NavEntry::href).toList());
    assertEquals("十年磨一剑“匠人”12年", chapter.children().getFirst().title());
    assertEquals(Optional.of("张三　李四"), chapter.children().getFirst().byline());
  }

  @Test
  void oneChapterWithoutATitleIsFlat() {
    Book book =
        new Book(
            EveryKind.metadata("zh-Hans"),
            ImprintProfile.SAMPLE,
            List.of(
                new Book.Part(
                    "p",
                    Optional.empty(),
                    List.of(
                        new Book.Chapter(
                            "c", "", List.of(EveryKind.poem(), EveryKind.letter()))))));
    Publication publication = Hub.of(book, WritingMode.HORIZONTAL);
    assertEquals(2, publication.contents().size());
    assertTrue(publication.contents().stream().allMatch(entry -> entry.children().isEmpty()));
    assertEquals(
        List.of("title", "imprint", "contents", "poem", "letter"),
        publication.documents().stream().map(ContentDocument::id).toList());
    assertEquals(2, parse(document(publication, "contents")).select("p.contents-article").size());
  }

  /** B.6: a sample book says so and carries no number. */
  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans,样书，非正式出版物", "zh-Hant,樣書，非正式出版物"})
  void theImprintOfASampleBook(String row) {
    String[] cells = row.split(",", 2);
    Publication publication = Hub.of(EveryKind.book(cells[0]), WritingMode.HORIZONTAL);
    Document imprint = parse(document(publication, "imprint"));
    List<String> lines = imprint.select(".imprint-notice, .imprint-line").eachText();
    assertTrue(lines.contains(cells[1]), lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.endsWith("王编　李编")), lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.endsWith("某市总工会")), lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.endsWith("2026年5月")), lines.toString());
    assertFalse(imprint.text().matches(".*(ISBN|CIP|定价|准印).*"));
  }

  @Test
  void notesAreNumberedAsCalledAndLeadBack() {
    Document dom = parse(document(Hub.of(EveryKind.book(), WritingMode.HORIZONTAL), "workshop"));
    assertEquals(List.of("①", "②", "①"), dom.select("a.noteref").eachText());
    List<Element> asides = dom.select("article > aside.footnote");
    assertEquals(3, asides.size());
    assertEquals("①注文二。0", asides.get(0).selectFirst("p").text());
    assertEquals("没有人叫的注。0", asides.get(2).text());
    assertEquals(asides.get(2), dom.selectFirst("article").lastElementChild());
    for (Element call : dom.select("a.noteref")) {
      Element aside = dom.getElementById(call.attr("href").substring(1));
      assertEquals("footnote", aside.attr("epub:type"));
      String back = aside.selectFirst("a.backlink").attr("href").substring(1);
      assertEquals(call.text(), dom.getElementById(back).text());
    }
    assertTrue(dom.select("a a").isEmpty(), "a note called in a link follows it");
  }

  @Test
  void whatIsMissingIsReportedAndItsTextKept() {
    Diagnostics d = new Diagnostics();
    List<Inline> content =
        List.of(
            new Inline.NoteMark("无"),
            new Inline.Link("javascript:alert(1)", EveryKind.text("点我")),
            new Inline.Link("http://[", EveryKind.text("坏的")),
            new Inline.Link("missing.md", EveryKind.text("没有的")));
    Article article =
        EveryKind.article(
            "x", ArticleKind.ESSAY, Headline.of("题"), List.of(EveryKind.paragraph(7, content)));
    Book book = EveryKind.book("zh-Hans", List.of(article), List.of());
    Publication publication =
        PublicationWriter.write(book, WritingMode.HORIZONTAL, List.of(), p -> Optional.empty(), d);
    Document dom = parse(document(publication, "x"));
    assertTrue(dom.select("article a, figure").isEmpty());
    assertTrue(dom.text().contains("无点我坏的没有的"));
    assertTrue(dom.select("p.caption").eachText().contains("王师傅 <摄> & 徒弟　李明摄"));
    List<Code> codes = d.all().stream().map(Diagnostic::code).toList();
    assertEquals(
        List.of(
            Code.NOTE_WITHOUT_TEXT,
            Code.LINK_TARGET_MISSING,
            Code.LINK_TARGET_MISSING,
            Code.LINK_TARGET_MISSING),
        codes);
    assertEquals(7, d.all().get(1).place().line().orElseThrow());
    assertTrue(d.all().get(1).place().paragraph().isPresent());
  }

  /** A manuscript may show a picture in its body and describe it in its front matter. */
  @Test
  void theBodyShowsAPictureAsTheFrontMatterDescribesIt() {
    Picture described =
        new Picture("p/a.png", Optional.of("人像"), Optional.of("图说"), Optional.of("张三摄"));
    Picture seal = new Picture("p/b.png", Optional.of("印章"), Optional.of("印说"), Optional.empty());
    Article article =
        SampleArticle.of("x")
            .picture(described)
            .picture(seal)
            .block(new Block.Figure(bare("p/a.png"), new Span("x.md", 6, 6)))
            .paragraph(List.of(new Inline.Text("文"), new Inline.Image(bare("p/b.png"))))
            .build();
    Book book = EveryKind.book("zh-Hans", List.of(article), List.of());
    Document dom = parse(document(Hub.of(book, WritingMode.HORIZONTAL), "x"));
    assertEquals(List.of("人像", "印章"), dom.select("article img").eachAttr("alt"));
    assertEquals(List.of("图说　张三摄"), dom.select("figcaption").eachText());
    assertEquals(List.of("印说"), dom.select("p.caption").eachText());
  }

  private static Picture bare(String file) {
    return new Picture(file, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void aNoteThatNothingCallsIsReported() {
    Diagnostics d = new Diagnostics();
    Hub.of(EveryKind.book(), WritingMode.HORIZONTAL, d);
    assertEquals(
        List.of(Code.NOTE_WITHOUT_MARK, Code.ALT_MISSING, Code.INDEX_NOT_MADE),
        d.all().stream().map(Diagnostic::code).toList());
    assertEquals(List.of("never"), d.all().getFirst().arguments());
    assertEquals(42, d.all().getFirst().place().line().orElseThrow());
  }

  /** D-02: ids that are names of ours, of other documents, or no names at all. */
  @Test
  void fileNamesNeverMeet() {
    List<Article> articles =
        List.of("title", "nav", "ch-craft", "cover", "../etc", "中").stream()
            .map(id -> EveryKind.article(id, ArticleKind.NEWS, Headline.of("题"), List.of()))
            .toList();
    Publication publication =
        Hub.of(EveryKind.book("zh-Hans", articles, List.of()), WritingMode.HORIZONTAL);
    List<String> names = publication.documents().stream().map(ContentDocument::fileName).toList();
    assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
    assertTrue(names.stream().allMatch(n -> n.matches("[a-z0-9_-]+\\.xhtml")), names.toString());
    assertTrue(names.contains("title_.xhtml"), names.toString());
  }

  @Test
  void kindsOfDocumentsAndClasses() {
    Publication publication = Hub.of(EveryKind.book(), WritingMode.HORIZONTAL);
    assertEquals(
        List.of(
            DocumentKind.TITLE_PAGE,
            DocumentKind.IMPRINT,
            DocumentKind.CONTENTS,
            DocumentKind.PART_OPENER,
            DocumentKind.CHAPTER_OPENER,
            DocumentKind.ARTICLE),
        publication.documents().stream().map(ContentDocument::kind).limit(6).toList());
    assertEquals(
        List.of("news", "verse", "essay", "quotation"),
        List.of("workshop", "poem", "letter", "saying").stream()
            .map(id -> parse(document(publication, id)).selectFirst("article").className())
            .toList());
    assertEquals(3, publication.pictures().size());
  }

  private static Map<String, String> idsWithText(Book book) {
    Map<String, String> ids = new HashMap<>();
    for (ContentDocument document : Hub.of(book, WritingMode.HORIZONTAL).documents()) {
      for (Element e : parse(document).select(TEXT_ELEMENTS)) {
        if (!e.id().isEmpty()) {
          ids.put(document.fileName() + "#" + e.id(), e.wholeText());
        }
      }
    }
    return ids;
  }

  private static void assertHeadingsInOrder(Document dom) {
    int open = 0;
    for (Element heading : dom.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertTrue(level <= open + 1, heading.outerHtml());
      open = level;
    }
  }

  private static ContentDocument document(Publication publication, String id) {
    return publication.documents().stream()
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Document parse(ContentDocument document) {
    WellFormed.check(document.xhtml());
    return Jsoup.parse(document.xhtml(), Parser.xmlParser());
  }
}
