package org.chengshu.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 坏字体: whatever the bytes are, the answer is FNT-01 and empty tables, soon, and no exception. */
class HostileFontTest {

  private static final List<String> FEATURES =
      List.of(
          "ss01", "ss02", "ss03", "ss04", "ss05", "ss06", "ss07", "ss08", "ss09", "ss10", "ss11",
          "ss12", "ss13", "ss14", "ss15", "ss16", "ss17", "ss18");
  private static final String TEXT = "xyabcd12a3babcqaexyzWUb1abcabcd";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("hostile.ttf");
  }

  /** Simple and composite glyphs of a text face under the maps and lookups of the test face. */
  private static byte[] smallFont() {
    FontFace serif = TestFaces.open("source-serif-4/SourceSerif4-Regular.ttf");
    BitSet glyphs = new BitSet();
    glyphs.set(1, 60);
    "é½ÅǺ".codePoints().map(serif::glyph).forEach(glyphs::set);
    ByteBuffer subset = ByteBuffer.wrap(Subsetter.subset(serif, glyphs).program());
    SfntWriter out = new SfntWriter();
    for (int row = 12; row < 12 + 16 * subset.getShort(4); row += 16) {
      byte[] table = new byte[subset.getInt(row + 12)];
      subset.get(subset.getInt(row + 8), table);
      out.put(new FontBytes(subset, "sfnt").tag(row), table);
    }
    FontFace lookups = TestFaces.open("Lookups.ttf");
    for (String tag : List.of("GSUB", "GDEF", "cmap")) {
      out.put(tag, table(lookups, tag));
    }
    out.put("vhea", table(serif, "hhea"));
    out.put("vmtx", table(serif, "hmtx"));
    return out.write();
  }

  private static byte[] table(FontFace face, String tag) {
    return face.tables().guarded(f -> f.table(tag).bytes(), new byte[0]);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void changedBytesAreSurvived(int seed) throws IOException {
    mutate(smallFont(), seed, 400);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6, 7})
  void manyChangedBytesAreSurvived(int seed) throws IOException {
    mutate(smallFont(), seed, 5_000);
  }

  /** Bytes of the directory and of each table are changed equally often, big tables or small. */
  private void mutate(byte[] font, int seed, int times) throws IOException {
    Random random = new Random(seed);
    int tables = ByteBuffer.wrap(font).getShort(4);
    int found = 0;
    for (int i = 0; i < times; i++) {
      byte[] bytes = font.clone();
      int row = 12 + 16 * random.nextInt(tables + 1);
      boolean directory = row == 12 + 16 * tables;
      int from = directory ? 0 : ByteBuffer.wrap(font).getInt(row + 8);
      int size = directory ? row : ByteBuffer.wrap(font).getInt(row + 12);
      for (int n = 1 + random.nextInt(6); n > 0; n--) {
        bytes[from + Math.min(random.nextInt(size), random.nextInt(size))] = newByte(random);
      }
      if (random.nextInt(20) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      found += survives(bytes, "seed " + seed + " number " + i) ? 0 : 1;
    }
    assertTrue(found > times / 10, "changes that are found: " + found);
  }

  private static byte newByte(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> 0;
      case 1 -> (byte) 0xFF;
      case 2 -> (byte) random.nextInt(16);
      default -> (byte) random.nextInt();
    };
  }

  /** Asks the face for all there is; whether it found nothing wrong. */
  private boolean survives(byte[] bytes, String which) throws IOException {
    Files.write(file, bytes);
    Diagnostics diagnostics = new Diagnostics();
    FontFace face = TestFaces.open(file, diagnostics);
    try {
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> askForAll(face), which);
    } catch (RuntimeException e) {
      throw new AssertionError(which, e);
    }
    assertTrue(diagnostics.all().size() <= 1, "once a face");
    diagnostics.all().forEach(d -> assertEquals(Code.FONT_FILE_BROKEN, d.code()));
    return diagnostics.all().isEmpty();
  }

  private static void askForAll(FontFace face) {
    assertFalse(face.postScriptName().isEmpty());
    face.mayEmbed();
    face.emTop();
    for (int codePoint = 0; codePoint < 0x300; codePoint++) {
      face.glyph(codePoint, 0xFE00);
    }
    BitSet all = new BitSet();
    for (int gid = -1; gid < 75; gid++) {
      face.advance(gid);
      face.verticalAdvance(gid);
      face.bounds(gid);
      Path2D outline = face.outline(gid);
      assertFalse(Double.isNaN(outline.getBounds2D().getWidth()));
      all.set(Math.max(gid, 0));
    }
    for (String feature : FEATURES) {
      GlyphRun run = TestFaces.run(face, TEXT);
      face.substitution("latn", "dflt", List.of(feature)).apply(run);
    }
    GlyphRun run = TestFaces.run(face, TEXT.repeat(10));
    face.substitution("latn", "dflt", FEATURES).apply(run);
    for (int i = 1; i < run.length(); i++) {
      assertTrue(run.cluster(i) >= run.cluster(i - 1), "clusters never descend");
    }
    assertTrue(run.length() <= 8 * Math.max(10 * TEXT.length(), 256), "growth has a bound");
    BitSet codePoints = new BitSet();
    codePoints.set(0, 0x300);
    FontSubset subset = Subsetter.subset(face, all, codePoints);
    assertTrue(subset.newGid(0) == 0 && subset.program().length < 200_000, "small");
  }

  @Test
  void theUnchangedFontIsSound() throws IOException {
    assertTrue(survives(smallFont(), "unchanged"));
  }

  @Test
  void everyCutIsSurvived() throws IOException {
    byte[] font = smallFont();
    for (int length = 0; length < font.length; length += 1 + length / 16) {
      survives(Arrays.copyOf(font, length), "cut at " + length);
    }
  }

  @Test
  void otherFilesAreNotFonts() throws IOException {
    assertFalse(
        survives(
            "<html><body>not a font</body></html>".repeat(99).getBytes(StandardCharsets.US_ASCII),
            "text"));
    assertFalse(survives(new byte[0], "empty"));
    // CFF outlines.
    byte[] font = smallFont();
    ByteBuffer.wrap(font).putInt(0x4F54544F);
    assertFalse(survives(font, "OTTO"));
  }

  /** A lookup that runs itself, each time on a longer run. */
  @Test
  void lookupsThatRunThemselvesEnd() throws IOException {
    ByteBuffer font = ByteBuffer.wrap(smallFont());
    int gsub = tableAt(font, "GSUB");
    int list = gsub + font.getShort(gsub + 8);
    int lookups = font.getShort(list);
    int changed = 0;
    for (int i = 0; i < lookups; i++) {
      int lookup = list + font.getShort(list + 2 + 2 * i);
      if (font.getShort(lookup) == 5) {
        int subtable = lookup + font.getShort(lookup + 6);
        if (font.getShort(subtable) == 1) {
          int set = subtable + font.getShort(subtable + 6);
          int rule = set + font.getShort(set + 2);
          int glyphs = font.getShort(rule);
          font.putShort(rule + 4 + 2 * (glyphs - 1) + 2, (short) i);
          changed++;
        }
      }
    }
    assertTrue(changed > 0);
    survives(font.array(), "recursion");
  }

  private static int tableAt(ByteBuffer font, String tag) {
    for (int row = 12; ; row += 16) {
      if (new FontBytes(font, "sfnt").tag(row).equals(tag)) {
        return font.getInt(row + 8);
      }
    }
  }

  /** Composites that hold each other, and one that holds itself many times. */
  @Test
  void compositesThatHoldThemselvesEnd() throws IOException {
    ByteBuffer font = ByteBuffer.wrap(smallFont());
    int glyf = tableAt(font, "glyf");
    int loca = tableAt(font, "loca");
    FontFace face = open(font.array());
    int composite = 1;
    while (FontFaceTest.parts(face, composite).isEmpty()) {
      composite++;
    }
    int at = glyf + font.getInt(loca + 4 * composite);
    font.putShort(at + 12, (short) composite);
    survives(font.array(), "itself");
    FontFace broken = open(font.array());
    assertTrue(broken.outline(composite).getBounds2D().isEmpty());
    assertFalse(broken.outline(0).getBounds2D().isEmpty(), "others are whole");
  }

  private FontFace open(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return TestFaces.open(file, new Diagnostics());
  }

  /** All glyphs at one place: no more bytes than the table has. */
  @Test
  void overlappingGlyphsDoNotAddUp() throws IOException {
    ByteBuffer font = ByteBuffer.wrap(smallFont());
    int loca = tableAt(font, "loca");
    int glyphs = font.getShort(tableAt(font, "maxp") + 4);
    int end = font.getInt(loca + 4 * glyphs);
    for (int gid = 0; gid <= glyphs; gid++) {
      font.putInt(loca + 4 * gid, gid % 2 == 0 ? 0 : end);
    }
    BitSet all = new BitSet();
    all.set(0, glyphs);
    assertTrue(Subsetter.subset(open(font.array()), all).program().length < font.capacity() + 1024);
  }
}
