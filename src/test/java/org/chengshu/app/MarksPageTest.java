package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chengshu.LongText;
import org.chengshu.diag.Diagnostics;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 标点一览: a page of every mark of Table A1, to be looked at as a picture:
 *
 * <pre>
 * ./chengshu typeset marks.xhtml -s marks-vertical.css -o marks.pdf; pdftoppm -png marks.pdf marks
 * </pre>
 *
 * Here: every mark has a glyph, nothing is reported, and the text comes back from the file.
 */
class MarksPageTest {

  private static final Path RESOURCES = Path.of("src/test/resources/org/chengshu/app");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"horizontal", "vertical"})
  void everyMarkIsSetAndComesBack(String direction) throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    Path page = RESOURCES.resolve("marks.xhtml");
    Path pdf = folder.resolve("marks.pdf");
    new TypesetFile(new Installation(Path.of("")), diagnostics)
        .run(page, List.of(RESOURCES.resolve("marks-" + direction + ".css")), pdf);
    assertEquals(List.of(), diagnostics.all());
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertEquals(text(page), PrintedText.of(document, 1));
    }
  }

  private static String text(Path page) throws Exception {
    return Jsoup.parse(page).select("h1, p").stream()
        .map(element -> LongText.bare(element.text()))
        .collect(Collectors.joining());
  }
}
