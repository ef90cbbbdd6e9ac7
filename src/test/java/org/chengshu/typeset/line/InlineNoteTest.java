package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.chengshu.content.WritingMode;
import org.chengshu.dump.LineDump;
import org.chengshu.flow.Line;
import org.chengshu.flow.Line.SideLine;
import org.chengshu.flow.LineRules.Level;
import org.chengshu.unicode.MarkTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 双行夹注 (REQUIREMENTS A-43). */
class InlineNoteTest {

  private static final int EM = Setting.EM;

  /** Lines with their rows, at ten ems. */
  @ParameterizedTest
  @CsvFileSource(resources = "inline-notes.tsv", delimiter = '\t')
  void rows(String source, String expected) {
    for (WritingMode mode : WritingMode.values()) {
      List<Line> lines = new Setting(mode, Level.GB).lines(Pieces.of(source), 10);
      MarkTable table = MarkTable.load(MarkTable.Locale.SIMPLIFIED, mode == WritingMode.VERTICAL);
      String dump = new LineDump(table).of(lines).replaceAll("⟨[^⟩]*⟩", "");
      assertEquals(expected, dump.replace("\n", ""), mode.toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMarkAtARowsEndIsNotSpreadAway(WritingMode mode) {
    Line line = new Setting(mode, Level.GB).lines(Pieces.of("前{征，正也}后"), 10).getFirst();
    int[] upper = line.sideLines().getFirst().line().positions();
    assertEquals(EM / 2, upper[1] - upper[0], 1, "the comma is next to its character");
    assertEquals(2 * EM, line.positions()[line.to() - 1], 2);
  }

  @ParameterizedTest
  @EnumSource
  void whateverTheTextRowsFitTheirLine(WritingMode mode) {
    Random random = new Random(7);
    for (int round = 0; round < 150; round++) {
      String source = text(random);
      double measure = 10 + random.nextInt(19);
      List<Line> lines = new Setting(mode, Level.GB).lines(Pieces.of(source), measure);
      String where = mode + " " + measure + " " + source;
      assertEquals(source.replaceAll("[{}]", ""), text(lines, Line::text), where);
      assertEquals(
          source.replaceAll("(^|\\})[^{}]*(\\{|$)", ""), text(lines, line -> rows(line)), where);
      for (Line line : lines) {
        assertTrue(line.last() || Math.abs(measure * EM - line.width()) <= EM / 100.0, where);
        checkRows(line, where);
      }
    }
  }

  private static String text(List<Line> lines, java.util.function.Function<Line, String> of) {
    return lines.stream().map(of).collect(Collectors.joining());
  }

  private static String rows(Line line) {
    return line.sideLines().stream().map(side -> side.line().text()).collect(Collectors.joining());
  }

  private static void checkRows(Line line, String where) {
    for (SideLine side : line.sideLines()) {
      String row = side.line().text();
      assertTrue("，。”）".indexOf(row.charAt(0)) < 0, "row begins with " + row + ": " + where);
      assertEquals(EM / 4, Math.abs(side.shift()), 1);
      int after = side.after() - line.from();
      int end = line.positions()[after] + line.items().body()[side.after()];
      assertTrue(
          side.start() + side.line().width() <= end + EM / 50,
          () -> "row " + row + " runs out of its share: " + where);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      text.append("正文一段话".repeat(1 + random.nextInt(3)), 0, 1 + random.nextInt(5));
      text.append(random.nextBoolean() ? "，" : "");
      text.append('{').append(note(random)).append('}');
    }
    return text.append("。").toString();
  }

  private static String note(Random random) {
    StringBuilder note = new StringBuilder("注");
    int length = 1 + random.nextInt(20);
    while (note.length() < length) {
      note.append(
          switch (random.nextInt(10)) {
            case 0 -> "，乙";
            case 1 -> "“丁”";
            case 2 -> "Kafka";
            case 3 -> "1925年";
            default -> "夹注";
          });
    }
    return note.toString();
  }
}
