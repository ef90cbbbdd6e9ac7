package org.chengshu.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chengshu.Tools;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Ink;
import org.chengshu.flow.Sp;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Glyphs;
import org.chengshu.page.DisplayList.Operation;
import org.chengshu.page.DisplayList.Turn;
import org.chengshu.page.PagedBook;
import org.chengshu.typeset.OrnateArticle;
import org.chengshu.typeset.SampleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The marks on a page: inks, glyphs and their texts, pictures. */
class PdfContentTest extends PdfFixture {

  @TempDir Path folder;

  @Test
  void pagesAreBlackOnlyAndMarksAreOnEveryPlate_C21_C30() throws IOException {
    SampleBook sample = new SampleBook(WritingMode.HORIZONTAL, SampleBook.AREA, true);
    PagedBook book =
        sample.typeset(List.of(new OrnateArticle(sample).document()), new Diagnostics());
    try (PDDocument document = read(book)) {
      String content = content(document.getPage(0));
      assertFalse(Pattern.compile("\\b(rg|RG|k|K)\\n").matcher(content).find());
      assertTrue(content.contains("0.4 g\n"), "60 % of black");
      assertTrue(content.contains("/All cs 1 scn"));
      assertNotNull(document.getPage(0).getResources().getColorSpace(COSName.getPDFName("All")));
    }
  }

  @Test
  void inksAreWrittenAsTheyAreMeant() throws IOException {
    Operation[] fills = {
      new DisplayList.Fill(0, 0, PT, PT, new Ink.Cmyk(100, 50, 0, 5)),
      new DisplayList.Fill(0, 0, PT, PT, new Ink.Screen(255, 0, 51)),
      new DisplayList.Stroke(PT, new int[] {0, 0}, new Ink.Cmyk(0, 0, 0, 100))
    };
    try (PDDocument document = read(book(List.of(page("1", fills))))) {
      String content = content(document.getPage(0));
      assertTrue(content.contains("1 0.5 0 0.05 k\n"), content);
      assertTrue(content.contains("1 0 0.2 rg\n"), content);
      assertTrue(content.contains("0 0 0 1 K\n"), content);
    }
  }

  @Test
  void aGlyphThatStandsForSomethingElseSaysSo_C34() throws Exception {
    // 一 first, then the same glyph for the Kangxi radical ⼀; two glyphs for one text; one for two;
    // and one that stands for nothing
    PagedBook book =
        book(
            List.of(
                page(
                    "1",
                    run(100 * PT, "一二", "一", "二"),
                    run(120 * PT, "一三", "\u2F00", "三"),
                    run(140 * PT, "甲乙丙", "é", "", "丙"),
                    run(160 * PT, "丁戊", "——", "戊"),
                    run(180 * PT, "己一庚", "己", "", "庚"))));
    Path file = Files.write(folder.resolve("actual.pdf"), write(book, null));
    String expected = "一二\u2F00三é丙——戊己庚";
    String poppler = Tools.run(List.of("pdftotext", "-raw", file.toString(), "-"));
    assertEquals(expected, poppler.replaceAll("\\s", ""));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String content = content(document.getPage(0));
      assertTrue(content.contains("/Span <</ActualText <FEFF2F00>>> BDC"), content);
      assertEquals(3, content.split("BDC", -1).length - 1, content);
      assertTrue(new PDFTextStripper().getText(document).contains("——戊"));
    }
  }

  @Test
  void roundingNeverAddsUp() throws IOException {
    for (int size : new int[] {Sp.ofPt(10.5), Sp.ofPt(9.37), Sp.ofPt(31.3)}) {
      Glyphs even = run(100 * PT, "永".repeat(60), "永".repeat(60).split(""));
      int[] places = new int[60];
      for (int i = 1; i < places.length; i++) {
        places[i] = places[i - 1] + size + 1237 * (i % 7) - 1500;
      }
      Glyphs odd =
          new Glyphs(
              even.face(),
              size,
              Turn.HORIZONTAL,
              even.x(),
              even.y(),
              even.gids(),
              places,
              even.text(),
              even.textStarts(),
              even.ink());
      try (PDDocument document = read(book(List.of(page("1", odd))))) {
        List<Float> found = new ArrayList<>();
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            found.add(text.getTextMatrix().getTranslateX());
          }
        }.getText(document);
        double left = Sp.toPt(Sp.ofMm(3) + odd.x());
        for (int i = 0; i < places.length; i++) {
          assertEquals(left + Sp.toPt(places[i]), found.get(i), 0.01, "glyph " + i);
        }
      }
    }
  }

  @Test
  void picturesAreTakenInOnce() throws IOException {
    BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_BYTE_GRAY);
    for (String format : List.of("png", "jpg")) {
      Path file = folder.resolve("a." + format);
      ImageIO.write(image, format, file.toFile());
      DisplayList.Image placed =
          new DisplayList.Image("pictures/a", 10 * PT, 20 * PT, 30 * PT, 20 * PT, "图");
      byte[] pdf = write(book(List.of(page("1", placed, placed), page("2", placed))), file);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        var resources = document.getPage(0).getResources();
        List<COSName> names = new ArrayList<>();
        resources.getXObjectNames().forEach(names::add);
        assertEquals(1, names.size());
        float margin = (float) Sp.toPt(Sp.ofMm(3));
        assertTrue(
            content(document.getPage(0))
                .contains(
                    String.format(
                        Locale.ROOT,
                        "q 30 0 0 20 %.3f %.3f cm /P0 Do Q",
                        margin + 10,
                        margin + 600 - 40)),
            content(document.getPage(0)));
        if (format.equals("jpg")) {
          assertArrayEquals(
              Files.readAllBytes(file),
              resources
                  .getXObject(names.getFirst())
                  .getStream()
                  .getCOSObject()
                  .createRawInputStream()
                  .readAllBytes(),
              "JPEG data stays as it is");
        }
      }
    }
    assertTrue(diagnostics.all().isEmpty());
  }

  @Test
  void aPictureThatCannotBeReadIsReportedAndLeftOut() throws IOException {
    DisplayList.Image placed = new DisplayList.Image("a.png", 0, 0, PT, PT, "");
    write(book(List.of(page("1", placed))), null);
    Path broken = Files.writeString(folder.resolve("b.png"), "not a picture");
    byte[] pdf = write(book(List.of(page("1", placed))), broken);
    assertEquals(
        List.of(Code.PICTURE_MISSING, Code.PICTURE_UNREADABLE),
        diagnostics.all().stream().map(Diagnostic::code).toList());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertFalse(content(document.getPage(0)).contains("Do"));
    }
  }
}
