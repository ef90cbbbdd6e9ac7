package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.diag.Code;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules.Level;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every line of real prose, whatever the measure (REQUIREMENTS,
 *
 */
class ProseLinesTest {

  private static final String NO_START = "。．，、；：！？）〕】》〉」』”’·～／";
  private static final String NO_END = "（〔【《〈「『“‘／";
  private static final int SAMPLE = 60;
  private static final int INDENT = 2;

  static Stream<Arguments> everywhere() {
    return EnumSet.complementOf(EnumSet.of(Prose.CHOSEN)).stream()
        .flatMap(prose -> Stream.of(Variant.SC_H, Variant.SC_V).map(v -> Arguments.of(prose, v)));
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void aSampleKeepsTheRules(Prose prose, Variant variant) {
    Random random = new Random(20260501);
    List<String> paragraphs = prose.paragraphs();
    for (int i = 0; i < SAMPLE; i++) {
      check(variant, paragraphs.get(random.nextInt(paragraphs.size())), 10 + random.nextInt(39));
    }
  }

  /** What is hard to set stands at every measure. */
  @ParameterizedTest
  @EnumSource(names = {"SC_H", "SC_V"})
  void chosenParagraphsKeepTheRules(Variant variant) {
    for (String paragraph : Prose.CHOSEN.paragraphs()) {
      for (int measure = 10; measure < 49; measure++) {
        check(variant, paragraph, measure);
      }
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("everywhere")
  void allProseKeepsTheRules(Prose prose, Variant variant) {
    Random random = new Random(100);
    for (String paragraph : prose.paragraphs()) {
      check(variant, paragraph, 10 + random.nextInt(39));
    }
  }

  private static void check(Variant variant, String paragraph, int measure) {
    Setting setting = new Setting(variant, Level.GB);
    List<Line> lines = setting.lines(paragraph, measure, INDENT);
    assertEquals(paragraph, lines.stream().map(Line::text).collect(Collectors.joining()));
    boolean forced = setting.diagnostics.all().stream().anyMatch(d -> d.code() == Code.LINE_FORCED);
    for (int i = 0; i < lines.size(); i++) {
      String where = variant + " " + measure + ": " + lines.get(i).text();
      checkEdge(lines.get(i), measure * Setting.EM, forced, where);
      Distribution.of(lines.get(i), i == 0 ? INDENT * Setting.EM : 0).check(where);
      checkBreak(lines.get(i), i == 0, where);
    }
  }

  /** A piece cut by force may be alone in its line, which then has no gap to stretch. */
  private static void checkEdge(Line line, int edge, boolean forced, String where) {
    assertTrue(line.width() <= edge + Setting.EM / 100, where);
    if (!line.last() && !forced) {
      assertEquals(edge, line.width(), Setting.EM / 100.0, where);
    }
  }

  /** How a paragraph begins and ends is its author's affair. */
  private static void checkBreak(Line line, boolean first, String where) {
    String text = line.text().strip();
    assertTrue(first || NO_START.indexOf(text.charAt(0)) < 0, where);
    assertTrue(line.last() || NO_END.indexOf(text.charAt(text.length() - 1)) < 0, where);
    assertFalse(!line.last() && splitsPair(line), where);
  }

  private static boolean splitsPair(Line line) {
    String all = line.items().text();
    int cut = line.items().cluster()[line.to()];
    char before = all.charAt(cut - 1);
    if (before != '—' && before != '…' || all.charAt(cut) != before) {
      return false;
    }
    int start = cut;
    while (start > 0 && all.charAt(start - 1) == before) {
      start--;
    }
    return (cut - start) % 2 == 1;
  }
}
