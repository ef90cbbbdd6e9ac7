package org.chengshu.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.chengshu.book.Trim;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.SampleArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 印张、开数、字数 (B-52, B-54, B-55). */
class FiguresTest {

  /** The first two are the examples of B-52. */
  @ParameterizedTest
  @CsvSource({
    "332, 16, 20.75, false, 328, 336",
    "320, 32, 10,    true,  304, 324",
    "328, 16, 20.5,  true,  324, 336",
    "324, 16, 20.25, true,  322, 328",
    "322, 16, 20.125,true,  320, 324",
    "326, 16, 20.375,false, 324, 328",
    "330, 16, 20.625,false, 328, 336",
    "334, 16, 20.875,false, 328, 336",
    "322, 32, 10.0625, false, 320, 324",
    "8, 16, 0.5, true, 4, 16",
  })
  void sheets(int pages, int leaves, String count, boolean cheap, int below, int above) {
    PrintedSheets sheets = new PrintedSheets(pages, leaves);
    assertEquals(count, sheets.count().toPlainString());
    assertEquals(cheap, sheets.isCheap());
    assertEquals(OptionalInt.of(below), sheets.cheapBelow());
    assertEquals(above, sheets.cheapAbove());
  }

  @Test
  void aBookOfOneLeafHasNothingToCut() {
    assertEquals(OptionalInt.empty(), new PrintedSheets(2, 16).cheapBelow());
    assertEquals("30", new PrintedSheets(960, 32).count().toPlainString());
  }

  @ParameterizedTest
  @CsvSource({
    "130, 184, 787, 1092, 32",
    "140, 203, 850, 1168, 32",
    "141, 202, 850, 1168, 32",
    "145, 210, 880, 1230, 32",
    "148, 210, 890, 1240, 32",
    "170, 240, 710, 1000, 16",
    "185, 260, 787, 1092, 16",
    "210, 285, 889, 1194, 16",
    "210, 297, 890, 1240, 16",
    // No row: 787×1092 gives leaves of 196.75×273 mm, the smallest that hold these.
    "176, 250, 787, 1092, 16",
    "180, 180, 787, 1092, 16",
    "240, 170, 710, 1000, 16",
  })
  void formats(int width, int height, int sheetWidth, int sheetHeight, int leaves) {
    assertEquals(
        Optional.of(new Format(sheetWidth, sheetHeight, leaves)),
        Format.of(new Trim(width, height)));
  }

  @Test
  void aTrimThatNoSheetHoldsHasNoFormat() {
    assertEquals(Optional.empty(), Format.of(new Trim(900, 900)));
  }

  /** B-55: heads count as a line, notes 15 % more, a picture 20 % and a cover 50 % of a page. */
  @Test
  void layoutCharacters() {
    assertEquals(28 * 28 * 100, new LayoutCharacters(28, 28, false, 100, 0, 0, 0).total());
    assertEquals(28 * 29 * 100, new LayoutCharacters(28, 28, true, 100, 0, 0, 0).total());
    assertEquals(
        1000 * (90 * 100 + 6 * 115 + 4 * 20 + 4 * 50) / 100,
        new LayoutCharacters(40, 25, false, 100, 6, 4, 4).total());
  }

  @ParameterizedTest
  @CsvSource({"499, 0", "500, 1", "1499, 1", "246500, 247"})
  void thousandsAreRounded(int total, long thousands) {
    assertEquals(thousands, new LayoutCharacters(total, 1, false, 1, 0, 0, 0).thousands());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "劳动最光荣。|6",
        "——他说……|6",
        "AI 大模型|4",
        "共 1,004 人|3",
        "3.14|1",
        "95%|2",
        "state-of-the-art|1",
        "it’s|1",
        "GB/T 15834|4",
        "2025年5月|4",
        "　空　格　|2",
        "ﬁn，é|3",
        "𠮷野家|3",
        "あいう|3",
      })
  void manuscriptCharacters(String text, long count) {
    assertEquals(count, ManuscriptCharacters.of(text), text);
  }

  @Test
  void anArticleIsCountedWithItsTitle() {
    Article article = SampleArticle.of("a").title("题|目").paragraph("正文，AI。").build();
    assertEquals(2 + 5, ManuscriptCharacters.of(article));
  }
}
