package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.LineRules.Level;
import org.chengshu.flow.LineRules.MarkWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Widths of marks and gaps inside a line: REQUIREMENTS. */
class MarkWidthTest {

  /** Widths in ems of what stands between two Han. */
  @ParameterizedTest
  @CsvSource({
    "。, 1, 1",
    "》、（, 2, 2",
    "。”, 1.5, 1.5",
    "：“, 1.5, 1.5",
    "）》, 1.5, 1.5",
    "！”, 1.5, 2",
    "，“, 1.5, 1.5",
    "——, 2, 2",
    "……, 2, 2",
    "·, 0.5, 0.5",
    "～, 1, 1",
    "—, 1, 1",
    "–, 0.5, 0.5",
    "/, 0.5, 0.5",
  })
  void marksBetweenHan(String marks, double horizontal, double vertical) {
    assertEquals(horizontal, width(WritingMode.HORIZONTAL, marks, STANDARD), 0.001);
    assertEquals(vertical, width(WritingMode.VERTICAL, marks, STANDARD), 0.001);
  }

  @ParameterizedTest
  @CsvSource({
    "FULL, 》、（, 3",
    "FULL, ，, 1",
    "KAIMING, ，, 0.5",
    "KAIMING, 。, 1",
    "KAIMING, 。”, 1",
    "GB_TIGHT, 。, 1",
    "GB_TIGHT, 。”, 1",
    "GB_TIGHT, ：“, 1",
    "GB_TIGHT, （“, 1",
    "GB_TIGHT, 》、（, 1.5",
    "GB_TIGHT, “……, 3",
  })
  void houseStyles(MarkWidth style, String marks, double ems) {
    assertEquals(ems, width(WritingMode.HORIZONTAL, marks, style(style)), 0.001);
  }

  private static LineRules style(MarkWidth width) {
    return new LineRules(Level.GB, width, false, true, false, LineRules.Keep.NOTHING);
  }

  /** Marks in the middle of their box, as in Taiwan, keep it at a line's end. */
  @Test
  void fullWidthMarksKeepTheirWidthAtALinesEnd() {
    String text = "工".repeat(9) + "。" + "工".repeat(5);
    Line full = new Setting(Variant.TC_H, style(MarkWidth.FULL)).lines(text, 10, 0).getFirst();
    Line trimmed = new Setting(Variant.TC_H, STANDARD).lines(text, 9.5, 0).getFirst();
    assertEquals(10, full.to());
    assertEquals(10 * Setting.EM, full.width());
    assertEquals(0, full.adjustment());
    assertEquals(10, trimmed.to());
  }

  /** An opening mark that begins a paragraph keeps its blank on request, elsewhere never. */
  @Test
  void theFirstMarkMayKeepItsBlank() {
    LineRules keep =
        new LineRules(
            Level.GB, MarkWidth.GB_HALF_ADJACENT, true, true, false, LineRules.Keep.NOTHING);
    String text = "“工".repeat(20);
    List<Line> lines = new Setting(WritingMode.HORIZONTAL, keep).lines(text, 12, 2);
    assertEquals(2.5 * Setting.EM, lines.getFirst().positions()[0], 1);
    assertEquals(12 * Setting.EM, lines.getFirst().width(), 1);
    assertEquals(0, lines.get(1).positions()[0]);
    Line usual = new Setting(WritingMode.HORIZONTAL, STANDARD).lines(text, 12, 2).getFirst();
    assertEquals(2 * Setting.EM, usual.positions()[0]);
  }

  @ParameterizedTest
  @CsvSource({"AI, 0.5", "（AI）, 2", "2025, 0.5", "“AI”, 2"})
  void quarterEmBesideLatinOnly(String text, double gaps) {
    String latin = text.replaceAll("[^A-Za-z0-9]", "");
    double bare = width(WritingMode.HORIZONTAL, latin, WITHOUT_AUTOSPACE);
    assertEquals(gaps, width(WritingMode.HORIZONTAL, text, STANDARD) - bare, 0.001);
  }

  private static final LineRules STANDARD = LineRules.STANDARD;
  private static final LineRules WITHOUT_AUTOSPACE =
      new LineRules(
          Level.GB, MarkWidth.GB_HALF_ADJACENT, false, false, false, LineRules.Keep.NOTHING);

  private static double width(WritingMode mode, String between, LineRules rules) {
    Line line = new Setting(mode, rules).lines("工" + between + "工", 40, 0).getFirst();
    return line.width() / (double) Setting.EM - 2;
  }
}
