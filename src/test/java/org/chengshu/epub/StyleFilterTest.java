package org.chengshu.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-50, D-51, D-08, D-10. */
class StyleFilterTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "p { text-indent: 2em }|p { text-indent: 2em; }",
        "body { font-family: serif; line-height: 1.7 }|body { line-height: 1.7; }",
        "html, p { color: #222 }|",
        "p { color: #222 }|p { color: #222; }",
        "p { line-height: 17.5pt; text-align: start }|p { text-align: start; }",
        "td { border: 0.5pt solid black }|td { border: 0.5pt solid black; }",
        "p { margin: 3mm }|",
        "p { width: 50vw }|",
        "p { color: cmyk(0 0 0 1) }|",
        "a::after { content: leader(\"…\") target-counter(attr(href url), page) }|",
        "q::before { content: \"“\" }|q::before { content: \"“\"; }",
        "div { position: absolute; display: grid }|div { display: grid; }",
        "p { -cs-lines: 3 }|",
        "p { direction: rtl; unicode-bidi: embed }|",
        "p { margin-block-start: 1em !important }"
            + "|p { margin-top: 1em !important; margin-block-start: 1em !important; }",
        "p { margin-block: 1em 2em }"
            + "|p { margin-top: 1em; margin-bottom: 2em; margin-block: 1em 2em; }",
        "p { padding-inline: 1em }"
            + "|p { padding-left: 1em; padding-right: 1em; padding-inline: 1em; }",
        "p { margin-block: calc(1em + 2em) }|p { margin-block: calc(1em + 2em); }",
        "span { text-combine-upright: all }"
            + "|span { -epub-text-combine: horizontal; -webkit-text-combine: horizontal;"
            + " text-combine-upright: all; }",
        "em { text-emphasis: filled dot }"
            + "|em { -epub-text-emphasis: filled dot; -webkit-text-emphasis: filled dot;"
            + " text-emphasis: filled dot; }",
        "em { -epub-text-emphasis: filled dot; -epub-ruby: x }"
            + "|em { -epub-text-emphasis: filled dot; }",
        "@page { size: A5 }|",
        "@import url(\"http://example.org/x.css\");|",
        "@font-face { font-family: X; src: url(x.ttf) }|",
        "@media print { p { text-indent: 0 } }|",
        "@media screen { p { text-indent: 0 } }|@media screen { p { text-indent: 0; } }",
        "@supports (display: grid) { p { text-indent: 0 } }"
            + "|@supports (display:grid) { p { text-indent: 0; } }",
      })
  void whatAnEpubMayCarry(String css, String expected) {
    assertEquals(expected == null ? "" : expected, filter(css, WritingMode.HORIZONTAL));
  }

  @Test
  void inVerticalTextSidesStayLogical() {
    assertEquals(
        "p { margin-block-start: 1em; }",
        filter("p { margin-block-start: 1em }", WritingMode.VERTICAL));
  }

  @Test
  void whatIsDroppedIsReportedOnceASheet() {
    filter(
        """
        @page { size: A5 }
        @page :left { margin: 0 }
        p { text-indent: 2em; string-set: a content() }
        h1 { -cs-lines: 3; string-set: b content() }
        """,
        WritingMode.HORIZONTAL);
    assertEquals(
        List.of("@page", "string-set", "-cs-lines"),
        diagnostics.all().stream().map(d -> d.arguments().getFirst()).toList());
    assertTrue(diagnostics.all().stream().allMatch(d -> d.code() == Code.CSS_NOT_IN_EPUB));
    Diagnostic second = diagnostics.all().get(1);
    assertEquals("styles/x.css", second.place().file().orElseThrow());
    assertEquals(3, second.place().line().orElseThrow());
  }

  @Test
  void aSheetThatCannotBeReadIsReportedAndTheRestIsUsed() {
    String css =
        filter("p { text-indent: 2em }\nh1 { !!! }\nh2 { text-indent: 0 }", WritingMode.VERTICAL);
    assertTrue(css.contains("h2 { text-indent: 0; }"), css);
    Diagnostic found = diagnostics.all().getFirst();
    assertEquals(Code.CSS_SYNTAX, found.code());
    assertEquals(2, found.place().line().orElseThrow());
  }

  /** D-08: no old form without the standard one after it. */
  @Test
  void companionsNeverStandAlone() {
    String css =
        filter(
            "p { writing-mode: vertical-rl; line-break: strict; hyphens: auto; word-break: normal"
                + " }",
            WritingMode.VERTICAL);
    assertTrue(
        css.matches(".*-epub-line-break: strict; -webkit-line-break: strict; line-break: .*"), css);
    assertTrue(css.matches(".*-webkit-writing-mode: vertical-rl; writing-mode: .*"), css);
    assertFalse(diagnostics.hasErrors());
  }

  private String filter(String css, WritingMode mode) {
    StyleSheet sheet = new StyleSheet("styles/x.css", StyleSheet.Medium.COMMON, css);
    return StyleFilter.filter(sheet, mode, PropertyTable.load(), diagnostics)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
