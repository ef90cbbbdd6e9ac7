package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.flow.InlinePiece;
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

  @Test
  void readingsThatDoNotFitBetweenTheLines_A41() {
    int pitch = setting.lines(Pieces.of("甲<汉^hàn>"), 10).size();
    assertEquals(List.of(), codes());
    InlinePiece.Ruby small = (InlinePiece.Ruby) Pieces.of("<汉^hàn>").getFirst();
    InlinePiece.Ruby.Pair pair =
        new InlinePiece.Ruby.Pair(small.pairs().getFirst().base(), "hàn", Setting.BODY);
    List<InlinePiece> large =
        List.of(new InlinePiece.Ruby(List.of(pair), small.place(), small.align()));
    assertEquals(pitch, setting.lines(large, 10).size());
    setting.lines(large, 10);
    assertEquals(1, setting.diagnostics.all().size(), "once a document");
    assertEquals(Code.LINE_GAP_SMALL, codes().getFirst());
    assertEquals(List.of("7.0", "10.5"), setting.diagnostics.all().getFirst().arguments());
  }

  @Test
  void dotsUnderALineAndReadingsOverTheNext_A26() {
    List<InlinePiece> both = new ArrayList<>(Pieces.of("甲<汉^hàn>"));
    both.add(new InlinePiece.Text("重", Pieces.DOTTED, Optional.empty()));
    setting.lines(both, 10);
    assertEquals(List.of("7.0", "7.8"), setting.diagnostics.all().getFirst().arguments());
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
