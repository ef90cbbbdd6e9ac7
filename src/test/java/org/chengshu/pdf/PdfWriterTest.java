package org.chengshu.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
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
import org.chengshu.page.Outline;
import org.chengshu.page.PageMap;
import org.chengshu.page.PagedBook;
import org.chengshu.typeset.OrnateArticle;
import org.chengshu.typeset.SampleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfWriterTest {

  private static final int PT = Sp.PT;

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  private byte[] write(PagedBook book, Path picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.write(
        book,
        SampleBook.METADATA,
        SampleBook.fonts(),
        href -> Optional.ofNullable(picture),
        out,
        diagnostics);
    return out.toByteArray();
  }

  private PDDocument read(PagedBook book) throws IOException {
    return Loader.loadPDF(write(book, null));
  }

  private static PagedBook ornate(WritingMode mode) {
    SampleBook sample = new SampleBook(mode);
    return sample.typeset(List.of(new OrnateArticle(sample).document()), new Diagnostics());
  }

  private static DisplayList page(String folio, Operation... operations) {
    return new DisplayList(
        folio, 400 * PT, 600 * PT, Sp.ofMm(3), false, List.of(operations));
  }

  private static PagedBook book(List<DisplayList> lists, Outline... outline) {
    PageMap map = new PageMap(List.of(), Map.of(), List.of());
    return new PagedBook(WritingMode.HORIZONTAL, List.of(), lists, List.of(outline), map);
  }

  /** A run of the first Han face; {@code texts} are what the glyphs of {@code shown} stand for. */
  private static Glyphs run(int y, String shown, String... texts) {
    int face =
        SampleBook.fonts().stack(SampleBook.text(10).font(), "zh-Hans").stream()
            .filter(candidate -> candidate.glyph('汉') != 0)
            .findFirst()
            .orElseThrow()
            .index();
    int[] gids =
        shown.codePoints().map(c -> SampleBook.fonts().face(face).glyph(c)).toArray();
    int[] places = new int[gids.length];
    int[] starts = new int[gids.length + 1];
    for (int i = 0; i < gids.length; i++) {
      places[i] = i * 10 * PT;
      starts[i + 1] = starts[i] + texts[i].length();
    }
    return new Glyphs(
        face,
        10 * PT,
        Turn.HORIZONTAL,
        50 * PT,
        y,
        gids,
        places,
        String.join("", texts),
        starts,
        Ink.BLACK);
  }

  private static String content(PDPage page) throws IOException {
    return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @EnumSource
  void theSameBookGivesTheSameBytes_C53(WritingMode mode) throws IOException {
    assertArrayEquals(write(ornate(mode), null), write(ornate(mode), null));
  }

  @Test
  void booksThatDifferHaveDifferentIds_C53() throws IOException {
    try (PDDocument one = read(book(List.of(page("1", run(PT, "汉", "汉")))));
        PDDocument other = read(book(List.of(page("1", run(2 * PT, "汉", "汉")))))) {
      COSArray id = one.getDocument().getTrailer().getCOSArray(COSName.ID);
      assertEquals(2, id.size());
      assertFalse(
          id.get(0).equals(other.getDocument().getTrailer().getCOSArray(COSName.ID).get(0)));
    }
  }

  @Test
  void boxesAreThoseOfPrint_C20() throws IOException {
    SampleBook sample = new SampleBook(WritingMode.HORIZONTAL, SampleBook.AREA, true);
    PagedBook marked =
        sample.typeset(List.of(new OrnateArticle(sample).document()), new Diagnostics());
    for (PagedBook book : List.of(marked, ornate(WritingMode.HORIZONTAL))) {
      try (PDDocument document = read(book)) {
        PDPage page = document.getPage(0);
        assertEquals(0, page.getMediaBox().getLowerLeftX());
        assertEquals(Sp.toPt(Sp.ofMm(148)), page.getTrimBox().getWidth(), 0.01);
        assertEquals(Sp.toPt(Sp.ofMm(210)), page.getTrimBox().getHeight(), 0.01);
        assertEquals(Sp.toPt(Sp.ofMm(154)), page.getBleedBox().getWidth(), 0.01);
        double margin = book == marked ? 9 : 3;
        assertEquals(Sp.toPt(Sp.ofMm(margin)), page.getTrimBox().getLowerLeftY(), 0.01);
        assertEquals(
            Sp.toPt(Sp.ofMm(210 + 2 * margin)), page.getMediaBox().getHeight(), 0.01);
      }
    }
  }

  @Test
  void labelsAreTheFolios_B23() throws IOException {
    List<DisplayList> pages = new ArrayList<>();
    List<String> folios =
        List.of("i", "ii", "iii", "iv", "1", "2", "四", "五", "xl", "xli", "9", "10", "12");
    folios.forEach(folio -> pages.add(page(folio)));
    try (PDDocument document = read(book(pages))) {
      assertEquals(
          folios, List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()));
    }
  }

  @Test
  void bookmarksFormATreeEvenWhereALevelIsLeftOut() throws IOException {
    PagedBook book =
        book(
            List.of(page("1"), page("2")),
            new Outline(1, "甲", 0, 0),
            new Outline(3, "甲一", 0, 0),
            new Outline(2, "甲二", 1, 0),
            new Outline(1, "乙", 1, 0));
    try (PDDocument document = read(book)) {
      var outline = document.getDocumentCatalog().getDocumentOutline();
      List<String> top = new ArrayList<>();
      for (PDOutlineItem item : outline.children()) {
        top.add(item.getTitle());
      }
      assertEquals(List.of("甲", "乙"), top);
      List<String> below = new ArrayList<>();
      for (PDOutlineItem item : outline.getFirstChild().children()) {
        below.add(item.getTitle());
      }
      assertEquals(List.of("甲一", "甲二"), below);
      assertEquals(
          1, ((PDPageDestination) outline.getLastChild().getDestination()).retrievePageNumber());
    }
  }

  @Test
  void linksLeadToTheirTargets() throws IOException {
    DisplayList second = page("2", new DisplayList.Anchor("there", 50 * PT, 100 * PT));
    DisplayList first =
        page(
            "1",
            new DisplayList.Link(PT, 2 * PT, 30 * PT, 10 * PT, "a.xhtml#there"),
            new DisplayList.Link(PT, 20 * PT, 30 * PT, 10 * PT, "https://example.org/汉"),
            new DisplayList.Link(PT, 30 * PT, 30 * PT, 10 * PT, "#nowhere"),
            new DisplayList.Link(PT, 40 * PT, 30 * PT, 10 * PT, "javascript:alert(1)"));
    try (PDDocument document = read(book(List.of(first, second)))) {
      List<PDAnnotation> annotations = document.getPage(0).getAnnotations();
      assertEquals(2, annotations.size(), "what leads nowhere, or to a program, is no link");
      PDAnnotationLink link = (PDAnnotationLink) annotations.getFirst();
      assertEquals(1, ((PDPageDestination) link.getDestination()).retrievePageNumber());
      float margin = (float) Sp.toPt(Sp.ofMm(3));
      assertEquals(margin + 1, link.getRectangle().getLowerLeftX(), 0.01);
      assertEquals(margin + 600 - 2, link.getRectangle().getUpperRightY(), 0.01);
      assertNotNull(((PDAnnotationLink) annotations.get(1)).getAction());
    }
  }

  @Test
  void metadataComesFromTheBook() throws IOException {
    try (PDDocument document = read(ornate(WritingMode.VERTICAL))) {
      assertEquals(SampleBook.METADATA.title(), document.getDocumentInformation().getTitle());
      assertEquals("鲁迅", document.getDocumentInformation().getAuthor());
      assertEquals(
          "2026-01-02T03:04:05Z",
          document.getDocumentInformation().getCreationDate().toInstant().toString());
      assertEquals("zh-Hans", document.getDocumentCatalog().getLanguage());
      assertEquals(
          "R2L",
          document
              .getDocumentCatalog()
              .getViewerPreferences()
              .getCOSObject()
              .getNameAsString("Direction"));
      String xmp =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(xmp.contains("野草与热风 &lt;选&gt; &amp; 其他"), xmp);
    }
  }

  @Test
  void everyFontIsEmbeddedAsASubset_C33() throws IOException {
    try (PDDocument document = read(ornate(WritingMode.VERTICAL))) {
      var resources = document.getPage(0).getResources();
      int count = 0;
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        assertTrue(font.isEmbedded());
        assertTrue(font.getName().matches("[A-Z]{6}\\+[A-Za-z0-9-]+"), font.getName());
        var descendant = ((PDType0Font) font).getDescendantFont();
        int size = descendant.getFontDescriptor().getFontFile2().toByteArray().length;
        assertTrue(size < 150_000, font.getName() + " " + size);
        count++;
      }
      assertTrue(count >= 2);
    }
  }

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
              resources.getXObject(names.getFirst()).getStream().getCOSObject()
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
