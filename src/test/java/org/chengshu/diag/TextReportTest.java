package org.chengshu.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private final TextReport zh = new TextReport(Messages.in(Language.ZH), false);
  private final TextReport en = new TextReport(Messages.in(Language.EN), false);
  private final Diagnostics found = new Diagnostics();

  @Test
  void namesFileLineArticleAndParagraph() {
    Place place = Place.line("manuscripts/a.md", 3).inArticle("a").inParagraph("a-3fe2c1");
    found.report(Code.TITLE_MISSING, place);
    assertEquals(
        List.of("错误 MAN-04 manuscripts/a.md:3（文章 a，段落 a-3fe2c1）：稿件没有标题。", "  → 在信息栏里写上 title: 标题"),
        zh.lines(found.all()));
    assertEquals(
        List.of(
            "error MAN-04 manuscripts/a.md:3 (article a, paragraph a-3fe2c1):"
                + " The manuscript has no title.",
            "  → Write title: … into the front matter"),
        en.lines(found.all()));
  }

  @Test
  void whatMattersMostStandsLast() {
    found.report(Code.TITLE_MISSING, Place.file("a.md"));
    found.report(Code.THEME_UNDECIDED, Place.NOWHERE, "b", "卷尾");
    found.report(Code.ARTICLE_EMPTY, Place.file("c.md"));
    List<String> lines = zh.lines(found.all());
    assertEquals("提示 BOOK-09：“b”不属于任何主题，放进“卷尾”。", lines.get(0));
    assertEquals("警告 MAN-12 c.md：稿件没有正文。", lines.get(2));
    assertEquals("错误 MAN-04 a.md：稿件没有标题。", lines.get(4));
    assertEquals("1 个错误，1 个警告，1 条提示", zh.count(found.all()));
    assertEquals("1 error, 1 warning, 1 note", en.count(found.all()));
  }

  @Test
  void whatReadsTheSameStandsOnce() {
    for (int i = 0; i < 3; i++) {
      found.report(Code.PICTURE_MISSING, Place.file("a.md"), "x.jpg");
    }
    found.report(Code.PICTURE_MISSING, Place.file("b.md"), "x.jpg");
    List<String> lines = zh.lines(found.all());
    assertEquals("错误 MAN-10 a.md：找不到图片“x.jpg”。 ×3", lines.get(0));
    assertEquals("错误 MAN-10 b.md：找不到图片“x.jpg”。", lines.get(1));
    assertEquals(3, lines.size(), "one advice for both");
  }

  @Test
  void aRestIsCountedAndNothingIsLost() {
    for (int i = 1; i <= 100; i++) {
      found.report(Code.LINE_LOOSE, Place.line("a.md", i), "0.1", "春");
    }
    List<String> lines = zh.lines(found.all());
    long listed = lines.stream().filter(line -> line.startsWith("提示 LIN-02 a.md:")).count();
    assertEquals("  …… LIN-02 还有 " + (100 - listed) + " 处（加 --json 全部列出）", lines.get((int) listed));
    assertEquals(listed + 2, lines.size());
    assertTrue(listed < 20);
    assertEquals("100 条提示", zh.count(found.all()));
    assertEquals(100, JsonReport.of(found.all(), Messages.in(Language.ZH)).size());
  }

  @Test
  void coloursOnlyTheWordOfSeverityAndOnlyIfAsked() {
    found.report(Code.TITLE_MISSING, Place.file("a.md"));
    String coloured = new TextReport(Messages.in(Language.ZH), true).lines(found.all()).getFirst();
    assertEquals("\u001b[1;31m错误\u001b[0m MAN-04 a.md：稿件没有标题。", coloured);
  }
}
