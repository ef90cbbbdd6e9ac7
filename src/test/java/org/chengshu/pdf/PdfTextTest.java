package org.chengshu.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.chengshu.LongText;
import org.chengshu.Tools;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Sp;
import org.chengshu.flow.StyledDocument;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Glyphs;
import org.chengshu.page.DisplayList.Turn;
import org.chengshu.page.PagedBook;
import org.chengshu.typeset.OrnateArticle;
import org.chengshu.typeset.SampleBook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other programs read back what was set, in its order and at its place (C-34). */
class PdfTextTest {

  @TempDir Path folder;

  private static PagedBook book(WritingMode mode) {
    SampleBook sample = new SampleBook(mode);
    List<StyledDocument> documents = new ArrayList<>();
    SampleBook.articles().forEach(article -> documents.add(sample.document(article)));
    documents.add(new OrnateArticle(sample).document());
    return sample.typeset(documents, new Diagnostics());
  }

  private static byte[] pdf(PagedBook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.write(
        book,
        SampleBook.METADATA,
        SampleBook.fonts(),
        href -> Optional.empty(),
        out,
        new Diagnostics());
    return out.toByteArray();
  }

  private Path file(WritingMode mode) throws IOException {
    return Files.write(folder.resolve("book.pdf"), pdf(book(mode)));
  }

  /** All that is on the pages, in the order of the lists, heads and folios with it. */
  private static String painted(PagedBook book) {
    StringBuilder text = new StringBuilder();
    for (DisplayList list : book.displayLists()) {
      for (DisplayList.Operation operation : list.operations()) {
        if (operation instanceof Glyphs glyphs) {
          text.append(glyphs.text());
        }
      }
    }
    return LongText.bare(text.toString());
  }

  @ParameterizedTest
  @EnumSource
  void pdfBoxReadsTheText(WritingMode mode) throws IOException {
    PagedBook book = book(mode);
    try (PDDocument document = Loader.loadPDF(pdf(book))) {
      LongText.assertSame(painted(book), LongText.bare(new PDFTextStripper().getText(document)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void popplerReadsTheText(WritingMode mode) throws Exception {
    String text = Tools.run(List.of("pdftotext", "-raw", file(mode).toString(), "-"));
    LongText.assertSame(painted(book(mode)), LongText.bare(text));
  }

  @ParameterizedTest
  @EnumSource
  void popplerFindsTheOrderOfLines(WritingMode mode) throws Exception {
    String path = file(mode).toString();
    String text = LongText.bare(Tools.run(List.of("pdftotext", "-f", "1", "-l", "1", path, "-")));
    assertTrue(text.contains(SampleBook.articles().getFirst().paragraphs().get(2)), text);
  }

  @ParameterizedTest
  @EnumSource
  void muPdfReadsTheText(WritingMode mode) throws Exception {
    String text =
        Tools.run(List.of("mutool", "draw", "-q", "-F", "txt", "-o", "-", file(mode).toString()));
    LongText.assertSame(painted(book(mode)), LongText.bare(text));
  }

  @ParameterizedTest
  @EnumSource
  void qpdfFindsNothingWrong(WritingMode mode) throws Exception {
    String report = Tools.run(List.of("qpdf", "--check", file(mode).toString()));
    assertTrue(report.contains("No syntax or stream encoding errors"), report);
  }

  @ParameterizedTest
  @EnumSource
  void everyGlyphIsWhereItWasPainted(WritingMode mode) throws IOException {
    PagedBook book = book(mode);
    List<double[]> expected = new ArrayList<>();
    for (DisplayList list : book.displayLists()) {
      for (DisplayList.Operation operation : list.operations()) {
        if (operation instanceof Glyphs glyphs) {
          addOrigins(list, glyphs, expected);
        }
      }
    }
    List<double[]> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf(book))) {
      originsIn(document, found);
    }
    assertEquals(expected.size(), found.size());
    for (int i = 0; i < found.size(); i++) {
      double tolerance = expected.get(i)[2] * 0.01;
      assertEquals(expected.get(i)[0], found.get(i)[0], tolerance, "x of glyph " + i);
      assertEquals(expected.get(i)[1], found.get(i)[1], tolerance, "y of glyph " + i);
    }
  }

  /** x, y (up, from the sheet's corner) and size of every glyph, in points. */
  private static void addOrigins(DisplayList list, Glyphs glyphs, List<double[]> origins) {
    for (int place : glyphs.places()) {
      boolean across = glyphs.turn() == Turn.HORIZONTAL;
      double x = Sp.toPt(list.margin() + glyphs.x() + (across ? place : 0));
      double y = Sp.toPt(list.margin() + list.height() - glyphs.y() - (across ? 0 : place));
      origins.add(new double[] {x, y, Sp.toPt(glyphs.size())});
    }
  }

  private static void originsIn(PDDocument document, List<double[]> origins) throws IOException {
    new PDFTextStripper() {
      @Override
      protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        origins.add(new double[] {matrix.getTranslateX(), matrix.getTranslateY()});
        if (font.isVertical()) {
          // PDFBox has already moved the pen to the glyph's own origin
          var origin = font.getPositionVector(code);
          origins.getLast()[0] -= origin.getX() * matrix.getScalingFactorX();
          origins.getLast()[1] -= origin.getY() * matrix.getScalingFactorY();
        }
      }

      @Override
      protected void processTextPosition(TextPosition text) {
        // the glyphs' origins are all that is wanted
      }
    }.getText(document);
  }
}
