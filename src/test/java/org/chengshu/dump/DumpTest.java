package org.chengshu.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.chengshu.Golden;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Band;
import org.chengshu.flow.Line;
import org.chengshu.page.Page;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.typeset.OrnateArticle;
import org.chengshu.typeset.SampleBook;
import org.chengshu.unicode.MarkTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DumpTest {

  private static List<Page> pages(WritingMode mode, String... paragraphs) {
    SampleBook sample = new SampleBook(mode);
    SampleBook.Article article = new SampleBook.Article("a", "题", List.of(paragraphs));
    return sample.typeset(List.of(sample.document(article)), new Diagnostics()).pages();
  }

  private static String lines(WritingMode mode, String paragraph) {
    List<Line> lines =
        pages(mode, paragraph).getFirst().bands().stream()
            .map(PlacedBand::band)
            .filter(band -> band.tag().equals("p"))
            .map(Band::content)
            .map(content -> ((Band.Lines) content).lines().getFirst().line())
            .toList();
    MarkTable table = MarkTable.load(MarkTable.Locale.SIMPLIFIED, mode == WritingMode.VERTICAL);
    return new LineDump(table).of(lines);
  }

  @ParameterizedTest
  @CsvSource({
    "“春眠不觉晓”，处处闻啼鸟。, ｜“春眠不觉晓”⟨-½⟩，处处闻啼鸟。｜",
    "他说：“（甲）”！, ｜他说：⟨-½⟩“⟨-½⟩（甲）⟨-½⟩”⟨-½⟩！｜",
    "汉字与Latin混排, ｜汉字与⟨+¼⟩Latin⟨+¼⟩混排｜",
    "一个word two三, ｜一个⟨+¼⟩word two⟨+¼⟩三｜",
    "甲——乙……, ｜甲——乙……｜"
  })
  void linesReadLikePrint(String paragraph, String expected) {
    assertEquals(expected, lines(WritingMode.HORIZONTAL, paragraph));
  }

  @Test
  void theVerticalTwinHasItsOwnBoxes() {
    // ！ has a blank half on its right in 横排 and is a full box in 竖排 (Table A1)
    assertEquals("｜（好！⟨-½⟩）｜", lines(WritingMode.HORIZONTAL, "（好！）"));
    assertEquals("｜（好！）｜", lines(WritingMode.VERTICAL, "（好！）"));
  }

  @ParameterizedTest
  @EnumSource
  void pagesAreAsTheyWere(WritingMode mode) throws IOException {
    SampleBook sample = new SampleBook(mode);
    Diagnostics diagnostics = new Diagnostics();
    SampleBook.Article last = SampleBook.articles().getLast();
    List<Page> pages =
        sample
            .typeset(
                List.of(
                    sample.document(
                        "front",
                        DocumentKind.PREFACE,
                        List.of(sample.paragraph("f0", "前言。"), sample.paragraph("f1", "完。"))),
                    sample.document(last),
                    new OrnateArticle(sample).document()),
                diagnostics)
            .pages();
    Golden.check(
        DumpTest.class,
        "pages-" + mode.name().toLowerCase(Locale.ROOT) + ".txt",
        PageDump.of(pages));
  }
}
