package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chengshu.LongText;
import org.chengshu.Tools;
import org.chengshu.book.Book;
import org.chengshu.book.Edition;
import org.chengshu.book.Output;
import org.chengshu.book.ProjectSettings;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.epub.EpubCheckReport;
import org.chengshu.epub.Epubs;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.ArticleKind;
import org.chengshu.xhtml.ModelText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was edited is what is printed and what is read, paragraph by paragraph (C-34, D-62). */
class TextEqualityTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = "xinwen")
  void smallSample(String sample) throws Exception {
    bothEditionsSayTheEditedText(sample);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"luxun-100", "hunpai"})
  void largeSample(String sample) throws Exception {
    bothEditionsSayTheEditedText(sample);
  }

  /** What is read beside the text comes right after it, on paper as in the EPUB. */
  @Test
  void readingsAndNotesAreText() throws Exception {
    TestBook book = TestBook.of("xinwen", folder);
    Path manuscript = book.manuscript(".md");
    String more =
        """


        逐字{汉字|hàn zì}，按词{汉字|hànzì}，注音符号{注音|ㄓㄨˋ ㄧㄣ}，{妈妈|ㄇㄚ ˙ㄇㄚ}，
        {两|ㄌㄧㄤˇ}{条|ㄊㄧㄠˊ}。**{重|zhòng}点**[{北京|Běi jīng}]{.name}，[着{重|zhòng}]{.dots}。

        黄帝者[（有熊国君，少典国之子，姓公孙，名曰轩辕）]{.note2}，少典之子，
        名曰轩辕[皇甫谧云：“有圣德。”]{.note2}生而神灵，H[2]{.sub}O。
        """;
    Files.writeString(manuscript, Files.readString(manuscript) + more);
    bothEditionsSayTheEditedText(book);
  }

  /** A table row by row and cell by cell; its head and 续表 on later pages are no text. */
  @Test
  void tablesAreText_B33() throws Exception {
    TestBook book = TestBook.of("xinwen", folder);
    Path manuscript = book.manuscript(".md");
    StringBuilder more = new StringBuilder("\n\n| 姓名 | 届次 | 增长 |\n| :-: | --- | --: |\n");
    for (int i = 1; i <= 80; i++) {
      more.append("| 工人甲").append(i).append(" | ").append(i).append("届 | ");
      more.append(i % 7 == 0 ? "" : i * 1.5 + "%").append(" |\n");
    }
    more.append("\n: 全厂名册\n\n表后的一段。\n");
    Files.writeString(manuscript, Files.readString(manuscript) + more);
    bothEditionsSayTheEditedText(book);
  }

  private void bothEditionsSayTheEditedText(String sample) throws Exception {
    bothEditionsSayTheEditedText(TestBook.of(sample, folder));
  }

  private static void bothEditionsSayTheEditedText(TestBook book) throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    book.build(diagnostics);
    assertTrue(!diagnostics.hasErrors(), () -> diagnostics.all().toString());
    BookReader.ReadBook read =
        new BookReader(
                book.folder(), new Designs(List.of(Path.of("styles")))::writingMode, diagnostics)
            .read(BookReader.ContentsFrom.PREVIEW)
            .orElseThrow();
    ProjectSettings settings = read.settings();
    for (Edition edition : settings.editions()) {
      String slug = settings.metadata().slug();
      printed(read.book(), book.output().resolve(edition.fileName(slug, Output.PRINT)));
      electronic(read.book(), book.output().resolve(edition.fileName(slug, Output.EPUB)), edition);
    }
  }

  private static void printed(Book book, Path pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      int bodyStart =
          List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
              .indexOf("1");
      String found = PrintedText.of(document, bodyStart + 1);
      String expected = LongText.bare(body(book));
      String behind = LongText.bare(behindTheIndex(book));
      int end = Math.min(expected.length(), found.length());
      int from = Math.max(end, found.length() - behind.length());
      LongText.assertSame(expected, found.substring(0, end));
      LongText.assertSame(behind, found.substring(from));
      assertTrue(
          book.names().index().isPresent() ? found.startsWith("索引", end) : end == from,
          () -> "between the articles and what is behind the index: " + found.substring(end, from));
      String whole = PrintedText.withArtifacts(document);
      LongText.assertSame(
          whole, LongText.bare(Tools.run(List.of("pdftotext", "-raw", pdf.toString(), "-"))));
    }
  }

  /** The text of the body in the order of the book, with the appendices. */
  private static String body(Book book) {
    StringBuilder text = new StringBuilder();
    for (Book.Part part : book.parts()) {
      for (Book.Chapter chapter : part.chapters()) {
        text.append(chapter.title());
        for (Article article : chapter.articles()) {
          paragraphs(article).forEach(text::append);
        }
      }
    }
    book.back().stream()
        .takeWhile(article -> !isBehindTheIndex(article))
        .forEach(article -> paragraphs(article).forEach(text::append));
    return text.toString();
  }

  private static String behindTheIndex(Book book) {
    StringBuilder text = new StringBuilder();
    book.back().stream()
        .dropWhile(article -> !isBehindTheIndex(article))
        .forEach(article -> paragraphs(article).forEach(text::append));
    return text.toString();
  }

  private static boolean isBehindTheIndex(Article article) {
    return article.kind() == ArticleKind.AFTERWORD || article.kind() == ArticleKind.ERRATA;
  }

  private static List<String> paragraphs(Article article) {
    List<String> paragraphs = new ArrayList<>(ModelText.body(article));
    paragraphs.addAll(ModelText.notes(article));
    return paragraphs;
  }

  private static void electronic(Book book, Path epub, Edition edition) throws IOException {
    byte[] bytes = Files.readAllBytes(epub);
    assertEquals(List.of(), EpubCheckReport.of(bytes).findings());
    Map<String, byte[]> entries = Epubs.entries(bytes);
    for (Article article : book.articles()) {
      byte[] entry = entries.get("EPUB/" + article.id() + ".xhtml");
      Document document =
          Jsoup.parse(new String(entry, StandardCharsets.UTF_8), "", Parser.xmlParser());
      List<String> found =
          document.select("h1, h2, h3, h4, h5, h6, p, caption, th, td").stream()
              .map(Element::text)
              .map(text -> edition.writingMode() == WritingMode.VERTICAL ? asStored(text) : text)
              .map(LongText::bare)
              .filter(text -> !text.isEmpty())
              .toList();
      assertEquals(paragraphs(article), found);
    }
  }

  /** 『』「」 of the vertical EPUB back to the marks they stand for. */
  private static String asStored(String text) {
    return text.replace('『', '“').replace('』', '”').replace('「', '‘').replace('」', '’');
  }
}
