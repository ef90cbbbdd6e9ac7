package org.chengshu.typeset.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chengshu.Golden;
import org.chengshu.dump.LineDump;
import org.chengshu.flow.LineRules.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 行的样张: chosen paragraphs at four measures, each with a horizontal and a vertical twin. */
class LineGoldenTest {

  private static final int[] MEASURES = {10, 18, 28, 33};
  private static final int INDENT = 2;

  /** A name and a paragraph, line by line. */
  static Stream<Arguments> paragraphs() throws IOException {
    try (InputStream in = LineGoldenTest.class.getResourceAsStream("paragraphs.txt")) {
      List<String> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return Stream.iterate(0, i -> i < rows.size(), i -> i + 2)
          .flatMap(i ->
              Stream.of(Variant.SC_H, Variant.SC_V)
                  .map(variant -> Arguments.of(rows.get(i), variant, rows.get(i + 1))));
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("paragraphs")
  void linesAreAsTheyWere(String name, Variant variant, String paragraph) throws IOException {
    LineDump dump = new LineDump(variant.table());
    StringBuilder golden = new StringBuilder();
    for (int measure : MEASURES) {
      Setting setting = new Setting(variant, Level.GB);
      golden.append("# ").append(measure).append(" em\n");
      golden.append(dump.of(setting.lines(paragraph, measure, INDENT))).append("\n\n");
    }
    String file = name + "-" + variant.mode.name().toLowerCase(Locale.ROOT) + ".txt";
    Golden.check(LineGoldenTest.class, "lines/" + file, golden.toString().stripTrailing() + "\n");
  }
}
