package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Box;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.Sp;
import org.chengshu.page.StyledBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 匀开 and 字号: B-03, B-12, B-14. */
class SpreadTest {

  private final Diagnostics diagnostics = new Diagnostics();

  /** Gaps in ems of what fills 4 em. */
  @ParameterizedTest
  @CsvSource({"目录, 2", "三微米, 0.5", "学习贯彻, 0", "技能与创新, 0", "字, 0", "A班, 0", "甲。, 0", "𠮷田, 2"})
  void shortTitlesAreSpread(String title, double gap) {
    InlinePiece.Text text = text("h1 { -cs-spread: 4em }", "<h1>" + title + "</h1>");
    assertEquals(title, text.text());
    assertEquals(gap * text.style().size(), text.style().letterSpacing(), 2);
  }

  @Test
  void aNameOfTwoCharactersIsAsWideAsOneOfThree() {
    InlinePiece.Text name =
        text("span { -cs-spread: 3em }", "<p><span>张三</span>　<span>欧阳立冬</span></p>");
    assertEquals("张三", name.text());
    assertEquals(name.style().size(), name.style().letterSpacing());
  }

  @ParameterizedTest
  @CsvSource({
    "-cs-hao-first, 42", "-cs-hao-small-first, 36", "-cs-hao-1, 26", "-cs-hao-5, 10.5",
    "-cs-hao-small-5, 9", "五号, 10.5", "小四, 12", "-CS-HAO-7, 5.5"
  })
  void sizesHaveNames(String name, double points) {
    InlinePiece.Text text = text("p { font-size: " + name + " }", "<p>字</p>");
    assertEquals(points, Sp.toPt(text.style().size()), 0.001);
  }

  @Test
  void tooSmallTypeIsTold() {
    text("p { font-size: 七号 }", "<p class=\"note\">字</p>");
    assertEquals(
        List.of("CSS-09 [.note, 5.5]"),
        diagnostics.all().stream().map(d -> d.code().id() + " " + d.arguments()).toList());
  }

  @ParameterizedTest
  @CsvSource({"15.6, 1", "15.8, 0", "21, 0", "21.2, 1"})
  void theGapBetweenLinesIsHalfTheTypeToAllOfIt(String pitch, int findings) {
    text("html { font-size: 10.5pt; line-height: " + pitch + "pt }", "<p>字</p>");
    assertEquals(findings, diagnostics.all().size(), diagnostics.all().toString());
  }

  private InlinePiece.Text text(String css, String body) {
    StyledBook book =
        new Styler(diagnostics)
            .style(
                Publications.of(
                    WritingMode.HORIZONTAL,
                    List.of(Publications.sheet(css)),
                    Publications.document(body)));
    Box.Paragraph paragraph =
        (Box.Paragraph) Publications.leaves(book.documents().getFirst().root()).getFirst();
    return paragraph.pieces().stream()
        .filter(InlinePiece.Text.class::isInstance)
        .map(InlinePiece.Text.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
