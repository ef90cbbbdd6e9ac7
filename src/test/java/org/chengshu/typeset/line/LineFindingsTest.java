package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules.Level;
import org.junit.jupiter.api.Test;

/** What the line room reports, and that nothing is lost on the way. */
class LineFindingsTest {

  private final Setting setting = new Setting(WritingMode.HORIZONTAL, Level.GB);

  @Test
  void aLineThatCanOnlyBeSpreadWide() {
    String text = "工工工工工工internationalisation工工工工工";
    String lines = set(text, 11);
    assertEquals("工工工工工工｜internationalisation工｜工工工工", lines);
    assertEquals(List.of(Code.LINE_LOOSE), codes());
    assertEquals("1.00", setting.diagnostics.all().getFirst().arguments().getFirst());
  }

  @Test
  void aStringWithoutABreakIsCutWhereTheLineIsFull() {
    String text = "见" + "x".repeat(60) + "止";
    assertEquals(text, set(text, 10).replace("｜", ""));
    assertEquals(Code.LINE_FORCED, codes().getFirst());
  }

  @Test
  void aMarkStaysWithTheStringBeforeIt() {
    for (int length = 10; length < 60; length++) {
      for (String line : set("见" + "x".repeat(length) + "，止", 10).split("｜")) {
        assertFalse(line.startsWith("，"), length + ": " + line);
      }
    }
  }

  @Test
  void aCharacterInNoClass() {
    set("工\u0E01工", 10);
    assertEquals(List.of(Code.GLYPH_MISSING), codes());
  }

  private String set(String text, int measure) {
    return setting.lines(text, measure, 0).stream()
        .map(Line::text)
        .collect(Collectors.joining("｜"));
  }

  private List<Code> codes() {
    return setting.diagnostics.all().stream().map(Diagnostic::code).distinct().toList();
  }
}
