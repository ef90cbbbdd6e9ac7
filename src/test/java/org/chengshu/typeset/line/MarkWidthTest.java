package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chengshu.content.WritingMode;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.LineRules.Level;
import org.chengshu.flow.LineRules.MarkWidth;
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
  })
  void houseStyles(MarkWidth style, String marks, double ems) {
    LineRules rules = new LineRules(Level.GB, style, true, false, LineRules.Keep.NOTHING);
    assertEquals(ems, width(WritingMode.HORIZONTAL, marks, rules), 0.001);
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
      new LineRules(Level.GB, MarkWidth.GB_HALF_ADJACENT, false, false, LineRules.Keep.NOTHING);

  private static double width(WritingMode mode, String between, LineRules rules) {
    Line line = new Setting(mode, rules).lines("工" + between + "工", 40, 0).getFirst();
    return line.width() / (double) Setting.EM - 2;
  }
}
