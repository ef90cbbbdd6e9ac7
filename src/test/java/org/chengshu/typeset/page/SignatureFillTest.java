package org.chengshu.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.chengshu.book.Signature;
import org.chengshu.book.Signature.Fill;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Galley;
import org.chengshu.page.Page;
import org.chengshu.page.Side;
import org.chengshu.page.StyledBook;
import org.chengshu.typeset.SampleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 补足书帖 (B-24, B-53). */
class SignatureFillTest {

  private static final int LINES = SampleBook.AREA.lines();

  private static List<Page> pages(WritingMode mode, int full, Signature signature) {
    SampleBook sample = new SampleBook(mode);
    StyledBook book =
        new StyledBook(
            mode,
            List.of(sample.document("d", DocumentKind.ARTICLE, List.of())),
            sample.pageStyles());
    Galley galley = new Galley("d", new Bands().body("a", full * LINES).list(), Map.of(), Map.of());
    return new Paginator(signature, new Diagnostics())
        .paginate(book, List.of(galley), _ -> Bands.line("x", List.of()))
        .pages();
  }

  @ParameterizedTest
  @CsvSource({"1,2,2", "2,2,2", "3,4,4", "5,4,8", "8,8,8", "9,8,16", "17,16,32", "33,32,64"})
  void theBookHasWholeSignatures(int full, int signature, int expected) {
    List<Page> pages = pages(WritingMode.HORIZONTAL, full, new Signature(signature, Fill.BLANK));
    assertEquals(expected, pages.size());
    pages
        .subList(full, expected)
        .forEach(page -> {
          assertTrue(page.blank());
          assertTrue(page.bands().isEmpty() && page.running().isEmpty());
        });
    assertEquals(Integer.toString(expected), pages.getLast().folio());
  }

  @Test
  void pagesForNotesAreNotBlankAndCountOn() {
    List<Page> pages = pages(WritingMode.HORIZONTAL, 5, new Signature(8, Fill.NOTES));
    assertEquals(8, pages.size());
    assertTrue(pages.stream().noneMatch(Page::blank));
    assertTrue(pages.subList(5, 8).stream().allMatch(page -> page.bands().isEmpty()));
    assertEquals(
        List.of(Side.LEFT, Side.RIGHT, Side.LEFT),
        pages.subList(5, 8).stream().map(Page::side).toList());
    assertEquals(List.of("6", "7", "8"), pages.subList(5, 8).stream().map(Page::folio).toList());
  }

  @Test
  void aVerticalBookEndsOnARightPage() {
    List<Page> pages = pages(WritingMode.VERTICAL, 3, new Signature(16, Fill.BLANK));
    assertEquals(0, pages.size() % 16);
    assertEquals(Side.RIGHT, pages.getLast().side());
  }
}
