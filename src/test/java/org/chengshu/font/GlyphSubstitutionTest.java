package org.chengshu.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 字形替换: what the rules of Chinese setting need of the fonts. */
class GlyphSubstitutionTest {

  private static final List<String> HORIZONTAL = List.of("locl", "ccmp");
  private static final List<String> VERTICAL = List.of("locl", "ccmp", "vert");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noto-serif-sc/NotoSerifSC-Regular.ttf",
        "noto-serif-sc/NotoSerifSC-Bold.ttf",
        "noto-sans-sc/NotoSansSC-Regular.ttf",
        "noto-sans-sc/NotoSansSC-Bold.ttf"
      })
  void dashesAndEllipsesFillTheirEms(String file) {
    FontFace face = TestFaces.open(file);
    assertEquals(2000, width(face, shape(face, HORIZONTAL, "——")), "A-03");
    assertEquals(1000, width(face, shape(face, HORIZONTAL, "—")));
    assertEquals(2000, width(face, shape(face, HORIZONTAL, "……")));
    GlyphRun vertical = shape(face, VERTICAL, "——");
    assertEquals(
        2000,
        IntStream.of(vertical.glyphs()).map(face::verticalAdvance).sum(),
        "down the line as well");
  }

  /** A-03's counter-proof: the character map alone is not enough. */
  @Test
  void withoutSubstitutionTheDashIsTooShort() {
    FontFace face = TestFaces.open("noto-serif-sc/NotoSerifSC-Regular.ttf");
    assertEquals(1780, width(face, TestFaces.run(face, "——")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noto-serif-sc/NotoSerifSC-Regular.ttf",
        "noto-sans-sc/NotoSansSC-Regular.ttf",
      })
  void marksOfVerticalLinesHaveFormsOfTheirOwn(String file) {
    FontFace face = TestFaces.open(file);
    // and the brackets.
    for (String mark : "。 ， 、 ： ； ！ ？ （ ） 《 》 〈 〉 「 」 『 』 【 】 — —— … …… ～".split(" ")) {
      int[] horizontal = shape(face, HORIZONTAL, mark).glyphs();
      int[] vertical = shape(face, VERTICAL, mark).glyphs();
      assertEquals(horizontal.length, vertical.length, mark);
      for (int i = 0; i < vertical.length; i++) {
        assertNotEquals(horizontal[i], vertical[i], mark);
      }
    }
  }

  /** in vertical lines “ ” ‘ ’ are ﹃ ﹄ ﹁ ﹂, by the font's own vert. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "noto-serif-sc/NotoSerifSC-Regular.ttf",
        "noto-serif-sc/NotoSerifSC-Bold.ttf",
        "noto-sans-sc/NotoSansSC-Regular.ttf",
        "noto-sans-sc/NotoSansSC-Bold.ttf"
      })
  void quotesBecomeCorners(String file) {
    FontFace face = TestFaces.open(file);
    int[] quotes = shape(face, VERTICAL, "“”‘’").glyphs();
    int[] corners = shape(face, VERTICAL, "『』「」").glyphs();
    assertArrayEquals(corners, quotes);
    int[] presentation = TestFaces.run(face, "﹃﹄﹁﹂").glyphs();
    for (int i = 0; i < quotes.length; i++) {
      assertArrayEquals(face.bounds(presentation[i]), face.bounds(quotes[i]));
    }
  }

  @Test
  void latinLettersJoin() {
    FontFace face = TestFaces.open("source-serif-4/SourceSerif4-Regular.ttf");
    GlyphRun joined = TestFaces.shape(face, "latn", "dflt", List.of("liga"), "fi ffi");
    assertArrayEquals(new int[] {0, 2, 3}, joined.clusters());
    assertEquals(face.glyph('ﬁ'), joined.glyph(0));
    GlyphRun apart = TestFaces.shape(face, "latn", "dflt", List.of("ccmp"), "fi");
    assertEquals(2, apart.length());
  }

  @Test
  void aLanguageDecides() {
    FontFace face = TestFaces.open("source-serif-4/SourceSerif4-Regular.ttf");
    List<String> features = List.of("locl");
    int[] serbian = TestFaces.shape(face, "cyrl", "SRB", features, "б").glyphs();
    int[] russian = TestFaces.shape(face, "cyrl", "RUS", features, "б").glyphs();
    assertNotEquals(russian[0], serbian[0]);
    assertEquals(face.glyph('б'), russian[0], "no such language: the script's default");
  }

  @Test
  void nothingHappensWithoutLookups() {
    FontFace face = TestFaces.open("rare-han/RareHanMin-Regular.ttf");
    GlyphRun run = TestFaces.shape(face, "hani", "ZHS", VERTICAL, "㐀㐁");
    assertArrayEquals(TestFaces.run(face, "㐀㐁").glyphs(), run.glyphs());
  }

  /** A whole book of Han passes through: it must not cost more than a look at each glyph. */
  @Test
  void hanPassesUntouched() {
    FontFace face = TestFaces.open("noto-serif-sc/NotoSerifSC-Regular.ttf");
    String han = "春眠不觉晓处处闻啼鸟夜来风雨声花落知多少".repeat(500);
    GlyphRun run = TestFaces.run(face, han);
    int[] before = run.glyphs();
    GlyphSubstitution substitution = face.substitution("hani", "ZHS", VERTICAL);
    long start = System.nanoTime();
    for (int i = 0; i < 40; i++) {
      substitution.apply(run);
    }
    long each = (System.nanoTime() - start) / (40L * before.length);
    assertArrayEquals(before, run.glyphs());
    assertTrue(each < 200, "ns a character: " + each);
  }

  private static GlyphRun shape(FontFace face, List<String> features, String text) {
    return TestFaces.shape(face, "hani", "ZHS", features, text);
  }

  private static int width(FontFace face, GlyphRun run) {
    return IntStream.of(run.glyphs()).map(face::advance).sum();
  }
}
