package org.chengshu.designed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are text, whatever they look like; what has no place is told of. */
class TemplateFillerTest {

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</p><img src=http://example.org/x.png>",
        "&lt;b&gt; &amp;amp; &#x3c;",
        "\"><style>@import 'x'</style>",
        "<!-- ]]> -->",
        "data-text=\"title\"",
      })
  void aValueStaysText(String hostile) {
    Document document =
        fill(TestPage.of(folder).template("<p data-text=title></p>", "").text("title", hostile));
    assertEquals(hostile, document.selectFirst("p").wholeText());
    assertEquals(0, document.select("p > *, script, img").size());
    assertEquals(List.of(), diagnostics.all());
  }

  @Test
  void aCaptionStaysText() {
    Document document =
        fill(
            TestPage.of(folder)
                .template("<div data-each=pictures><i data-text=caption></i></div>", "")
                .photo("<b>x</b>"));
    assertEquals("<b>x</b>", document.selectFirst("i").wholeText());
  }

  @Test
  void aLineBreakIsOne() {
    Document document =
        fill(TestPage.of(folder).template("<p data-text=text></p>", "").text("text", "甲\n乙\n"));
    assertEquals("甲<br>乙", document.selectFirst("p").html());
  }

  @Test
  void anElementWithoutItsTextIsLeftOut() {
    Document document = fill(TestPage.of(folder).template("<p data-text=title>样</p><hr>", ""));
    assertEquals(0, document.select("p").size());
    assertEquals(1, document.select("hr").size());
  }

  @Test
  void picturesStandOneAfterTheOther() {
    Document document =
        fill(
            TestPage.of(folder)
                .template(
                    "<div><span data-each=pictures><img data-src=picture><i data-text=caption></i>"
                        + "</span></div>",
                    "")
                .photo("甲")
                .photo(""));
    assertEquals(
        "<span><img src=\"plate:0\" alt=\"图\"><i>甲</i></span><span><img src=\"plate:1\""
            + " alt=\"图\"></span>",
        document.selectFirst(".in > div").html());
    assertTrue(document.selectFirst(".in > div").hasClass("count-2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>1</script>",
        "<style>p { color: red }</style>",
        "<iframe src=x></iframe>",
        "<object data=x></object>",
        "<svg><image href='file:///etc/passwd'/></svg>",
        "<p onclick='x()'>1</p>",
        "<base href='http://example.org/'>",
        "<p data-text=titel></p>",
        "<p data-each=articles></p>",
        "<img data-src=picture>",
      })
  void whatATemplateMustNotHave(String body) {
    fill(TestPage.of(folder).template(body, ""));
    assertEquals(Code.PLATE_TEMPLATE_BROKEN, diagnostics.all().getFirst().code());
    assertEquals("styles/own/plates/t.html", diagnostics.all().getFirst().place().file().get());
  }

  @Test
  void nothingIsDroppedInSilence() {
    fill(
        TestPage.of(folder)
            .template("<p data-text=title></p><i data-each=pictures></i>", "")
            .text("title", "题")
            .text("text", "文")
            .photo("图注"));
    assertEquals(
        List.of("caption", "text"),
        diagnostics.all().stream().map(found -> found.arguments().get(1)).toList());
    assertTrue(
        diagnostics.all().stream()
            .allMatch(found ->
                found.code() == Code.PLATE_VALUE_UNUSED && found.place().equals(TestPage.PLACE)));
  }

  @Test
  void tooManyPictures() {
    TestPage page = TestPage.classic(folder, "photos").text("title", "题");
    for (int i = 0; i < 5; i++) {
      page.photo("");
    }
    fill(page);
    assertEquals(Code.PLATE_VALUE_UNUSED, diagnostics.all().getFirst().code());
    assertFalse(diagnostics.all().getFirst().arguments().get(1).isEmpty());
  }

  private Document fill(TestPage page) {
    return TemplateFiller.fill(page.page(), diagnostics);
  }
}
