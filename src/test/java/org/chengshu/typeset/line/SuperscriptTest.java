package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules.Level;
import org.chengshu.unicode.CharClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 注码、上下标 (REQUIREMENTS ). */
class SuperscriptTest {

  private static final String HAN = "一二三四五六七八九十";

  @ParameterizedTest
  @ValueSource(strings = {"1", "12", "〔1〕", "①", "注"})
  void aNoteMarkStaysWithWhatItFollows(String mark) {
    for (WritingMode mode : WritingMode.values()) {
      for (int before = 1; before < 20; before++) {
        String text = HAN.repeat(2).substring(0, before);
        String source = text + "*" + mark + "*" + HAN.repeat(2) + "。*" + mark + "*" + HAN;
        List<Line> lines = new Setting(mode, Level.GB).lines(Pieces.of(source), 10);
        assertEquals(
            source.replace("*", ""), String.join("", lines.stream().map(Line::text).toList()));
        for (Line line : lines) {
          assertFalse(isNote(line.items(), line.from()), mode + ": " + line.text());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"汉*1*字", "汉*1*AI", "汉。*1*字", "汉*12*字"})
  void aNoteMarkHasNoGapBesideIt(String source) {
    for (WritingMode mode : WritingMode.values()) {
      Line line = new Setting(mode, Level.GB).lines(Pieces.of(source), 10).getFirst();
      ItemList items = line.items();
      boolean found = false;
      for (int i = 1; i < items.count(); i++) {
        if (isNote(items, i) || isNote(items, i - 1)) {
          found = true;
          assertEquals(0, items.gap()[i], source);
        }
      }
      assertTrue(found, "a mark of class NOTE");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"H*2*O", "x*2*+y*2*"})
  void aFormulaIsOnePiece(String formula) {
    for (int before = 1; before < 12; before++) {
      String source = HAN.repeat(2).substring(0, before) + formula + HAN.repeat(2);
      List<Line> lines = new Setting(WritingMode.HORIZONTAL, Level.GB).lines(Pieces.of(source), 10);
      assertTrue(
          lines.stream().anyMatch(line -> line.text().contains(formula.replace("*", ""))), source);
    }
  }

  private static boolean isNote(ItemList items, int item) {
    return CharClass.of(items.charClass()[item]) == CharClass.NOTE;
  }
}
