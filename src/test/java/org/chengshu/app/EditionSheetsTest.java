package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 版次: what one key of {@code book.yaml} does to the pages, read back from the PDF. */
class EditionSheetsTest {

  private static final double POINTS_PER_MM = 72 / 25.4;

  @TempDir Path temporary;

  /** Where the articles of the sample begin, by the first words of three of them. */
  private Map<String, Integer> starts(String keys) throws IOException {
    return starts(keys, Map.of("spark", "让高科技更有", "visit", "省劳模协会走访慰问百岁全国劳模代表", "book", "新书正式亮相"));
  }

  private Map<String, Integer> starts(String keys, Map<String, String> titles) throws IOException {
    Map<String, Integer> starts = new TreeMap<>();
    try (PDDocument pdf = Loader.loadPDF(build(keys).toFile())) {
      String[] folios = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      for (int page = 0; page < folios.length; page++) {
        String text = folios[page].matches("\\d+") ? text(pdf, page + 1) : "";
        for (var title : titles.entrySet()) {
          if (text.contains(title.getValue())) {
            starts.putIfAbsent(title.getKey(), Integer.valueOf(folios[page]));
          }
        }
      }
    }
    return starts;
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).replaceAll("\\s+", "");
  }

  private Path build(String keys) throws IOException {
    TestBook book = TestBook.of("xinwen", temporary);
    Path yaml = book.file("book.yaml");
    String settings = Files.readString(yaml);
    String before = settings.substring(0, settings.indexOf("editions:"));
    Files.writeString(
        yaml, before + "editions:\n  - {name: one, outputs: [print], " + keys + "}\n");
    Diagnostics diagnostics = new Diagnostics();
    book.build(Optional.empty(), diagnostics);
    assertEquals(0, diagnostics.count(Severity.ERROR), () -> diagnostics.all().toString());
    assertEquals(0, diagnostics.count(Severity.WARNING), () -> diagnostics.all().toString());
    String suffix = keys.contains("design: vertical") ? "-vertical" : "";
    return book.output().resolve("xinwen" + suffix + "-print.pdf");
  }

  /** B-15. */
  @Test
  void articlesBeginOnANewPage() throws IOException {
    assertEquals(Map.of("spark", 7, "visit", 12, "book", 13), starts("design: classic"));
  }

  @Test
  void orOnOddPages() throws IOException {
    Map<String, Integer> starts = starts("design: classic, article-start: recto");
    assertTrue(starts.values().stream().allMatch(page -> page % 2 == 1), starts.toString());
  }

  /** The one that begins on page 7 has room below the quotation before it. */
  @Test
  void orRunOn() throws IOException {
    Map<String, Integer> starts = starts("design: classic, article-start: run-on");
    assertEquals(Map.of("spark", 6, "visit", 12, "book", 13), starts);
  }

  /** Without a word on direction, size or type area. */
  @Test
  void theDesignBringsItsDirectionAndItsSize() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(build("design: vertical").toFile())) {
      assertEquals(148, pdf.getPage(0).getTrimBox().getWidth() / POINTS_PER_MM, 0.1);
    }
    assertEquals(16, bodySize("design: large-print, trim: 170x240"), 0.01);
    assertEquals(18, bodySize("design: large-print, trim: 大16开"), 0.01);
    assertEquals(20, bodySize("design: large-print, trim: 大16开, size: 20, leading: 32"), 0.01);
    assertEquals(10.5, bodySize("design: classic"), 0.51); // PDFBox rounds
  }

  /** B-04, C-23: also where the margins are as narrow as they may be. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "design: classic, type-area: 31x30",
        "design: vertical, type-area: 47x18",
        "design: large-print, trim: 170x240"
      })
  void nothingStandsWithinFiveMillimetresOfTheTrim(String keys) throws IOException {
    double least = 5 * POINTS_PER_MM;
    try (PDDocument pdf = Loader.loadPDF(build(keys).toFile())) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          PDRectangle trim = getCurrentPage().getTrimBox();
          Matrix at = position.getTextMatrix();
          double size = Math.max(position.getFontSizeInPt(), 9);
          assertTrue(at.getTranslateY() - trim.getLowerLeftY() >= least, position::getUnicode);
          assertTrue(trim.getUpperRightY() - at.getTranslateY() >= least + size / 2);
          assertTrue(at.getTranslateX() - trim.getLowerLeftX() >= least, position::getUnicode);
          assertTrue(trim.getUpperRightX() - at.getTranslateX() >= least + size / 2);
        }
      }.getText(pdf);
    }
  }

  /** The size in which most characters of the book are set. */
  private double bodySize(String keys) throws IOException {
    Map<Float, Integer> sizes = new TreeMap<>();
    try (PDDocument pdf = Loader.loadPDF(build(keys).toFile())) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
              sizes.merge(position.getFontSizeInPt(), 1, Integer::sum);
            }
          };
      stripper.getText(pdf);
    }
    return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
