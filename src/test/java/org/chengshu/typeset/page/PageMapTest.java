package org.chengshu.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Box;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.StyledDocument;
import org.chengshu.page.Outline;
import org.chengshu.page.PageMap;
import org.chengshu.page.PageMap.PageStart;
import org.chengshu.page.PagedBook;
import org.chengshu.typeset.SampleBook;
import org.junit.jupiter.api.Test;

class PageMapTest {

  private final SampleBook sample = new SampleBook(WritingMode.HORIZONTAL);
  private final Diagnostics diagnostics = new Diagnostics();

  private InlinePiece text(String text) {
    return new InlinePiece.Text(text, sample.bodyText(), Optional.empty());
  }

  private InlinePiece link(String text, String href) {
    return new InlinePiece.Text(text, sample.bodyText(), Optional.of(href));
  }

  private PagedBook typeset(List<Box> boxes) {
    StyledDocument document = sample.document("a", DocumentKind.ARTICLE, boxes);
    return sample.typeset(List.of(document), diagnostics);
  }

  @Test
  void pageStartsTellTheCharacterThroughForcedLineBreaks() {
    List<InlinePiece> pieces = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      pieces.add(text("第" + (char) ('一' + i) + "行诗。"));
      pieces.add(new InlinePiece.LineBreak());
    }
    PageMap map = typeset(List.of(sample.paragraph("poem", pieces))).pageMap();
    int onFirst = SampleBook.AREA.lines();
    assertEquals(
        List.of(new PageStart(0, "1", "poem", 0), new PageStart(1, "2", "poem", 5 * onFirst)),
        map.starts());
  }

  @Test
  void pageStartsTellTheCharacterOfASetParagraph() {
    String text = "一二三四五六七八九十".repeat(100);
    PagedBook book = typeset(List.of(sample.paragraph("long", text)));
    int offset = book.pageMap().starts().get(1).offset();
    int measure = SampleBook.AREA.characters();
    assertEquals(measure * SampleBook.AREA.lines() - 2, offset, "two ems of indent");
  }

  @Test
  void idsAnchorsAndFilesLeadToTheirPages() {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      boxes.add(
          sample.paragraph(
              "p" + i, List.of(text("字"), new InlinePiece.Anchor("n" + i), text("字"))));
    }
    PageMap map = typeset(boxes).pageMap();
    assertEquals(OptionalInt.of(0), map.pageOf("a.xhtml"));
    assertEquals(OptionalInt.of(0), map.pageOf("a.xhtml#p25"));
    assertEquals(OptionalInt.of(1), map.pageOf("a.xhtml#p26"));
    assertEquals(OptionalInt.of(1), map.pageOf("#n29"));
    assertEquals(OptionalInt.empty(), map.pageOf("b.xhtml"));
    assertEquals(OptionalInt.of(0), map.pageOf("a.xhtml#"));
  }

  @Test
  void aLinkToNowhereIsReportedOnce_PAG02() {
    String wide = "很长的一段话".repeat(20);
    typeset(
        List.of(
            sample.paragraph("p0", List.of(link(wide, "#nowhere"))),
            sample.paragraph(
                "p1", List.of(link("这里", "#p0"), link("那里", "https://example.org/#x")))));
    assertEquals(
        List.of(Code.LINK_TARGET_MISSING),
        diagnostics.all().stream().map(Diagnostic::code).toList());
    assertEquals(List.of("#nowhere"), diagnostics.all().getFirst().arguments());
    assertEquals("p0", diagnostics.all().getFirst().place().paragraph().orElseThrow());
  }

  @Test
  void headingsAreBookmarked() {
    PagedBook book = sample.typeset(diagnostics);
    List<String> titles = book.outline().stream().map(Outline::title).toList();
    assertEquals(SampleBook.articles().stream().map(SampleBook.Article::title).toList(), titles);
    assertTrue(book.outline().stream().allMatch(entry -> entry.level() == 1));
    assertEquals(
        book.pageMap().pageOf("a3.xhtml").orElseThrow(), book.outline().get(3).pageIndex());
  }
}
