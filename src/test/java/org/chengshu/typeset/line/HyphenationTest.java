package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Words that say their language may be parted by a hyphen that is not in the text. */
class HyphenationTest {

  /** As a dictionary divides them. */
  @ParameterizedTest
  @CsvSource({
    "hyphenation, hy phen ation",
    "democracy, democ racy",
    "association, as so ci a tion",
    "the, the",
    "computer, com puter",
  })
  void wordsArePartedByTheirPatterns(String word, String parts) {
    int at = 0;
    StringBuilder found = new StringBuilder();
    for (int point : new Hyphenator().points(word, "en")) {
      found.append(word, at, point).append(' ');
      at = point;
    }
    assertEquals(parts, found + word.substring(at));
  }

  @ParameterizedTest
  @CsvSource({"zh-Hans", "fr", "enx"})
  void otherLanguagesHaveNoPatterns(String language) {
    assertArrayEquals(new int[0], new Hyphenator().points("hyphenation", language));
  }

  @ParameterizedTest
  @EnumSource
  void aLineThatEndsInAWordHasRoomForItsHyphen(WritingMode mode) {
    boolean parted = false;
    for (int measure = 8; measure < 20; measure++) {
      Setting setting = new Setting(mode, Level.GB);
      List<Line> lines = setting.lines(pieces("en"), measure);
      assertEquals(text(), lines.stream().map(Line::text).collect(Collectors.joining()));
      for (Line line : lines) {
        if (!line.last() && line.items().hyphenAt(line.to()).isPresent()) {
          parted = true;
          assertEquals(measure * Setting.EM, line.width(), Setting.EM / 100.0, line.text());
        }
      }
    }
    assertTrue(parted, "some measure parts a word");
  }

  @ParameterizedTest
  @EnumSource
  void aWordWithoutALanguageStaysWhole(WritingMode mode) {
    for (int measure = 10; measure < 20; measure++) {
      for (Line line : new Setting(mode, Level.GB).lines(pieces("zh-Hans"), measure)) {
        assertTrue(line.items().hyphenAt(line.to()).isEmpty(), line.text());
      }
    }
  }

  private static String text() {
    return pieces("en").stream()
        .map(piece -> ((InlinePiece.Text) piece).text())
        .collect(Collectors.joining());
  }

  private static List<InlinePiece> pieces(String language) {
    TextStyle body = Setting.BODY;
    TextStyle foreign =
        new TextStyle(
            body.font(),
            body.size(),
            body.latinSize(),
            body.latinShift(),
            body.ink(),
            language,
            0,
            0,
            body.combine(),
            body.emphasis(),
            body.lineMark(),
            false);
    return List.of(
        new InlinePiece.Text("他在会上引了一句原文：", body, Optional.empty()),
        new InlinePiece.Text(
            "Responsible representatives of international organizations",
            foreign,
            Optional.empty()),
        new InlinePiece.Text("，大家听了都点头称是。", body, Optional.empty()));
  }
}
