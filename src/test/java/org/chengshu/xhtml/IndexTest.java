package org.chengshu.xhtml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.book.Book;
import org.chengshu.book.FrontMatter;
import org.chengshu.book.Imprint;
import org.chengshu.book.ImprintProfile;
import org.chengshu.book.Listing;
import org.chengshu.book.NameLists;
import org.chengshu.book.PeopleEntry;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.ArticleKind;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Headline;
import org.chengshu.manuscript.Inline;
import org.chengshu.source.Span;
import org.chengshu.unicode.Syllable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The index and the list of authors in the hub (B-38, B-39). */
class IndexTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aNameLeadsToEveryParagraphItStandsIn() {
    Article first = article("a", List.of("李四"), List.of(), "李四来了，李四又走了。", "没有名字的一段。", "后来李四回来了。");
    Article second = article("b", List.of("李四", "曾三"), List.of("某厂"), "某厂的曾三认识李四。");
    Document index = index(book(List.of(), first, second));
    assertEquals(
        List.of("李四　题目a、2；题目b", "某厂　题目b", "曾三　题目b"), index.select("li.index-entry").eachText());
    assertEquals(List.of("L", "M", "Z"), index.select("h2").eachText());
    assertEquals(List.of(), diagnostics.all());
  }

  /** Every link leads to an anchor right before the name. */
  @Test
  void everyLinkLeadsToTheName() {
    Article article = article("a", List.of("李四", "李四光"), List.of("101厂"), "李四光不是李四，2101厂不是101厂。");
    List<ContentDocument> documents = documents(book(List.of(), article));
    Document text = parse(documents, "a");
    for (Element entry : index(documents).select("li.index-entry")) {
      for (Element link : entry.select("a")) {
        Element anchor = text.getElementById(link.attr("href").split("#")[1]);
        String name = entry.select(".index-term").text();
        assertTrue(((org.jsoup.nodes.TextNode) anchor.nextSibling()).text().startsWith(name), name);
      }
    }
    assertEquals("李四光不是李四，2101厂不是101厂。", text.select("article > p").last().text());
    assertEquals(List.of("李四", "李四光", "101厂"), index(documents).select(".index-term").eachText());
  }

  @Test
  void aNameInsideALongerOneIsNotThatName() {
    Article other = article("b", List.of("李四光"), List.of(), "李四光在此。");
    Article article = article("a", List.of("李四"), List.of(), "李四光来了。", "李四没有来。");
    assertEquals(
        List.of("李四　题目a", "李四光　题目b"),
        index(book(List.of(), article, other)).select("li.index-entry").eachText());
  }

  /** Ids are made of what is said, so that a new article or paragraph changes none (DESIGN 8). */
  @Test
  void idsStayWhenAnArticleIsInserted() {
    Article article = article("a", List.of("李四"), List.of(), "李四来了。", "后来李四走了。");
    Article inserted = article("c", List.of("李四", "王五"), List.of(), "王五和李四。");
    Article longer = article("a", List.of("李四"), List.of(), "新的一段，也有李四。", "李四来了。", "后来李四走了。");
    List<String> before = links(book(List.of(), article));
    assertTrue(links(book(List.of(), inserted, article)).containsAll(before));
    assertTrue(links(book(List.of(), inserted, longer)).containsAll(before));
  }

  @Test
  void wordsOfTheTextAreMarked() {
    List<Inline> content =
        List.of(
            new Inline.Text("讲"),
            Inline.Span.of(Inline.Role.INDEX, EveryKind.text("劳模精神")),
            new Inline.Text("的"),
            Inline.Span.of(Inline.Role.INDEX, EveryKind.text("李四")),
            new Inline.Text("，李四。"));
    Article article =
        article("a", List.of("李四"), List.of())
            .withBlocks(List.of(new Block.Paragraph(content, new Span("a.md", 1, 1))));
    List<ContentDocument> documents = documents(book(List.of(), article));
    assertEquals(
        List.of("劳模精神　题目a", "李四　题目a"), index(documents).select("li.index-entry").eachText());
    assertEquals(List.of("劳模精神", "李四"), parse(documents, "a").select("span.index[id]").eachText());
    assertEquals(0, parse(documents, "a").select("span[id]:empty").size());
  }

  /** A marked word that is a person elsewhere is that person, and keeps its id too. */
  @Test
  void aMarkedPersonOfAnotherArticle() {
    Article named = article("a", List.of("曾三"), List.of(), "曾三来了。");
    Article marked = marked("b", "他想起", "后来是");
    assertEquals(
        List.of("曾三　题目a；题目b、2"),
        index(book(List.of(), named, marked)).select("li.index-entry").eachText());
    List<String> before = links(book(List.of(), named, marked));
    Article longer = marked("b", "起先是", "他想起", "后来是");
    assertTrue(links(book(List.of(), named, longer)).containsAll(before));
  }

  private static Article marked(String id, String... leads) {
    List<Block> blocks = new ArrayList<>();
    for (String lead : leads) {
      blocks.add(
          EveryKind.paragraph(
              1,
              List.of(
                  new Inline.Text(lead), Inline.Span.of(Inline.Role.INDEX, EveryKind.text("曾三")))));
    }
    return article(id, List.of(), List.of()).withBlocks(blocks);
  }

  /** A name is found across marks and with a reading, and the text stays as it was. */
  @Test
  void aNameInPieces() {
    List<Inline> content =
        List.of(
            new Inline.Text("见"),
            new Inline.Ruby(List.of(new Inline.Ruby.Pair("仇", "qiú"))),
            Inline.Span.of(Inline.Role.STRONG, EveryKind.text("英")),
            new Inline.Text("的画。"));
    Article article =
        article("a", List.of("仇英"), List.of())
            .withBlocks(List.of(new Block.Paragraph(content, new Span("a.md", 1, 1))));
    List<ContentDocument> documents = documents(book(List.of(), article));
    assertEquals(
        "ruby",
        parse(documents, "a").select("span[id]:empty").first().nextElementSibling().tagName());
    assertEquals("Q", index(documents).select("h2").text());
  }

  @Test
  void namesakesAreToldApartByTheirUnit() {
    List<PeopleEntry> people = List.of(person("张伟", "一厂"), person("张伟", "二厂"), person("李四", "三厂"));
    Article written = article("a", List.of("张伟（二厂）", "李四"), List.of(), "张伟和李四。");
    Article near = article("b", List.of("张伟"), List.of("一厂"), "一厂的张伟。");
    Article open = article("c", List.of("张伟"), List.of(), "张伟。");
    assertEquals(
        List.of("李四　题目a", "一厂　题目b", "张伟　题目c", "张伟（一厂）　题目b", "张伟（二厂）　题目a"),
        index(book(people, written, near, open)).select("li.index-entry").eachText());
    assertEquals(List.of(Code.NAME_AMBIGUOUS), codes());
    assertEquals(List.of("张伟", "2"), diagnostics.all().getFirst().arguments());
  }

  @Test
  void anAliasLeadsToTheName() {
    PeopleEntry entry =
        new PeopleEntry(
            PeopleEntry.Kind.PERSON,
            "李裕银",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of("钻头大王"));
    Article article = article("a", List.of("李裕银"), List.of(), "人称“钻头大王”。");
    assertEquals(
        List.of("李裕银　题目a"),
        index(book(List.of(entry), article)).select("li.index-entry").eachText());
  }

  @Test
  void aNameThatStandsNowhereIsTold() {
    Article article = article("a", List.of("李四", "王五"), List.of(), "李四来了。");
    assertEquals(List.of("李四"), index(book(List.of(), article)).select(".index-term").eachText());
    assertEquals(List.of(Code.NAME_NOT_IN_TEXT), codes());
    assertEquals(List.of("王五"), diagnostics.all().getFirst().arguments());
  }

  @Test
  void aReadingOfItsOwn() {
    PeopleEntry entry =
        new PeopleEntry(
            PeopleEntry.Kind.PERSON,
            "曾三",
            List.of(new Syllable("ceng", 2)),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Article article = article("a", List.of("曾三"), List.of(), "曾三。");
    assertEquals("C", index(book(List.of(entry), article)).select("h2").text());
  }

  @Test
  void byStrokes() {
    Article article = article("a", List.of("王五", "李四", "丁一"), List.of(), "王五、李四、丁一、Tom。");
    NameLists lists = new NameLists(Optional.of(Listing.STROKES), Optional.empty(), List.of());
    Document index = index(documents(book(lists, article)));
    assertEquals(List.of("二画", "四画", "七画"), index.select("h2").eachText());
  }

  @Test
  void aBookWithoutAnIndexHasNoTraceOfOne() {
    Article article = article("a", List.of("李四"), List.of(), "李四来了。");
    List<ContentDocument> documents = documents(book(NameLists.NONE, article));
    assertFalse(documents.stream().anyMatch(d -> d.kind() == DocumentKind.INDEX));
    assertEquals(0, parse(documents, "a").select("span[id]").size());
  }

  @Test
  void theAuthorsInTheirOrder() {
    List<PeopleEntry> people = List.of(author("曾三", "记者。"), author("丁一", "工人。"));
    Article first = by("a", List.of("曾三", "无名"));
    Article second = by("b", List.of("丁一", "曾三"));
    assertEquals(
        List.of("丁一　某报，工人。", "无名", "曾三　某报，记者。", "（按姓氏拼音为序）"),
        authors(Listing.PINYIN, people, first, second));
    assertEquals(
        List.of("丁一　某报，工人。", "无名", "曾三　某报，记者。", "（按姓氏笔画为序）"),
        authors(Listing.STROKES, people, first, second));
    assertEquals(
        List.of("曾三　某报，记者。", "无名", "丁一　某报，工人。", "（按文章先后为序）"),
        authors(Listing.APPEARANCE, people, first, second));
    assertEquals(
        List.of(Code.AUTHOR_WITHOUT_BIO, Code.AUTHOR_WITHOUT_BIO, Code.AUTHOR_WITHOUT_BIO),
        codes());
  }

  private List<String> authors(Listing order, List<PeopleEntry> people, Article... articles) {
    NameLists lists = new NameLists(Optional.empty(), Optional.of(order), people);
    return parse(documents(book(lists, articles)), "authors").select("p").eachText();
  }

  private List<Code> codes() {
    return diagnostics.all().stream().map(Diagnostic::code).toList();
  }

  private List<String> links(Book book) {
    return index(book).select("a").eachAttr("href");
  }

  private Document index(Book book) {
    return index(documents(book));
  }

  private static Document index(List<ContentDocument> documents) {
    assertEquals(DocumentKind.INDEX, documents.getLast().kind());
    return parse(documents, "index");
  }

  private List<ContentDocument> documents(Book book) {
    return Hub.of(book, WritingMode.HORIZONTAL, diagnostics).documents();
  }

  private static Document parse(List<ContentDocument> documents, String id) {
    return documents.stream()
        .filter(document -> document.id().equals(id))
        .map(document -> Jsoup.parse(document.xhtml(), "", Parser.xmlParser()))
        .findFirst()
        .orElseThrow();
  }

  private static Book book(List<PeopleEntry> people, Article... articles) {
    return book(new NameLists(Optional.of(Listing.PINYIN), Optional.empty(), people), articles);
  }

  private static Book book(NameLists lists, Article... articles) {
    Book.Chapter chapter = new Book.Chapter("ch-x", "章", List.of(articles));
    return new Book(
        EveryKind.metadata("zh-Hans"),
        Imprint.of(ImprintProfile.SAMPLE),
        FrontMatter.NONE,
        List.of(new Book.Part("part", Optional.empty(), Optional.empty(), List.of(chapter))),
        List.of(),
        lists);
  }

  private static PeopleEntry person(String name, String unit) {
    return new PeopleEntry(
        PeopleEntry.Kind.PERSON, name, List.of(), Optional.of(unit), Optional.empty(), List.of());
  }

  private static PeopleEntry author(String name, String bio) {
    return new PeopleEntry(
        PeopleEntry.Kind.PERSON, name, List.of(), Optional.of("某报"), Optional.of(bio), List.of());
  }

  private static Article by(String id, List<String> authors) {
    return article(id, authors, List.of(), List.of(), List.of("一段话。"));
  }

  private static Article article(
      String id, List<String> persons, List<String> units, String... paragraphs) {
    return article(id, List.of(), persons, units, List.of(paragraphs));
  }

  private static Article article(
      String id,
      List<String> authors,
      List<String> persons,
      List<String> units,
      List<String> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      blocks.add(EveryKind.paragraph(blocks.size() + 1, EveryKind.text(paragraph)));
    }
    return new Article(
        id,
        ArticleKind.NEWS,
        Headline.of("题目" + id),
        authors,
        persons,
        units,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        blocks,
        new Span("manuscripts/" + id + ".md", 1, 99));
  }
}
