package org.chengshu.font;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** 字形替换对照: glyphs and clusters are HarfBuzz's, for the faces and for every lookup kind. */
class HarfBuzzVectorsTest {

  private final Map<String, FontFace> faces = new HashMap<>();

  @Test
  void glyphsAreThoseOfHarfBuzz() throws IOException {
    List<Executable> checks =
        Files.readAllLines(TestFaces.path("harfbuzz.tsv")).stream()
            .filter(line -> !line.startsWith("# "))
            .<Executable>map(line -> () -> check(line.split("\t")))
            .toList();
    assertTrue(checks.size() > 800, "the vectors are there");
    assertAll(checks);
  }

  private void check(String[] cells) {
    FontFace face = faces.computeIfAbsent(cells[0], TestFaces::open);
    GlyphRun run =
        TestFaces.shape(face, cells[1], cells[2], List.of(cells[3].split(",")), cells[4]);
    StringJoiner glyphs = new StringJoiner(" ");
    for (int i = 0; i < run.length(); i++) {
      glyphs.add(run.glyph(i) + ":" + run.cluster(i));
    }
    assertEquals(cells[5], glyphs.toString(), () -> String.join(" ", List.of(cells).subList(0, 5)));
  }
}
