package org.chengshu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.chengshu.diag.Language;
import org.junit.jupiter.api.Test;

class ProgressBarsTest {

  /** The library draws in a thread of its own, where what it lacks would go unnoticed. */
  @Test
  void eachStageEndsWithAFullBarOnALineOfItsOwn() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    try (ProgressBars bars = new ProgressBars(out, Language.ZH)) {
      for (int i = 0; i <= 30; i++) {
        bars.stage("排版", "typesetting", i, 30);
      }
      bars.stage("写 PDF", "writing", 1, 1);
    }
    // A line is drawn again and again over itself; how often depends on the machine's load.
    List<String> lines =
        Stream.of(bytes.toString(StandardCharsets.UTF_8).strip().split("\n"))
            .map(line -> line.substring(line.stripTrailing().lastIndexOf('\r') + 1).strip())
            .toList();
    List<String> bars = lines.stream().filter(line -> line.contains("100%")).toList();
    String drawn = bytes.toString(StandardCharsets.UTF_8).replace("\r", "␍").replace("\n", "␊");
    assertEquals(2, bars.size(), drawn);
    assertTrue(bars.get(0).matches("排版 100% \\[=+] 30/30.*"), bars.get(0));
    assertTrue(bars.get(1).matches("写 PDF 100% \\[=+] 1/1.*"), bars.get(1));
  }
}
