package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.Publication;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.chengshu.page.StyledBook;
import org.chengshu.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 诊断: what is not understood is told, with file and line. */
class StyleDiagnosticsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvFileSource(resources = "diagnostics.tsv", delimiter = '\t', quoteCharacter = '\0')
  void findingsOfASheet(String sheet, String expected) {
    style(sheet.replace("\\n", "\n"), Publications.document("<p>字</p>"));
    assertEquals(expected.equals("-") ? "" : expected, findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>\n<p>字\n</body></html>",
        "<html><body>\n<p>&nbsp;</p>\n</body></html>",
        "<html><body>\n<p a=1>字</p></body></html>",
        "",
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
            + "<html><body><p>&x;</p></body></html>"
      })
  void brokenDocumentsAreLeftOutAndNamed(String xhtml) {
    ContentDocument good = Publications.document("<p>好</p>");
    ContentDocument broken = new ContentDocument("b", "b.xhtml", good.kind(), "", xhtml);
    StyledBook book = style("", broken, good);
    Diagnostic finding = diagnostics.all().getFirst();
    assertEquals(Code.XML_BROKEN, finding.code());
    assertEquals("b.xhtml", finding.place().file().orElseThrow());
    assertTrue(finding.place().line().orElseThrow() >= 1);
    assertEquals(1, book.documents().size());
    assertEquals("a1", book.documents().getFirst().documentId());
  }

  /** Tried one by one, the ways to fit such a selector into such a document are 10^9 and more. */
  @ParameterizedTest
  @ValueSource(
      strings = {"i div div div div div div p", "i > div div > div div div div p", "i~p~p~p~p~p~p"})
  void selectorsDoNotTryWhatCannotMatch(String selector) {
    String body = "<div>".repeat(150) + "<p>字</p>".repeat(150) + "</div>".repeat(150);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> style(selector + " { color: gray }", Publications.document(body)));
  }

  @Test
  void elementsNestedWithoutEndAreRefused() {
    style("", Publications.document("<div>".repeat(5000) + "字" + "</div>".repeat(5000)));
    assertEquals(Code.XML_BROKEN, diagnostics.all().getFirst().code());
  }

  @Test
  void simplifiedElementsAreToldOnceAtTheManuscriptsLine() {
    ContentDocument document =
        Publications.document(
            "<p id=\"a1-1\">一<ruby>字<rt>zì</rt></ruby><ruby>字<rt>z<br/>ì</rt></ruby></p><table"
                + " id=\"a1-2\"><tr><td><table><tr><td>1</td></tr></table></td></tr></table><p>一<img"
                + " src=\"x.jpg\" alt=\"\"/></p>");
    Publication publication =
        Publications.with(
            Publications.of(WritingMode.HORIZONTAL, List.of(), document),
            List.of(),
            Map.of("a1-1", new Span("manuscripts/a1.md", 7, 7)));
    new Styler(diagnostics).style(publication);
    assertEquals(
        "CSS-08 manuscripts/a1.md:7 [ruby, （z ì）] / CSS-08 a1.xhtml:1 [table table, tr → p]"
            + " / CSS-08 a1.xhtml:1 [img, display: block] / MAN-10 a1.xhtml:1 [x.jpg]",
        findings());
  }

  private StyledBook style(String css, ContentDocument... documents) {
    return new Styler(diagnostics)
        .style(
            Publications.of(WritingMode.HORIZONTAL, List.of(Publications.sheet(css)), documents));
  }

  private String findings() {
    return diagnostics.all().stream()
        .map(StyleDiagnosticsTest::text)
        .collect(Collectors.joining(" / "));
  }

  private static String text(Diagnostic d) {
    return d.code().id()
        + " "
        + d.place().file().orElse("?")
        + ":"
        + d.place().line().orElse(0)
        + " "
        + d.arguments();
  }
}
