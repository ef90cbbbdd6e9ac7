package org.chengshu.font;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** 字偶间距: pairs of letters, against two shapers, and against tables that lie. */
class KerningTest {

  private static final String SERIF = "source-serif-4/SourceSerif4-Regular.ttf";

  private final Map<String, FontFace> faces = new HashMap<>();

  @Test
  void adjustmentsAreThoseOfHarfBuzz() throws IOException {
    List<Executable> checks =
        Files.readAllLines(TestFaces.path("kerning.tsv")).stream()
            .filter(line -> !line.startsWith("# "))
            .<Executable>map(line -> () -> check(line.split("\t")))
            .toList();
    assertTrue(checks.size() > 40, "the vectors are there");
    assertAll(checks);
  }

  private void check(String[] cells) {
    FontFace face = faces.computeIfAbsent(cells[0], TestFaces::open);
    StringJoiner adjustments = new StringJoiner(" ");
    for (int adjustment : kerned(face, cells[1], cells[2])) {
      adjustments.add(Integer.toString(adjustment));
    }
    assertEquals(cells[3], adjustments.toString(), () -> cells[0] + " " + cells[2]);
  }

  @Test
  void lineLengthsAreThoseOfJavaAwt() throws Exception {
    FontFace face = TestFaces.open(SERIF);
    Font font =
        Font.createFont(Font.TRUETYPE_FONT, TestFaces.path(SERIF).toFile())
            .deriveFont((float) face.unitsPerEm());
    FontRenderContext exact = new FontRenderContext(null, false, true);
    Font kerned = font.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    for (String text : List.of("AVATAR", "Typeset To Wave", "Yes, LTV. P.A.", "“Vivat”")) {
      double expected =
          kerned.getStringBounds(text, exact).getWidth()
              - font.getStringBounds(text, exact).getWidth();
      assertEquals(expected, IntStream.of(kerned(face, "latn", text)).sum(), 1, text);
      assertTrue(expected < 0, text);
    }
  }

  @Test
  void aFaceWithoutPairsLeavesTheRunAlone() {
    FontFace face = TestFaces.open("rare-han/RareHanMin-Regular.ttf");
    assertEquals(0, IntStream.of(kerned(face, "latn", "AVATAR")).map(Math::abs).sum());
  }

  /** Whatever the bytes are: pairs or a broken font, soon. */
  @Test
  void hostilePairsAreSurvived() {
    FontFace face = TestFaces.open(SERIF);
    byte[] gpos = face.tables().guarded(f -> f.table("GPOS").bytes(), new byte[0]);
    GlyphRun text = TestFaces.run(face, "AVATAR To Wave “L’Or” 11.7");
    Random random = new Random(20);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          int broken = 0;
          for (int round = 0; round < 300; round++) {
            byte[] bytes = gpos.clone();
            for (int i = 0; i < 40; i++) {
              // Headers and offsets stand in front.
              bytes[random.nextInt(i % 2 == 0 ? 2000 : bytes.length)] = (byte) random.nextInt();
            }
            broken += isBroken(bytes, text) ? 1 : 0;
          }
          assertTrue(broken > 10, "the changes hit what is read: " + broken);
        });
  }

  private static boolean isBroken(byte[] gpos, GlyphRun text) {
    try {
      FontBytes table = new FontBytes(ByteBuffer.wrap(gpos), "GPOS");
      Kerning.read(table, GlyphClasses.NONE, "latn", "dflt").apply(text);
      return false;
    } catch (BrokenFontException e) {
      return true;
    }
  }

  private static int[] kerned(FontFace face, String script, String text) {
    GlyphRun run = TestFaces.run(face, text);
    face.kerning(script, "dflt").apply(run);
    return IntStream.range(0, run.length()).map(run::adjustment).toArray();
  }
}
