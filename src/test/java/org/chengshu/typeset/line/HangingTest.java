package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.LineRules.Keep;
import org.chengshu.flow.LineRules.Level;
import org.chengshu.flow.LineRules.MarkWidth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hanging punctuation, where the style turns it on (REQUIREMENTS A-23). */
class HangingTest {

  private static final LineRules RULES =
      new LineRules(Level.GB, MarkWidth.GB_HALF_ADJACENT, false, true, true, Keep.NOTHING);

  @ParameterizedTest
  @EnumSource
  void aStopHangsHalfAnEmBeyondTheEdge(WritingMode mode) {
    List<Line> lines = new Setting(mode, RULES).lines("工工工工工工工工工工。工工工", 10, 0);
    assertEquals("工工工工工工工工工工。｜工工工", joined(lines));
    assertEquals(10.5 * Setting.EM, lines.getFirst().width(), 1);
    assertEquals(0, lines.getFirst().adjustment());
  }

  @ParameterizedTest
  @EnumSource
  void neverTheSecondOfTwoMarks(WritingMode mode) {
    List<Line> lines = new Setting(mode, RULES).lines("工工工工工工工工工）。工工工", 10, 0);
    assertTrue(lines.getFirst().width() <= 10 * Setting.EM + 1, joined(lines));
  }

  @ParameterizedTest
  @EnumSource
  void questionMarksDoNotHang(WritingMode mode) {
    List<Line> lines = new Setting(mode, RULES).lines("工工工工工工工工工工？工工工", 10, 0);
    assertEquals("工工工工工工工工工｜工？工工工", joined(lines));
  }

  private static String joined(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("｜"));
  }
}
