package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Severity;
import org.chengshu.epub.EpubCheckReport;
import org.chengshu.epub.Epubs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plates from book.yaml to paper and screen (B-50). */
class PlatesTest {

  /** The sheet of A5 with 3 mm of bleed, in points. */
  private static final double WIDTH = 154 * 72 / 25.4;

  private static final double BLEED = 3 * 72 / 25.4;

  @TempDir Path temporary;

  private final Diagnostics diagnostics = new Diagnostics();
  private TestBook book;

  @BeforeEach
  void copySample() throws IOException {
    book = TestBook.of("xinwen", temporary);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xinwen-print.pdf", "xinwen-vertical-print.pdf"})
  void platesStandBetweenTheImprintAndTheContents(String name) throws IOException {
    book.build(diagnostics);
    try (PDDocument pdf = open(name)) {
      List<String> labels = labels(pdf);
      int plate = labels.indexOf("彩1");
      assertEquals("彩2", labels.get(plate + 1));
      assertEquals(0, plate % 2);
      assertTrue(text(pdf, plate + 1).contains("齿轮与麦穗"), text(pdf, plate + 1));
      assertTrue(text(pdf, plate + 2).contains("劳动最光荣"), text(pdf, plate + 2));
      assertTrue(text(pdf, plate + 3).startsWith("前言"), text(pdf, plate + 3));
      assertEquals(
          List.of("i", "ii", "iii", "iv"),
          labels.stream().filter(label -> !label.startsWith("彩")).limit(4).toList());
      assertTrue(labels.contains("1"), labels::toString);
      for (int page = 0; page < plate + 3; page++) {
        assertBoxes(pdf.getPage(page));
      }
    }
  }

  private static void assertBoxes(PDPage page) {
    assertBox(page.getMediaBox(), 0);
    assertBox(page.getBleedBox(), 0);
    assertBox(page.getTrimBox(), BLEED);
  }

  private static void assertBox(PDRectangle box, double inset) {
    assertEquals(inset, box.getLowerLeftX(), 0.01);
    assertEquals(inset, box.getLowerLeftY(), 0.01);
    assertEquals(WIDTH - inset, box.getUpperRightX(), 0.01);
    assertEquals(216 * 72 / 25.4 - inset, box.getUpperRightY(), 0.01);
  }

  /** The form covers the whole sheet, to the edge of the bleed. */
  @Test
  void aPlateFillsTheSheet() throws IOException {
    book.build(Optional.of("horizontal"), diagnostics);
    try (PDDocument pdf = open("xinwen-print.pdf")) {
      var image = new PDFRenderer(pdf).renderImage(labels(pdf).indexOf("彩2"));
      for (int x : new int[] {2, image.getWidth() - 3}) {
        for (int y : new int[] {2, image.getHeight() - 3}) {
          int rgb = image.getRGB(x, y);
          int red = rgb >> 16 & 0xFF;
          int green = rgb >> 8 & 0xFF;
          assertTrue(red > 150 && green < 90, Integer.toHexString(rgb));
        }
      }
      var resources = pdf.getPage(labels(pdf).indexOf("彩1")).getResources();
      long forms = 0;
      for (var name : resources.getXObjectNames()) {
        forms += resources.getXObject(name) instanceof PDFormXObject ? 1 : 0;
      }
      assertEquals(2, forms);
    }
  }

  /** The pages after the plates have moved; links and bookmarks have moved with them. */
  @Test
  void theContentsLeadWhereTheySay() throws IOException {
    book.build(Optional.of("horizontal"), diagnostics);
    try (PDDocument pdf = open("xinwen-print.pdf")) {
      String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      List<String> targets =
          pdf.getPage(contentsPage(pdf) - 1).getAnnotations().stream()
              .map(link -> labels[target((PDAnnotationLink) link)])
              .distinct()
              .toList();
      assertTrue(targets.size() > 5, targets::toString);
      String contents = text(pdf, contentsPage(pdf));
      targets.forEach(label -> assertTrue(contents.contains(label), label));
      var mark = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      int opened = pdf.getPages().indexOf(mark.findDestinationPage(pdf));
      assertTrue(text(pdf, opened + 1).contains(mark.getTitle().substring(0, 2)), mark.getTitle());
    }
  }

  private static int target(PDAnnotationLink link) {
    try {
      var destination =
          link.getDestination() == null
              ? ((PDActionGoTo) link.getAction()).getDestination()
              : link.getDestination();
      return ((PDPageDestination) destination).retrievePageNumber();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void thePlatesAlone() throws IOException {
    book.build(diagnostics);
    try (PDDocument pdf = open("xinwen-plates.pdf")) {
      assertEquals(2, pdf.getNumberOfPages());
      assertBoxes(pdf.getPage(0));
      assertArrayEquals(
          new String[] {"彩1", "彩2"},
          pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    }
  }

  @Test
  void anEvenNumberOfPagesKeepsTheSides() throws IOException {
    Path yaml = book.file("book.yaml");
    String text = Files.readString(yaml);
    int statement = text.indexOf("  - template: statement");
    Files.writeString(
        yaml, text.substring(0, statement) + text.substring(text.indexOf("editions:")));
    book.build(Optional.of("horizontal"), diagnostics);
    assertEquals(0, diagnostics.count(Severity.ERROR), () -> diagnostics.all().toString());
    try (PDDocument pdf = open("xinwen-print.pdf")) {
      int blank = labels(pdf).indexOf("彩2");
      assertEquals("", text(pdf, blank + 1));
      assertEquals(1, blank % 2);
      assertTrue(text(pdf, blank + 2).startsWith("前言"));
    }
  }

  @Test
  void aBookWithoutPlates() throws IOException {
    withoutPlates();
    book.build(diagnostics);
    assertFalse(Files.exists(book.output().resolve("xinwen-plates.pdf")));
    assertFalse(Files.exists(book.output().resolve(".cache")));
    try (PDDocument pdf = open("xinwen-print.pdf")) {
      assertTrue(labels(pdf).stream().noneMatch(label -> label.startsWith("彩")));
    }
  }

  /** Reflowable, the same pictures and words, each picture with its text (D-31). */
  @ParameterizedTest
  @ValueSource(strings = {"xinwen.epub", "xinwen-vertical.epub"})
  void thePlatesOfTheEpub(String name) throws IOException {
    book.build(diagnostics);
    byte[] epub = Files.readAllBytes(book.output().resolve(name));
    assertEquals(List.of(), EpubCheckReport.of(epub).findings());
    String page =
        Epubs.entries(epub).entrySet().stream()
            .filter(entry -> entry.getKey().endsWith("/plate-1.xhtml"))
            .map(entry -> new String(entry.getValue(), StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();
    Document plate = Jsoup.parse(page);
    assertEquals("劳动的颜色", plate.expectFirst("h1").text());
    assertEquals(
        List.of("齿轮与麦穗", "夕阳下的工地"),
        plate.select("figure > figcaption").stream().map(Element::text).toList());
    assertEquals(2, plate.select("figure > img[alt*=，]").size());
  }

  @Test
  void aBuildThatHasThePlatesDrawsNone() throws IOException {
    book.build(diagnostics);
    List<Path> drawn = cached();
    List<Object> times = drawn.stream().map(PlatesTest::time).toList();
    book.build(diagnostics);
    assertEquals(drawn, cached());
    assertEquals(times, drawn.stream().map(PlatesTest::time).toList());
    assertEquals(2, drawn.size());
  }

  @Test
  void aTemplateThatIsNowhere() throws IOException {
    replace("template: photos", "template: photo");
    Diagnostic finding = failsWith(Code.PLATE_TEMPLATE_UNKNOWN);
    assertEquals(List.of("photo", "photos、statement"), finding.arguments());
    assertEquals(line("template: photo"), finding.place().line().orElseThrow());
  }

  @Test
  void aPictureThatIsNowhere() throws IOException {
    replace("pictures/plate-2.jpg", "pictures/没有.jpg");
    Diagnostic finding = failsWith(Code.PICTURE_MISSING);
    assertEquals("book.yaml", finding.place().file().orElseThrow());
    assertEquals(line("pictures/没有.jpg"), finding.place().line().orElseThrow());
  }

  @Test
  void aTextThatHasNoPlace() throws IOException {
    replace("    title: 劳动最光荣", "    pictures: [{ file: pictures/plate-1.jpg, alt: 图 }]");
    assertEquals("book.yaml", failsWith(Code.PLATE_VALUE_UNUSED).place().file().orElseThrow());
  }

  @Test
  void aPictureWithoutAnAlternativeText() throws IOException {
    replace("        alt: 红底上，金黄的麦穗环抱着一大一小两个齿轮\n", "");
    assertEquals(
        "plates 第 1 项.pictures 第 1 项.alt", failsWith(Code.VALUE_INVALID).arguments().getFirst());
  }

  @Test
  void theBooksOwnTemplateComesFirst() throws IOException {
    Path own = Files.createDirectories(book.file("styles/classic/plates"));
    Files.writeString(
        own.resolve("statement.html"),
        "<body><div class=trim><p data-text=title></p><p"
            + " data-text=text></p><b>自己的</b></div></body>");
    Files.writeString(own.resolve("statement.css"), "p, b { font: 12pt serif; margin: 10mm }");
    Files.writeString(book.file("styles/classic/design.yaml"), "based-on: classic\n");
    book.build(Optional.of("horizontal"), diagnostics);
    assertEquals(0, diagnostics.count(Severity.ERROR), () -> diagnostics.all().toString());
    try (PDDocument pdf = open("xinwen-plates.pdf")) {
      assertTrue(text(pdf, 2).contains("自己的"));
      assertTrue(text(pdf, 1).contains("齿轮与麦穗"));
    }
  }

  @Test
  void checkingWritesNothing() throws IOException {
    replace("      劳动最崇高", "      " + "劳动最崇高".repeat(200));
    new Build(new Installation(Path.of("")), Progress.SILENT, diagnostics).check(book.folder());
    assertEquals(
        List.of(Code.PLATE_OVERFULL),
        diagnostics.all().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(Diagnostic::code)
            .distinct()
            .toList());
    assertFalse(Files.exists(book.file(".cache")));
    assertFalse(Files.exists(book.output()));
  }

  private Diagnostic failsWith(Code code) throws IOException {
    assertEquals(BuildSummary.NOTHING, book.build(diagnostics));
    List<Diagnostic> errors =
        diagnostics.all().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    assertTrue(errors.stream().allMatch(d -> d.code() == code), errors::toString);
    if (Files.exists(book.output())) {
      try (Stream<Path> left = Files.list(book.output())) {
        assertEquals(
            List.of(),
            left.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList());
      }
    }
    return errors.getFirst();
  }

  private void withoutPlates() throws IOException {
    Path yaml = book.file("book.yaml");
    String text = Files.readString(yaml);
    Files.writeString(
        yaml,
        text.substring(0, text.indexOf("plates:")) + text.substring(text.indexOf("editions:")));
  }

  private void replace(String old, String with) throws IOException {
    Path yaml = book.file("book.yaml");
    String text = Files.readString(yaml);
    assertTrue(text.contains(old), old);
    Files.writeString(yaml, text.replace(old, with));
  }

  private int line(String text) throws IOException {
    List<String> lines = Files.readAllLines(book.file("book.yaml"));
    return 1
        + lines.indexOf(lines.stream().filter(l -> l.contains(text)).findFirst().orElseThrow());
  }

  private PDDocument open(String name) throws IOException {
    assertEquals(0, diagnostics.count(Severity.ERROR), () -> diagnostics.all().toString());
    return Loader.loadPDF(book.output().resolve(name).toFile());
  }

  private static List<String> labels(PDDocument pdf) throws IOException {
    return List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
  }

  private static int contentsPage(PDDocument pdf) throws IOException {
    int page = labels(pdf).indexOf("彩2") + 2;
    while (!text(pdf, page).startsWith("目录")) {
      page++;
    }
    return page;
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).strip();
  }

  private List<Path> cached() throws IOException {
    try (Stream<Path> files = Files.list(book.output().resolve(".cache"))) {
      return files.sorted().toList();
    }
  }

  private static Object time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
