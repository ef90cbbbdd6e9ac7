package org.chengshu.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.chengshu.content.DocumentKind;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Ink;
import org.chengshu.flow.Sp;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Glyphs;
import org.chengshu.page.DisplayList.Turn;
import org.chengshu.page.Outline;
import org.chengshu.page.PagedBook;
import org.chengshu.typeset.OrnateArticle;
import org.chengshu.typeset.SampleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file's objects: ids, boxes, labels, bookmarks, links, fonts. */
class PdfObjectsTest extends PdfFixture {

  @TempDir Path folder;

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
        assertEquals(Sp.toPt(Sp.ofMm(210 + 2 * margin)), page.getMediaBox().getHeight(), 0.01);
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
  void aFontThatMayNotBeEmbeddedIsReported_PDF01() throws IOException {
    Path fonts = Files.createDirectory(folder.resolve("fonts"));
    byte[] font = Files.readAllBytes(Path.of("fonts/source-serif-4/SourceSerif4-Italic.ttf"));
    ByteBuffer buffer = ByteBuffer.wrap(font);
    for (int row = 12; row < 12 + 16 * buffer.getShort(4); row += 16) {
      if (new String(font, row, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
        buffer.putShort(buffer.getInt(row + 8) + 8, (short) 2); // fsType: restricted licence
      }
    }
    Files.write(fonts.resolve("restricted.ttf"), font);
    String row = "Restricted\tserif\trestricted.ttf\t0\t400\titalic\tlatin\t*\t-\tnone\n";
    Files.writeString(fonts.resolve("fonts.tsv"), row);
    FontLibrary library = FontLibrary.load(fonts, diagnostics);
    int gid = library.face(0).glyph('a');
    Glyphs run =
        new Glyphs(
            0,
            10 * PT,
            Turn.HORIZONTAL,
            0,
            0,
            new int[] {gid},
            new int[1],
            "a",
            new int[] {0, 1},
            Ink.BLACK);
    PdfWriter.write(
        book(List.of(page("1", run))),
        SampleBook.METADATA,
        library,
        href -> Optional.empty(),
        new ByteArrayOutputStream(),
        diagnostics);
    assertEquals(
        List.of(Code.FONT_NOT_EMBEDDABLE),
        diagnostics.all().stream().map(Diagnostic::code).toList());
  }

  @Test
  void aDashOfTwoEmsHangsFromItsOwnOrigin_A51() throws IOException {
    SampleBook sample = new SampleBook(WritingMode.VERTICAL);
    PagedBook book =
        sample.typeset(
            List.of(
                sample.document("a", DocumentKind.ARTICLE, List.of(sample.paragraph("p", "甲——乙")))),
            diagnostics);
    try (PDDocument document = read(book)) {
      var resources = document.getPage(0).getResources();
      List<List<Integer>> metrics = new ArrayList<>();
      for (COSName name : resources.getFontNames()) {
        var descendant = ((PDType0Font) resources.getFont(name)).getDescendantFont();
        COSArray rows = descendant.getCOSObject().getCOSArray(COSName.W2);
        for (int i = 1; rows != null && i < rows.size(); i += 2) {
          metrics.add(((COSArray) rows.getObject(i)).toCOSNumberIntegerList());
        }
      }
      // hb-shape --direction=ttb: advance −2000, origin at 500, 1380
      assertEquals(List.of(List.of(-2000, 500, 1380)), metrics);
    }
  }
}
