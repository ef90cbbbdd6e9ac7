package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.LineRules.Level;
import org.chengshu.flow.LineRules.MarkWidth;
import org.chengshu.flow.TextStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** Rows: measure, title, its lines between words (B-12). */
  @ParameterizedTest
  @CsvSource({
    "16.3, 全国劳动模范、海盐沈荡酿造有限公司副总经理庞卫华：, 全国劳动模范、海盐沈荡酿造｜有限公司副总经理庞卫华：",
    "12, 省劳模协会走访慰问百岁全国劳模代表, 省劳模协会走访慰问｜百岁全国劳模代表",
    "12, 以高质量劳动创造助推高质量发展, 以高质量劳动创造｜助推高质量发展",
    "12, 弘扬劳模精神　赋能产业升级, 弘扬劳模精神　｜赋能产业升级",
    "10, 一个老工人的十六次搬家, 一个老工人的｜十六次搬家",
    "8, 读《数字用法》的人们都来了, 读《数字用法》的｜人们都来了",
    "9, 采访记者庞卫华谈酿酒工艺, 采访记者庞卫华｜谈酿酒工艺"
  })
  void headingsBreakBetweenWords(double measure, String title, String expected) {
    for (WritingMode mode : WritingMode.values()) {
      assertEquals(expected, joined(phrases(mode).centred(pieces(title), measure)));
    }
  }

  /** The editor's own breaks stand, and a part that is too long is broken between words. */
  @ParameterizedTest
  @EnumSource
  void theEditorsBreaksComeFirst(WritingMode mode) {
    Setting setting = phrases(mode);
    assertEquals("习近平《在庆祝｜中华全国总工会成立", joined(setting.centred(pieces("习近平《在庆祝", "中华全国总工会成立"), 12)));
    assertEquals("表彰大会上的｜讲话单行本｜出版", joined(setting.centred(pieces("表彰大会上的讲话单行本", "出版"), 6.5)));
    assertEquals(List.of(), setting.diagnostics.all());
  }

  private static Setting phrases(WritingMode mode) {
    LineRules.Keep keep = new LineRules.Keep(List.of(), List.of("庞卫华"), true);
    return new Setting(
        mode, new LineRules(Level.GB, MarkWidth.GB_HALF_ADJACENT, false, true, false, keep));
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
