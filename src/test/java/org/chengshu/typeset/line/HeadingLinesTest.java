package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules.Level;
import org.chengshu.flow.TextStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Headings are centred, balanced, and broken by sense where they can be (B-12). */
class HeadingLinesTest {

  @ParameterizedTest
  @EnumSource
  void aLongHeadingIsBalanced(WritingMode mode) {
    assertEquals("一二三四五六七｜八九十甲乙丙", lines(mode, 12, "一二三四五六七八九十甲乙丙"));
  }

  @ParameterizedTest
  @EnumSource
  void itBreaksBySense(WritingMode mode) {
    assertEquals("一二三四｜五六七八九十甲乙", lines(mode, 9, "一二三四", "五六七八九十甲乙"));
  }

  /** A piece that is too long, by marks that a justified line would squeeze, spoils only itself. */
  @ParameterizedTest
  @EnumSource
  void aPieceThatDoesNotFitSpoilsNoOtherLine(WritingMode mode) {
    Setting setting = new Setting(mode, Level.GB);
    List<Line> lines = setting.centred(pieces("一，二，三，四，五，六", "七八九十甲乙丙丁", "戊己庚辛壬癸子丑"), 10.7);
    assertTrue(lines.size() <= 4, joined(lines));
    assertEquals("一，二，三，四，五，六七八九十甲乙丙丁戊己庚辛壬癸子丑", joined(lines).replace("｜", ""));
    lines.forEach(line -> assertTrue(line.width() <= 10.7 * Setting.EM + 1, joined(lines)));
  }

  private static String lines(WritingMode mode, double measure, String... senses) {
    return joined(new Setting(mode, Level.GB).centred(pieces(senses), measure));
  }

  private static String joined(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("｜"));
  }

  /** One piece may be broken anywhere; several are each kept whole. */
  private static List<InlinePiece> pieces(String... senses) {
    TextStyle body = Setting.BODY;
    TextStyle style =
        new TextStyle(
            body.font(),
            body.size(),
            body.latinSize(),
            body.latinShift(),
            body.ink(),
            body.language(),
            0,
            0,
            body.combine(),
            body.emphasis(),
            body.lineMark(),
            senses.length > 1);
    return List.of(senses).stream()
        .<InlinePiece>map(sense -> new InlinePiece.Text(sense, style, Optional.empty()))
        .toList();
  }
}
