package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.epub.EpubCheckReport;
import org.chengshu.epub.Epubs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 书的次序: a book with every part there is, read back from both kinds of file (B-50 to B-53). */
class BookOrderTest {

  @TempDir static Path folder;

  private static TestBook book;

  @BeforeAll
  static void build() throws IOException {
    book = TestBook.fixture("internal", folder);
    Diagnostics diagnostics = new Diagnostics();
    book.build(new Build.Wish(Optional.empty(), true), diagnostics);
    assertEquals(List.of(), diagnostics.all());
  }

  private static Map<String, byte[]> epub(String name) throws IOException {
    return Epubs.entries(Files.readAllBytes(book.output().resolve(name)));
  }

  private static Document document(Map<String, byte[]> entries, String name) {
    String text = new String(entries.get("EPUB/" + name), StandardCharsets.UTF_8);
    return Jsoup.parse(text, "", Parser.xmlParser());
  }

  @ParameterizedTest
  @ValueSource(strings = {"internal.epub", "internal-vertical.epub"})
  void theReadingOrderOfTheEpub(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(book.output().resolve(name));
    assertEquals(List.of(), EpubCheckReport.of(bytes).findings());
    Document opf = document(epub(name), "package.opf");
    List<String> files =
        opf.select("itemref").eachAttr("idref").stream()
            .map(id -> opf.select("item[id=" + id + "]").attr("href").replace(".xhtml", ""))
            .toList();
    assertEquals(
        List.of(
            "cover",
            "half-title",
            "series",
            "title",
            "imprint",
            "committee",
            "preface",
            "words",
            "contents",
            "part-one",
            "intro",
            "ch-craft",
            "a1",
            "a2",
            "part-two",
            "ch-land",
            "a3",
            "honours",
            "afterword",
            "errata"),
        files);
  }

  /** EPUB 3 Structural Semantics Vocabulary, DPUB-ARIA 1.1. */
  @Test
  void everyPartHasItsSemantics() throws IOException {
    Map<String, byte[]> entries = epub("internal.epub");
    List<String> found = new ArrayList<>();
    for (String name :
        List.of(
            "half-title",
            "series",
            "title",
            "imprint",
            "committee",
            "preface",
            "words",
            "contents",
            "part-one",
            "intro",
            "honours",
            "afterword",
            "errata")) {
      Document document = document(entries, name + ".xhtml");
      var section = document.select("body > section").first();
      found.add(
          (document.select("body").attr("epub:type").replace("matter", "")
                  + " "
                  + section.attr("epub:type")
                  + " "
                  + section.attr("role"))
              .strip());
    }
    assertEquals(
        List.of(
            "front halftitlepage",
            "front seriespage",
            "front titlepage",
            "front copyright-page",
            "front contributors",
            "front preface doc-preface",
            "front preface doc-preface",
            "front toc doc-toc",
            "body part doc-part",
            "body introduction doc-introduction",
            "back appendix doc-appendix",
            "back afterword doc-afterword",
            "back errata doc-errata"),
        found);
  }

  @Test
  void readersFindEveryPart() throws IOException {
    Map<String, byte[]> entries = epub("internal.epub");
    Document nav = document(entries, "nav.xhtml");
    List<String> all =
        List.of(
            "编委会名单", "序", "寄语", "上篇　车间", "写在上篇前面", "匠心", "老王和他的车床", "灯下", "下篇　田野", "乡土", "田里的先生",
            "获奖名录", "后记", "勘误");
    assertEquals(all, nav.select("#toc a").eachText());
    assertEquals(all, document(entries, "toc.ncx").select("navPoint > navLabel > text").eachText());
    assertEquals(
        List.of(
            "cover",
            "titlepage",
            "toc",
            "bodymatter",
            "contributors",
            "preface",
            "appendix",
            "afterword",
            "errata"),
        nav.select("#landmarks a").eachAttr("epub:type"));
    Document contents = document(entries, "contents.xhtml");
    assertEquals(all.subList(1, all.size()), contents.select("section a").eachText());
    assertEquals(
        List.of("序", "寄语", "获奖名录", "后记", "勘误"), contents.select(".contents-matter").eachText());
  }

  @Test
  void namesOfTheCommitteeAreMarked() throws IOException {
    Document committee = document(epub("internal.epub"), "committee.xhtml");
    assertEquals(List.of("主任", "委员"), committee.select(".committee-role").eachText());
    assertEquals(List.of("张三", "李四", "王小五"), committee.select(".person-name").eachText());
  }

  private static List<String> bookmarks(PDOutlineNode node, String indent) {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      titles.add(indent + item.getTitle());
      titles.addAll(bookmarks(item, indent + "  "));
    }
    return titles;
  }

  @ParameterizedTest
  @ValueSource(strings = {"internal-print.pdf", "internal-vertical-print.pdf"})
  void bookmarksAndPageLabels(String name) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(book.output().resolve(name).toFile())) {
      List<String> titles = bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), "");
      assertEquals(List.of("编委会名单", "序", "寄语", "目录"), titles.subList(0, 4));
      assertEquals(List.of("获奖名录", "后记", "勘误"), titles.subList(titles.size() - 3, titles.size()));
      List<String> labels =
          Arrays.asList(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
      int body = labels.indexOf("1");
      // B-51: the body begins on a recto, so the front matter ends on an even page.
      assertEquals(0, body % 2);
      assertEquals("i", labels.getFirst());
      assertFalse(labels.subList(0, body).stream().anyMatch(label -> label.matches("[0-9]+")));
      assertEquals(Integer.toString(labels.size() - body), labels.getLast());
    }
  }

  /** Half-title, series page behind it, title page, imprint page behind it; then rectos. */
  @ParameterizedTest
  @ValueSource(strings = {"internal-print.pdf", "internal-vertical-print.pdf"})
  void thePagesOfTheFrontMatter(String name) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(book.output().resolve(name).toFile())) {
      List<String> begins = new ArrayList<>();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        begins.add(page(pdf, page));
      }
      assertEquals("匠心集", begins.get(0));
      assertTrue(begins.get(1).startsWith("样城文丛"), begins.get(1));
      assertTrue(begins.get(2).startsWith("匠心集样城劳模的故事"), begins.get(2));
      assertTrue(begins.get(3).startsWith("内部资料，免费交流匠心集"), begins.get(3));
      assertTrue(begins.get(4).startsWith("编委会名单"), begins.get(4));
      int part = begins.indexOf("上篇车间");
      assertEquals(0, part % 2, "a part begins on a recto");
      assertTrue(begins.get(part + 1).startsWith("写在上篇前面"), "and its introduction is behind it");
      for (String recto : List.of("序", "寄语", "目录")) {
        int at =
            begins.indexOf(
                begins.stream().filter(text -> text.startsWith(recto)).findFirst().orElseThrow());
        assertEquals(0, at % 2, recto);
      }
    }
  }

  /** B-53: sixteen and four; the notes of the one are no blank pages, those of the other are. */
  @Test
  void theLastSignatureIsWhole() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(book.output().resolve("internal-print.pdf").toFile());
        PDDocument vertical =
            Loader.loadPDF(book.output().resolve("internal-vertical-print.pdf").toFile())) {
      assertEquals(0, pdf.getNumberOfPages() % 16);
      assertEquals(0, vertical.getNumberOfPages() % 4);
      assertTrue(PrintedText.withArtifacts(pdf).endsWith("笔记笔记笔记"));
      assertEquals("", page(pdf, pdf.getNumberOfPages()));
    }
  }

  private static String page(PDDocument pdf, int page) throws IOException {
    String from = PrintedText.of(pdf, page);
    String next = page == pdf.getNumberOfPages() ? "" : PrintedText.of(pdf, page + 1);
    return from.substring(0, from.length() - next.length());
  }
}
