package org.chengshu.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.chengshu.diag.Diagnostics;
import org.chengshu.unicode.MarkTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 字体对照: every face of {@code fonts/} against {@code java.awt} and FontBox. */
class FontFaceTest {

  private static final int[] NO_INK = new int[4];

  static List<Path> faces() {
    return TestFaces.all();
  }

  @ParameterizedTest
  @MethodSource("faces")
  void marksHaveTheGlyphsAndAdvancesOfAwt(Path file) throws IOException, FontFormatException {
    Diagnostics diagnostics = new Diagnostics();
    FontFace face = TestFaces.open(file, diagnostics);
    AwtFace awt = AwtFace.open(file, face.unitsPerEm());
    assertEquals(awt.name(), face.postScriptName());
    for (int mark : marks()) {
      String which = file.getFileName() + " " + Character.toString(mark);
      int gid = face.glyph(mark);
      assertEquals(awt.glyph(mark), gid, which);
      assertEquals(awt.advance(gid), face.advance(gid), 0.01, which);
      Shapes.assertSame(awt.outline(gid), face.outline(gid), which);
    }
    assertEquals(List.of(), diagnostics.all());
  }

  /** The marks of Table A1. */
  private static int[] marks() throws IOException {
    try (InputStream table = MarkTable.class.getResourceAsStream("marks.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("# "))
          .flatMapToInt(row -> row.substring(0, row.indexOf('\t')).codePoints())
          .toArray();
    }
  }

  @ParameterizedTest
  @MethodSource("faces")
  void charactersHaveTheGlyphsOfFontBox(Path file) throws IOException {
    FontFace face = TestFaces.open(file, new Diagnostics());
    Random random = new Random(6);
    try (TrueTypeFont fontBox = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
      CmapLookup cmap = fontBox.getUnicodeCmapLookup();
      int found = 0;
      for (int i = 0; i < 2000; i++) {
        int codePoint =
            switch (i % 4) {
              case 0 -> random.nextInt(0x10000);
              case 1 -> 0x20000 + random.nextInt(0x12000);
              default -> characterOf(cmap, random.nextInt(fontBox.getNumberOfGlyphs()));
            };
        int expected = cmap.getGlyphId(codePoint);
        assertEquals(expected, face.glyph(codePoint), () -> "U+" + Integer.toHexString(codePoint));
        assertEquals(fontBox.getAdvanceWidth(expected), face.advance(expected));
        found += expected == 0 ? 0 : 1;
      }
      assertTrue(found > 400, "enough of the characters are in the face: " + found);
      assertEquals(0, face.glyph(-1));
      assertEquals(0, face.glyph(0x110000));
    }
  }

  /** A character that the glyph stands for; 0 if there is none. */
  private static int characterOf(CmapLookup cmap, int gid) {
    List<Integer> codes = cmap.getCharCodes(gid);
    return codes == null ? 0 : codes.getFirst();
  }

  @ParameterizedTest
  @MethodSource("faces")
  void outlinesAreThoseOfAwt(Path file) throws IOException, FontFormatException {
    FontFace face = TestFaces.open(file, new Diagnostics());
    AwtFace awt = AwtFace.open(file, face.unitsPerEm());
    Random random = new Random(14);
    for (int i = 0; i < 300; i++) {
      int gid = i < 100 ? i : random.nextInt(face.tables().metrics().glyphCount());
      String which = file.getFileName() + " " + gid;
      Shapes.assertSame(awt.outline(gid), face.outline(gid), which);
      int[] expected = Shapes.controlBox(awt.outline(gid));
      int[] bounds = face.bounds(gid);
      for (int side = 0; side < 4; side++) {
        // Makers of fonts round the ends of curves either way.
        assertEquals(expected[side], bounds[side], 1, which + " side " + side);
      }
    }
  }

  @Test
  void compositesWithScaledPartsAreThoseOfAwt() throws IOException, FontFormatException {
    Path file = TestFaces.path("source-serif-4/SourceSerif4-Regular.ttf");
    FontFace face = TestFaces.open(file, new Diagnostics());
    AwtFace awt = AwtFace.open(file, 1000);
    int composites = 0;
    int scaled = 0;
    for (int gid = 0; gid < face.tables().metrics().glyphCount(); gid++) {
      List<Component> parts = parts(face, gid);
      if (!parts.isEmpty()) {
        Shapes.assertSame(awt.outline(gid), face.outline(gid), "glyph " + gid);
        composites++;
        scaled += parts.stream().anyMatch(part -> part.xx() != 1) ? 1 : 0;
      }
    }
    assertEquals(814, composites);
    assertTrue(scaled > 0);
  }

  static List<Component> parts(FontFace face, int gid) {
    return face.tables()
        .fromGlyphs(
            glyphs -> {
              try (FontFile from = glyphs.open()) {
                return Component.of(glyphs.glyph(gid, from));
              }
            },
            List.of());
  }

  @Test
  void glyphsThatDoNotExistAreBlank() {
    Diagnostics diagnostics = new Diagnostics();
    FontFace face =
        TestFaces.open(TestFaces.path("noto-serif-sc/NotoSerifSC-Regular.ttf"), diagnostics);
    for (int gid : new int[] {-1, 30920, 65535, Integer.MAX_VALUE}) {
      assertEquals(0, face.advance(gid));
      assertArrayEquals(NO_INK, face.bounds(gid));
      assertTrue(face.outline(gid).getBounds2D().isEmpty());
    }
    assertEquals(List.of(), diagnostics.all());
  }

  /** Sequences of U+FE00 and U+FE01 (HarfBuzz gives the same glyphs). */
  @Test
  void variationSequencesChooseGlyphs() {
    FontFace face = TestFaces.open("noto-serif-sc/NotoSerifSC-Regular.ttf");
    assertEquals(30457, face.glyph('、', 0xFE01), "centred");
    assertEquals(face.glyph('、'), face.glyph('、', 0xFE00), "the character's own: in the corner");
    assertEquals(29623, face.glyph('礼', 0xFE00));
    assertEquals(face.glyph('中'), face.glyph('中', 0xFE00), "no such sequence");
    assertEquals(face.glyph('、'), face.glyph('、', 0xE0100), "no such selector");
    FontFace without = TestFaces.open("lxgw-wenkai/LXGWWenKai-Regular.ttf");
    assertEquals(without.glyph('、'), without.glyph('、', 0xFE01));
  }

  @Test
  void verticalAdvancesAreOfTheFaceOrOneEm() throws IOException {
    Path file = TestFaces.path("noto-serif-sc/NotoSerifSC-Regular.ttf");
    FontFace face = TestFaces.open(file, new Diagnostics());
    int latin = face.glyph('A');
    try (TrueTypeFont fontBox = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
      var vmtx = fontBox.getVerticalMetrics();
      for (int gid = 0; gid < 30920; gid += 7) {
        assertEquals(vmtx.getAdvanceHeight(gid), face.verticalAdvance(gid));
      }
    }
    assertEquals(1000, face.verticalAdvance(face.glyph('中')));
    assertNotEquals(1000, face.advance(latin));
    FontFace without = TestFaces.open("source-serif-4/SourceSerif4-Regular.ttf");
    assertEquals(1000, without.verticalAdvance(without.glyph('A')));
  }
}
