package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules.Level;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What holds for every line of real prose, whatever the measure (REQUIREMENTS ).
 */
class ProseLinesTest {

  private static final String NO_START = "。．，、；：！？）〕】》〉」』”’·～／";
  private static final String NO_END = "（〔【《〈「『“‘";
  private static final int SAMPLE = 120;

  @ParameterizedTest
  @EnumSource
  void aSampleKeepsTheRules(WritingMode mode) throws IOException {
    Random random = new Random(20260501);
    List<String> paragraphs = paragraphs();
    for (int i = 0; i < SAMPLE; i++) {
      check(mode, paragraphs.get(random.nextInt(paragraphs.size())), 10 + random.nextInt(39));
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource
  void allProseKeepsTheRules(WritingMode mode) throws IOException {
    Random random = new Random(100);
    for (String paragraph : paragraphs()) {
      check(mode, paragraph, 10 + random.nextInt(39));
    }
  }

  private static void check(WritingMode mode, String paragraph, int measure) {
    Setting setting = new Setting(mode, Level.GB);
    List<Line> lines = setting.lines(paragraph, measure, 2);
    assertEquals(paragraph, lines.stream().map(Line::text).collect(Collectors.joining()));
    boolean forced = setting.diagnostics.all().stream().anyMatch(d -> d.code() == Code.LINE_FORCED);
    for (int i = 0; i < lines.size() && !forced; i++) {
      checkLine(lines.get(i), i == 0, measure, mode + " " + measure + ": " + lines.get(i).text());
    }
  }

  private static void checkLine(Line line, boolean first, int measure, String where) {
    String text = line.text().strip();
    assertTrue(first || NO_START.indexOf(text.charAt(0)) < 0, where);
    assertTrue(NO_END.indexOf(text.charAt(text.length() - 1)) < 0, where);
    int edge = measure * Setting.EM;
    assertTrue(line.width() <= edge + Setting.EM / 100, where);
    if (!line.last()) {
      assertEquals(edge, line.width(), Setting.EM / 100.0, where);
      assertFalse(splitsPair(line), where);
    }
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

  private static List<String> paragraphs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/sample/luxun-100/manuscripts"))) {
      return files.sorted().flatMap(ProseLinesTest::body).toList();
    }
  }

  private static Stream<String> body(Path file) {
    try {
      return Files.readString(file)
          .replaceFirst("(?s)^---\n.*?\n---\n", "")
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
