package org.chengshu.epub;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.documentnode.epub4j.domain.Author;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.SpineReference;
import io.documentnode.epub4j.domain.TOCReference;
import io.documentnode.epub4j.epub.EpubReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chengshu.content.Publication;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.xhtml.EveryKind;
import org.chengshu.xhtml.Hub;
import org.chengshu.xhtml.ModelText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpubWriterTest {

  @TempDir static Path pictures;

  @BeforeAll
  static void makePictures() throws IOException {
    Epubs.pictures(pictures);
  }

  /** D-60. */
  @ParameterizedTest
  @CsvSource({"HORIZONTAL,zh-Hans", "VERTICAL,zh-Hans", "HORIZONTAL,zh-Hant", "VERTICAL,zh-Hant"})
  void epubCheckFindsNothing(WritingMode mode, String language) throws IOException {
    EpubCheckReport report = EpubCheckReport.of(epub(mode, language));
    assertTrue(report.clean(), report.findings().toString());
  }

  /** The judge is awake: each of these is an error to it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EPUB/poem.xhtml|<h1|<h7",
        "EPUB/package.opf|dcterms:modified|dcterms:changed",
        "EPUB/workshop.xhtml|poem.xhtml|gone.xhtml",
        "EPUB/nav.xhtml|\"toc\"|\"index\"",
        "EPUB/toc.ncx|urn:uuid:5|urn:uuid:6",
      })
  void epubCheckSeesWhatIsBroken(String file, String from, String to) throws IOException {
    byte[] broken =
        Epubs.with(epub(WritingMode.HORIZONTAL, "zh-Hans"), file, t -> t.replace(from, to));
    EpubCheckReport report = EpubCheckReport.of(broken);
    assertFalse(report.clean(), file + " " + to);
  }

  /** D-01, byte by byte. */
  @Test
  void theContainerBeginsWithItsType() throws IOException {
    byte[] epub = epub(WritingMode.HORIZONTAL, "zh-Hans");
    assertEquals("PK\u0003\u0004", new String(epub, 0, 4, US_ASCII));
    assertEquals(0, epub[6] | epub[7], "no flags");
    assertEquals(0, epub[8] | epub[9], "stored");
    assertEquals(20, epub[18], "compressed size");
    assertEquals(20, epub[22], "size");
    assertEquals(8, epub[26], "length of the name");
    assertEquals(0, epub[28] | epub[29], "no extra field");
    assertEquals("mimetypeapplication/epub+zip", new String(epub, 30, 28, US_ASCII));
  }

  @Test
  void noEntryHasAnExtraFieldAndAllHaveTheBooksTime(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("book.epub");
    Files.write(file, epub(WritingMode.VERTICAL, "zh-Hans"));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries = zip.stream().toList();
      assertTrue(entries.size() > 15);
      for (ZipEntry entry : entries) {
        assertEquals(null, entry.getExtra(), entry.getName());
        assertEquals(LocalDateTime.of(2026, 5, 1, 8, 0), entry.getTimeLocal());
        assertTrue(entry.getName().matches("[A-Za-z0-9_./-]+"), entry.getName());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(WritingMode.class)
  void theSameBookGivesTheSameBytes(WritingMode mode) throws IOException {
    byte[] first = epub(mode, "zh-Hans");
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertArrayEquals(first, epub(mode, "zh-Hans"));
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  /** D-62: another reader of EPUB gets the model's text, paragraph by paragraph. */
  @ParameterizedTest
  @EnumSource(WritingMode.class)
  void theTextComesBack(WritingMode mode) throws IOException {
    Book read = read(epub(mode, "zh-Hans"));
    Map<String, Document> documents = new HashMap<>();
    for (SpineReference reference : read.getSpine().getSpineReferences()) {
      String xhtml = new String(reference.getResource().getData(), StandardCharsets.UTF_8);
      documents.put(reference.getResource().getHref(), Jsoup.parse(xhtml, Parser.xmlParser()));
    }
    for (Article article : EveryKind.book().articles()) {
      Document dom = documents.get(article.id() + ".xhtml");
      dom.select("a.noteref, a.backlink").remove();
      List<String> said = new ArrayList<>();
      List<String> notes = new ArrayList<>();
      for (Element e : dom.select("body").select("p,h1,h2,h3,h4,figcaption,caption,th,td")) {
        (e.closest("aside") == null ? said : notes).add(ModelText.squeeze(e.wholeText()));
      }
      assertEquals(ModelText.body(article), said);
      assertEquals(new TreeSet<>(ModelText.notes(article)), new TreeSet<>(notes));
    }
  }

  /** A-52: in the vertical text no Chinese quote is left, and the English ones are. */
  @Test
  void verticalTextHasVerticalQuotes() throws IOException {
    byte[] epub = epub(WritingMode.VERTICAL, "zh-Hans");
    assertTrue(Epubs.text(epub, "EPUB/letter.xhtml").contains("引文：『甲「乙」丙』。"));
    String workshop = Epubs.text(epub, "EPUB/workshop.xhtml");
    assertTrue(workshop.contains("“It’s 12,” he said"));
    assertTrue(workshop.contains("『匠人』"));
    assertFalse(workshop.matches("(?s).*[\uFE10-\uFE4F].*"));
    byte[] horizontal = epub(WritingMode.HORIZONTAL, "zh-Hans");
    assertTrue(Epubs.text(horizontal, "EPUB/letter.xhtml").contains("引文：“甲‘乙’丙”。"));
    byte[] traditional = epub(WritingMode.HORIZONTAL, "zh-Hant");
    assertTrue(Epubs.text(traditional, "EPUB/letter.xhtml").contains("引文：「甲『乙』丙」。"));
  }

  @Test
  void navAndNcxFollowTheBook() throws IOException {
    byte[] epub = epub(WritingMode.HORIZONTAL, "zh-Hans");
    Document nav = Jsoup.parse(Epubs.text(epub, "EPUB/nav.xhtml"), Parser.xmlParser());
    List<String> order =
        List.of(
            "part-a.xhtml",
            "ch-craft.xhtml",
            "workshop.xhtml",
            "poem.xhtml",
            "letter.xhtml",
            "part-b.xhtml",
            "ch-land.xhtml",
            "saying.xhtml");
    assertEquals(order, nav.select("#toc a").eachAttr("href"));
    assertEquals("十年磨一剑“匠人”12年 张三　李四", nav.select("#toc a").get(2).wholeText());
    assertEquals(
        List.of("cover", "titlepage", "toc", "bodymatter"),
        nav.select("#landmarks a").eachAttr("epub:type"));
    Book read = read(epub);
    List<String> ncx = new ArrayList<>();
    int depth = flatten(read.getTableOfContents().getTocReferences(), ncx, 1);
    assertEquals(order, ncx);
    assertEquals(2, depth);
  }

  @Test
  void thePackageSaysWhatTheBookSays() throws IOException {
    byte[] epub = epub(WritingMode.VERTICAL, "zh-Hans");
    Document opf = Jsoup.parse(Epubs.text(epub, "EPUB/package.opf"), Parser.xmlParser());
    assertEquals("rtl", opf.selectFirst("spine").attr("page-progression-direction"));
    assertEquals("zh-Hans", opf.selectFirst("dc|language").text());
    assertEquals("vertical-rl", opf.selectFirst("meta[name=primary-writing-mode]").attr("content"));
    assertEquals("2026-05", opf.selectFirst("dc|date").text());
    assertEquals(
        List.of("2026-05-01T08:00:00Z"), opf.select("meta[property=dcterms:modified]").eachText());
    assertEquals(List.of("王编", "李编"), opf.select("dc|creator").eachText());
    assertEquals(List.of("某市总工会", "张三", "李四"), opf.select("dc|contributor").eachText());
    assertEquals("com", role(opf, "某市总工会"));
    assertEquals("aut", role(opf, "张三"));
    List<String> features = opf.select("meta[property=schema:accessibilityFeature]").eachText();
    assertTrue(features.contains("rubyAnnotations"), features.toString());
    assertFalse(features.contains("pageNavigation"), "there is no page list");
    assertEquals(
        List.of("textual", "visual"), opf.select("meta[property=schema:accessMode]").eachText());
    Book read = read(epub);
    assertEquals("“三个精神”传八婺", read.getMetadata().getFirstTitle());
    assertEquals(2, read.getMetadata().getAuthors().size());
    assertTrue(
        read.getMetadata().getAuthors().stream()
            .map(Author::toString)
            .anyMatch(a -> a.contains("王编")));
  }

  @Test
  void verticalDirectionIsOnRootAndBody() throws IOException {
    byte[] epub = epub(WritingMode.VERTICAL, "zh-Hans");
    String css = Epubs.text(epub, "EPUB/style.css");
    assertTrue(
        css.contains(
            """
            html, body {
              -epub-writing-mode: vertical-rl;
              -webkit-writing-mode: vertical-rl;
              writing-mode: vertical-rl;
            """));
    assertFalse(
        Epubs.text(epub(WritingMode.HORIZONTAL, "zh-Hans"), "EPUB/style.css")
            .contains("vertical-rl"));
  }

  @Test
  void aPictureThatCannotBeReadIsAnError() {
    Publication publication =
        Hub.of(
            EveryKind.book(),
            WritingMode.HORIZONTAL,
            List.of(),
            Path.of("nowhere"),
            new Diagnostics());
    Diagnostics d = new Diagnostics();
    Epubs.write(publication, Optional.empty(), d);
    assertEquals(
        List.of(Code.PICTURE_UNREADABLE, Code.PICTURE_UNREADABLE, Code.PICTURE_UNREADABLE),
        d.all().stream().map(found -> found.code()).toList());
  }

  /** A name that leads out of the container is the mistake of a programmer, and never written. */
  @ParameterizedTest
  @ValueSource(strings = {"../x.png", "/x.png", "a/../x.png", "a//x.png", "图.png", "a b.png", ""})
  void namesStayInTheContainer(String name) throws IOException {
    try (EpubZip zip =
        new EpubZip(OutputStream.nullOutputStream(), LocalDateTime.of(2026, 5, 1, 8, 0))) {
      assertThrows(IllegalArgumentException.class, () -> zip.text(name, ""));
      zip.text("a/x-1_2.png", "");
    }
  }

  private static String role(Document opf, String name) {
    Element person =
        opf.select("dc|creator, dc|contributor").stream()
            .filter(e -> e.text().equals(name))
            .findFirst()
            .orElseThrow();
    return opf.selectFirst("meta[refines=#" + person.id() + "][property=role]").text();
  }

  private static int flatten(List<TOCReference> references, List<String> hrefs, int depth) {
    int deepest = depth;
    for (TOCReference reference : references) {
      hrefs.add(reference.getCompleteHref());
      if (!reference.getChildren().isEmpty()) {
        deepest = Math.max(deepest, flatten(reference.getChildren(), hrefs, depth + 1));
      }
    }
    return deepest;
  }

  private static Book read(byte[] epub) throws IOException {
    return new EpubReader().readEpub(new ByteArrayInputStream(epub));
  }

  private static byte[] epub(WritingMode mode, String language) throws IOException {
    Diagnostics d = new Diagnostics();
    Publication publication =
        Hub.of(EveryKind.book(language), mode, List.of(Epubs.style()), pictures, d);
    byte[] epub = Epubs.write(publication, Optional.of(Epubs.cover()), d);
    assertFalse(d.hasErrors(), d.all().toString());
    return epub;
  }
}
