package org.chengshu.designed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates to PDFs, read back; and what a template must not reach. */
class HtmlRendererTest {

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource({"photos, 1", "photos, 2", "photos, 3", "photos, 4", "statement, 0"})
  void thePagesOfClassic(String template, int photos) throws IOException {
    TestPage page =
        TestPage.classic(folder, template).text("title", "劳动的颜色").text("credit", "张三 2025");
    for (int i = 0; i < photos; i++) {
      page.photo("第" + i + "幅");
    }
    byte[] pdf = page.render(diagnostics).orElseThrow();
    assertEquals(List.of(), diagnostics.all());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
      PDPage only = document.getPage(0);
      assertEquals(154 * 72 / 25.4, only.getMediaBox().getWidth(), 0.1);
      assertEquals(216 * 72 / 25.4, only.getMediaBox().getHeight(), 0.1);
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("劳动的颜色") && text.contains("张三"), text);
      for (COSName name : only.getResources().getFontNames()) {
        assertTrue(only.getResources().getFont(name).isEmbedded(), name.getName());
      }
    }
  }

  @Test
  void theSamePageGivesTheSameBytes() {
    TestPage page = TestPage.classic(folder, "photos").text("title", "题").photo("甲").photo("乙");
    assertArrayEquals(
        page.render(diagnostics).orElseThrow(), page.render(diagnostics).orElseThrow());
  }

  @Test
  void traditionalCharactersHaveTheirFaces() throws IOException {
    DesignedPage page =
        TestPage.classic(folder, "statement").text("title", "勞動").page(TestPage.A5, "zh-Hant");
    byte[] pdf = new HtmlRenderer(TestPage.FONTS).render(page, diagnostics).orElseThrow();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var resources = document.getPage(0).getResources();
      String font = resources.getFont(resources.getFontNames().iterator().next()).getName();
      assertTrue(font.endsWith("NotoSerifTC-Bold"), font);
    }
  }

  /** Nobody is asked, whatever address a template names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "",
      value = {
        "<img src='URL'>|.x {}",
        "<p style='background-image: url(URL)'>1</p>|.x {}",
        "<p>1</p>|p { background: url(URL) }",
        "<p>1</p>|@import url(URL);",
        "<p>1</p>|@font-face { font-family: x; src: url(URL) } p { font-family: x }",
        "<ul><li>1</ul>|ul { list-style-image: url(URL) }",
        "<p>1</p>|p::before { content: url(URL) }",
      })
  void nothingOutsideIsReached(String body, String css) throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.png";
      refused(body.replace("URL", url), css.replace("URL", url));
      assertEquals(0, asked.get());
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../secret.png",
        "..%2F..%2Fsecret.png",
        "/etc/hostname",
        "file:///etc/hostname",
        "jar:file:/x.jar!/y.png",
        "plate:../../../secret.png",
        "plate:7",
        "missing.png",
      })
  void noFileOutsideIsReached(String address) {
    TestPage.of(folder).write(folder.resolve("secret.png"), "secret");
    refused("<img src='" + address + "'>", "");
  }

  private void refused(String body, String css) {
    Optional<byte[]> made = TestPage.of(folder).template(body, css).render(diagnostics);
    assertEquals(Optional.empty(), made);
    assertEquals(Code.PLATE_TEMPLATE_BROKEN, diagnostics.all().getFirst().code());
  }

  @Test
  void aFileOfTheTemplatesOwnIsUsed() throws IOException {
    TestPage page = TestPage.of(folder).template("<img src='own.png'>", "img { width: 40mm }");
    TestPage.of(folder).photo("");
    Files.copy(folder.resolve("photo-0.png"), folder.resolve("styles/own/plates/own.png"));
    byte[] pdf = page.render(diagnostics).orElseThrow();
    assertEquals(List.of(), diagnostics.all());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertTrue(document.getPage(0).getResources().getXObjectNames().iterator().hasNext());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "position: absolute; top: 0",
        "overflow: hidden; height: 20mm",
        "margin-left: 140mm"
      })
  void textWithoutRoomIsAnError(String css) {
    Optional<byte[]> made =
        TestPage.of(folder)
            .template("<p data-text=text></p>", "p { " + css + " }")
            .text("text", "长".repeat(3000))
            .render(diagnostics);
    assertEquals(Optional.empty(), made);
    assertEquals(Code.PLATE_OVERFULL, diagnostics.all().getFirst().code());
    assertEquals(TestPage.PLACE, diagnostics.all().getFirst().place());
  }

  /** The page is 80 % of 148 mm wide, 4.66 inches (B-31, C-32). */
  @ParameterizedTest
  @CsvSource({
    "1410, ",
    "1380, PLATE_PICTURE_FAIR",
    "950, PLATE_PICTURE_FAIR",
    "900, PLATE_PICTURE_COARSE"
  })
  void aPictureWithTooFewPixels(int width, Code code) {
    TestPage page = TestPage.classic(folder, "photos").photo("图", width);
    Optional<byte[]> made = page.render(diagnostics);
    assertEquals(
        Optional.ofNullable(code).stream().toList(),
        diagnostics.all().stream().map(found -> found.code()).toList());
    assertEquals(code != Code.PLATE_PICTURE_COARSE, made.isPresent());
  }

  /** It has a head that says it is a picture, and no more. */
  @Test
  void aPictureThatCannotBeDecodedIsAnError() throws IOException {
    TestPage page = TestPage.classic(folder, "photos").photo("图");
    Path file = folder.resolve("photo-0.png");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 60));
    assertEquals(Optional.empty(), page.render(diagnostics));
    assertTrue(
        diagnostics.all().stream().anyMatch(found -> found.code() == Code.PICTURE_UNREADABLE),
        diagnostics.all()::toString);
  }

  @Test
  void aCharacterInNoFaceIsAnError() {
    Optional<byte[]> made =
        TestPage.classic(folder, "statement").text("title", "字\uE000").render(diagnostics);
    assertEquals(Optional.empty(), made);
    assertEquals(Code.GLYPH_MISSING, diagnostics.all().getFirst().code());
  }

  /** The library's own faces are not embedded, so they must not be used. */
  @Test
  void aFamilyThatIsNowhereFallsBackToTheBooksOwn() throws IOException {
    byte[] pdf =
        TestPage.of(folder)
            .template("<p>劳动 work</p>", "p { font-family: Arial }")
            .render(diagnostics)
            .orElseThrow();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        assertTrue(resources.getFont(name).isEmbedded());
      }
    }
  }

  @Test
  void aStyleThatIsNotUnderstoodIsToldOf() {
    TestPage.of(folder)
        .template("<p>1</p>", "p { colour: red; color: nonsense(1) }")
        .render(diagnostics);
    assertTrue(
        diagnostics.all().stream().anyMatch(found -> found.code() == Code.PLATE_STYLE),
        diagnostics.all()::toString);
    assertFalse(diagnostics.all().stream().anyMatch(found -> found.severity() == Severity.ERROR));
  }
}
