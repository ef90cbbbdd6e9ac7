package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors of REQUIREMENTS A-11 and A-16, at every level and in both directions. */
class ProhibitionTest {

  record Case(String id, Level level, WritingMode mode, String lines) {}

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                ProhibitionTest.class.getResourceAsStream("prohibition.tsv"),
                StandardCharsets.UTF_8))) {
      in.lines()
          .filter(row -> !row.startsWith("#"))
          .map(row -> row.split("\t"))
          .forEach(cells -> addCases(cells, cases));
    }
    return cases.stream();
  }

  private static void addCases(String[] cells, List<Case> cases) {
    for (String level : cells[1].split(" ")) {
      for (String mode : cells[2].split(" ")) {
        cases.add(
            new Case(
                cells[0],
                Level.valueOf(level.toUpperCase(Locale.ROOT)),
                mode.equals("v") ? WritingMode.VERTICAL : WritingMode.HORIZONTAL,
                cells[3]));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void breaksWhereTheLevelSays(Case vector) {
    Setting setting = new Setting(vector.mode, vector.level);
    List<Line> lines = setting.lines(vector.lines.replace("｜", ""), 10, 0);
    assertEquals(vector.lines, lines.stream().map(Line::text).collect(Collectors.joining("｜")));
    assertTrue(
        setting.diagnostics.all().stream().allMatch(d -> d.code() == Code.LINE_LOOSE),
        () -> setting.diagnostics.all().toString());
    Line first = lines.getFirst();
    assertEquals(10 * Setting.EM, first.width(), Setting.EM / 100, "a full line ends at the edge");
  }
}
