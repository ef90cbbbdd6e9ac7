package org.chengshu.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.chengshu.diag.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 子集化: a subset is read back by this reader, by FontBox and by {@code java.awt}. */
class SubsetterTest {

  @TempDir Path folder;

  static List<Path> faces() {
    return TestFaces.all();
  }

  @ParameterizedTest
  @MethodSource("faces")
  void outlinesAndAdvancesStayTheSame(Path file) throws IOException, FontFormatException {
    FontFace face = TestFaces.open(file, new Diagnostics());
    FontSubset subset = Subsetter.subset(face, sample(face, 200, 31));
    AwtFace whole = AwtFace.open(file, face.unitsPerEm());
    AwtFace awt = AwtFace.open(subset.program(), face.unitsPerEm());
    FontFace again = reopened(subset);
    try (TrueTypeFont fontBox = parsed(subset)) {
      assertEquals(subset.oldGids().length, fontBox.getNumberOfGlyphs());
      assertEquals(face.postScriptName(), fontBox.getName());
      for (int gid = 0; gid < subset.oldGids().length; gid++) {
        int old = subset.oldGids()[gid];
        String which = file.getFileName() + " " + old;
        Shapes.assertSame(whole.outline(old), awt.outline(gid), which);
        Shapes.assertSame(whole.outline(old), again.outline(gid), which);
        assertEquals(face.advance(old), again.advance(gid), which);
        assertEquals(face.advance(old), fontBox.getAdvanceWidth(gid), which);
        assertEquals(whole.advance(old), awt.advance(gid), 0.01, which);
        assertArrayEquals(face.bounds(old), again.bounds(gid), which);
      }
    }
  }

  private static BitSet sample(FontFace face, int size, long seed) {
    Random random = new Random(seed);
    BitSet glyphs = new BitSet();
    int count = face.tables().metrics().glyphCount();
    for (int i = 0; i < size; i++) {
      glyphs.set(random.nextInt(count));
    }
    return glyphs;
  }

  private FontFace reopened(FontSubset subset) throws IOException {
    Path file = Files.createTempFile(folder, "subset", ".ttf");
    Files.write(file, subset.program());
    return TestFaces.open(file, new Diagnostics());
  }

  private static TrueTypeFont parsed(FontSubset subset) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(subset.program()));
  }

  @Test
  void compositesBringTheirParts() throws IOException {
    FontFace face = TestFaces.open("source-serif-4/SourceSerif4-Regular.ttf");
    BitSet glyphs = new BitSet();
    "é½Ǻ".codePoints().map(face::glyph).forEach(glyphs::set);
    FontSubset subset = Subsetter.subset(face, glyphs);
    assertTrue(subset.oldGids().length > 4, "more than asked for");
    FontFace again = reopened(subset);
    for (int gid = 1; gid < subset.oldGids().length; gid++) {
      List<Component> parts = FontFaceTest.parts(face, subset.oldGids()[gid]);
      List<Component> newParts = FontFaceTest.parts(again, gid);
      assertEquals(parts.size(), newParts.size());
      for (int i = 0; i < parts.size(); i++) {
        assertEquals(parts.get(i).glyph(), subset.oldGids()[newParts.get(i).glyph()]);
      }
    }
    assertFalse(FontFaceTest.parts(again, subset.newGid(face.glyph('é'))).isEmpty());
  }

  @Test
  void glyphsAreNumberedInTheOrderOfTheFace() {
    FontFace face = TestFaces.open("noto-serif-sc/NotoSerifSC-Regular.ttf");
    BitSet glyphs = new BitSet();
    "中国书".codePoints().map(face::glyph).forEach(glyphs::set);
    // Ids that the face does not have are passed over.
    glyphs.set(30920, 70000);
    FontSubset subset = Subsetter.subset(face, glyphs);
    assertEquals(4, subset.oldGids().length);
    assertEquals(0, subset.newGid(0));
    int before = 0;
    for (int gid = 1; gid < 4; gid++) {
      assertTrue(subset.oldGids()[gid] > before);
      before = subset.oldGids()[gid];
      assertEquals(gid, subset.newGid(before));
    }
    assertTrue(subset.newGid(face.glyph('无')) < 0);
  }

  @Test
  void theFileIsSoundToTheByte() throws IOException {
    FontFace face = TestFaces.open("noto-serif-sc/NotoSerifSC-Regular.ttf");
    ByteBuffer file = ByteBuffer.wrap(Subsetter.subset(face, sample(face, 50, 5)).program());
    int tables = file.getShort(4);
    assertEquals(128, file.getShort(6), "searchRange for 8 to 15 tables");
    assertEquals(3, file.getShort(8));
    assertEquals(16 * tables - 128, file.getShort(10));
    String before = "";
    int at = 12 + 16 * tables;
    for (int row = 12; row < 12 + 16 * tables; row += 16) {
      byte[] letters = new byte[4];
      file.get(row, letters);
      String tag = new String(letters, StandardCharsets.US_ASCII);
      assertTrue(before.compareTo(tag) < 0, "tags ascend: " + tag);
      before = tag;
      assertEquals(at, file.getInt(row + 8), "no gaps before " + tag);
      at = (at + file.getInt(row + 12) + 3) / 4 * 4;
      if (!tag.equals("head")) {
        assertEquals(sum(file, file.getInt(row + 8), at), file.getInt(row + 4), tag);
      }
    }
    assertEquals(at, file.capacity());
    assertEquals(0xB1B0AFBA, sum(file, 0, file.capacity()), "checkSumAdjustment");
  }

  private static int sum(ByteBuffer file, int from, int to) {
    int sum = 0;
    for (int at = from; at < to; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }

  @Test
  void sameGlyphsGiveSameBytesAndOthersAnotherTag() {
    FontFace face = TestFaces.open("noto-serif-sc/NotoSerifSC-Regular.ttf");
    FontFace twin = TestFaces.open("noto-serif-sc/NotoSerifSC-Regular.ttf");
    FontSubset one = Subsetter.subset(face, sample(face, 60, 1));
    FontSubset same = Subsetter.subset(twin, sample(twin, 60, 1));
    assertArrayEquals(one.program(), same.program());
    assertEquals(one.tag(), same.tag());
    assertTrue(Pattern.matches("[A-Z]{6}", one.tag()), one.tag());
    assertNotEquals(one.tag(), Subsetter.subset(face, sample(face, 60, 2)).tag());
  }

  @Test
  void withCharactersItIsAFontOfItsOwn() throws IOException, FontFormatException {
    FontFace face = TestFaces.open("noto-serif-sc/NotoSerifSC-Regular.ttf");
    BitSet codePoints = new BitSet();
    String text = "“春眠不觉晓”，处处闻啼鸟。ABCé🄀";
    text.codePoints().forEach(codePoints::set);
    codePoints.set(0xE777);
    FontSubset subset = Subsetter.subset(face, new BitSet(), codePoints);
    AwtFace awt = AwtFace.open(subset.program(), 1000);
    FontFace again = reopened(subset);
    try (TrueTypeFont fontBox = parsed(subset)) {
      for (int codePoint : text.codePoints().toArray()) {
        int expected = subset.newGid(face.glyph(codePoint));
        assertTrue(expected > 0, Character.toString(codePoint));
        assertEquals(expected, again.glyph(codePoint));
        assertEquals(expected, awt.glyph(codePoint));
        assertEquals(expected, fontBox.getUnicodeCmapLookup().getGlyphId(codePoint));
      }
      assertEquals(0, fontBox.getUnicodeCmapLookup().getGlyphId(0xE777));
      assertEquals(0, fontBox.getUnicodeCmapLookup().getGlyphId('后'));
    }
  }

  /** More runs of characters than format 4 can hold: format 12 takes over. */
  @Test
  void anyNumberOfCharactersFitsTheMap() {
    CharacterMapWriter writer = new CharacterMapWriter();
    for (int i = 1; i < 12000; i++) {
      writer.add(2 * i, 12000 - i);
    }
    for (int i = 0xFFF0; i < 0x10010; i++) {
      writer.add(i, i - 0xF000);
    }
    byte[] cmap = writer.write();
    CharacterMap read =
        CharacterMap.read(new FontBytes(ByteBuffer.wrap(cmap), "cmap"), Character.MAX_VALUE);
    for (int i = 1; i < 12000; i++) {
      assertEquals(12000 - i, read.glyph(2 * i));
      assertEquals(0, read.glyph(2 * i + 1));
    }
    for (int i = 0xFFF0; i < 0x10010; i++) {
      assertEquals(i - 0xF000, read.glyph(i));
    }
  }

  @Test
  void aPdfTakesIt() throws IOException {
    FontFace face = TestFaces.open("source-serif-4/SourceSerif4-Italic.ttf");
    BitSet codePoints = new BitSet();
    "fjord é".codePoints().forEach(codePoints::set);
    FontSubset subset = Subsetter.subset(face, new BitSet(), codePoints);
    try (PDDocument document = new PDDocument();
        InputStream program = new ByteArrayInputStream(subset.program())) {
      PDType0Font font = PDType0Font.load(document, program, false);
      assertEquals(face.advance(face.glyph('f')), font.getStringWidth("f"), 0.5);
    }
  }

  @Test
  void threeThousandGlyphsAreCutInNoTime() {
    FontFace face = TestFaces.open("noto-serif-sc/NotoSerifSC-Regular.ttf");
    BitSet glyphs = sample(face, 3300, 8);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 8; i++) {
      long start = System.nanoTime();
      Subsetter.subset(face, glyphs);
      best = Math.min(best, System.nanoTime() - start);
    }
    assertTrue(best < 100_000_000, "best of 8: " + best / 1_000_000 + " ms");
  }
}
