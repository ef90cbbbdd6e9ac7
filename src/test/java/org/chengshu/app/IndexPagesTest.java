package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.epub.EpubCheckReport;
import org.chengshu.epub.Epubs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The printed index, read back: the pages behind a name show that name (B-38). */
class IndexPagesTest {

  private static final Pattern PAGES = Pattern.compile("[0-9]+(–[0-9]+)?(、[0-9]+(–[0-9]+)?)*");

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void theSampleBook() throws IOException {
    TestBook book = TestBook.of("xinwen", folder);
    book.build(diagnostics);
    assertTrue(!diagnostics.hasErrors(), () -> diagnostics.all().toString());
    checkPages(book, "xinwen", "李裕银", 18);
    checkPages(book, "xinwen-vertical", "李裕银", 18);
  }

  /** People who come and go through a whole book, in the order of strokes. */
  @Test
  void peopleOnManyPages() throws IOException {
    TestBook book = TestBook.of("hunpai", folder);
    try (Stream<Path> manuscripts = Files.list(book.file("manuscripts"))) {
      for (Path manuscript : manuscripts.toList()) {
        String text = Files.readString(manuscript);
        Files.writeString(
            manuscript,
            text.replaceFirst("persons: .*\n", "")
                .replaceFirst("---\n", "---\npersons: [沈国梁, 何春燕, 罗一鸣, 郎小舟, 毛建新, 竺磊]\n"));
      }
    }
    Path settings = book.file("book.yaml");
    Files.writeString(settings, Files.readString(settings) + "\nindex: {order: strokes}\n");
    book.build(diagnostics);
    assertTrue(!diagnostics.hasErrors(), () -> diagnostics.all().toString());
    checkPages(book, "hunpai", "沈国梁", 6);
    checkPages(book, "hunpai-vertical", "沈国梁", 6);
  }

  private void checkPages(TestBook book, String stem, String someone, int least)
      throws IOException {
    assertTrue(
        diagnostics.all().stream().noneMatch(finding -> finding.code() == Code.CONTENTS_UNSTABLE));
    byte[] epub = Files.readAllBytes(book.output().resolve(stem + ".epub"));
    assertEquals(List.of(), EpubCheckReport.of(epub).findings());
    List<String> names = names(epub);
    assertTrue(names.size() >= least && names.contains(someone), names.toString());
    Path pdf = book.output().resolve(stem + "-print.pdf");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      List<String> pages = pages(document);
      int first =
          IntStream.range(0, pages.size())
              .filter(page -> pages.get(page).startsWith("索引"))
              .findFirst()
              .orElseThrow();
      String index = String.join("", pages.subList(first, pages.size()));
      int numbers = 0;
      int at = 0;
      for (String name : names) {
        at = index.indexOf(name, at) + name.length();
        Matcher matcher = PAGES.matcher(index).region(at, index.length());
        assertTrue(matcher.lookingAt(), name + " in " + index);
        at = matcher.end();
        numbers += matcher.group().split("[、–]").length;
        checkEntry(name, matcher.group(), document, pages);
      }
      assertEquals(numbers, links(document, first), "links");
    }
  }

  private static void checkEntry(
      String name, String written, PDDocument document, List<String> pages) throws IOException {
    List<String> labels =
        List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    int before = -1;
    for (String range : written.split("、")) {
      String[] ends = range.split("–");
      int from = labels.indexOf(ends[0]);
      int to = labels.indexOf(ends[ends.length - 1]);
      assertTrue(from > before + 1 && (ends.length == 1 || to > from), name + " " + written);
      for (int page = from; page <= to; page++) {
        // A name may begin at the foot of a page and end at the head of the next.
        String text = pages.get(page) + pages.get(page + 1);
        int found = text.indexOf(name);
        int alias = text.indexOf(name.equals("中核核电运行管理有限公司") ? "秦山核电" : name);
        boolean there =
            found >= 0 && found < pages.get(page).length()
                || alias >= 0 && alias < pages.get(page).length();
        assertTrue(there, name + " on " + labels.get(page) + ": " + pages.get(page));
      }
      before = to;
    }
  }

  /** In their order. */
  private static List<String> names(byte[] epub) throws IOException {
    byte[] index = Epubs.entries(epub).get("EPUB/index.xhtml");
    return Jsoup.parse(new String(index, StandardCharsets.UTF_8), "", Parser.xmlParser())
        .select(".index-term")
        .stream()
        .map(Element::text)
        .toList();
  }

  private static List<String> pages(PDDocument document) throws IOException {
    List<String> pages = new ArrayList<>();
    String rest = "";
    for (int page = document.getNumberOfPages(); page > 0; page--) {
      String from = PrintedText.of(document, page);
      pages.addFirst(from.substring(0, from.length() - rest.length()));
      rest = from;
    }
    return pages;
  }

  private static int links(PDDocument document, int firstPage) throws IOException {
    int links = 0;
    for (int page = firstPage; page < document.getNumberOfPages(); page++) {
      links += document.getPage(page).getAnnotations().size();
    }
    return links;
  }
}
