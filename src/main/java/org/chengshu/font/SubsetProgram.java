package org.chengshu.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * 子集文件: the tables of a subset. Hinting programs are kept as they are; layout tables are not, since
 * glyphs are chosen already.
 */
final class SubsetProgram {

  private static final int VERSION_1 = 0x00010000;
  private static final int VERSION_3 = 0x00030000;
  private static final int MAGIC = 0x5F0F3CF5;

  private static final List<String> COPIED = List.of("OS/2", "name", "cvt ", "fpgm", "prep");

  private final FaceTables tables;
  private final SubsetGlyphs glyphs;
  private final SfntWriter out = new SfntWriter();

  private SubsetProgram(FaceTables tables, SubsetGlyphs glyphs) {
    this.tables = tables;
    this.glyphs = glyphs;
  }

  static byte[] write(FaceTables tables, SubsetGlyphs glyphs, BitSet codePoints) {
    SubsetProgram program = new SubsetProgram(tables, glyphs);
    for (String tag : COPIED) {
      byte[] bytes = program.copy(tag, 0);
      if (bytes.length != 0) {
        program.out.put(tag, bytes);
      }
    }
    program.putHeaders();
    program.putAdvances();
    program.putGlyphs();
    program.putCharacters(codePoints);
    return program.out.write();
  }

  private void putHeaders() {
    ByteBuffer head = ByteBuffer.wrap(copy("head", 54));
    head.putInt(0, VERSION_1).putInt(12, MAGIC);
    head.putShort(18, (short) tables.metrics().unitsPerEm());
    // Long offsets, and glyf's only format.
    head.putShort(50, (short) 1).putShort(52, (short) 0);
    out.put("head", head.array());
    ByteBuffer maxp = ByteBuffer.wrap(copy("maxp", 32));
    maxp.putInt(0, VERSION_1).putShort(4, (short) glyphs.count());
    out.put("maxp", maxp.array());
    ByteBuffer post = ByteBuffer.wrap(copy("post", 32));
    // Version 3: no glyph names.
    post.putInt(0, VERSION_3);
    out.put("post", post.array());
  }

  private void putAdvances() {
    AdvanceTable advances = tables.horizontal();
    int count = glyphs.count();
    int longMetrics = count;
    // Glyphs at the end that are as wide as the last one need no advance: most Han do not.
    int widthOfLast = advances.advance(glyphs.oldGid(count - 1));
    while (longMetrics > 1 && advances.advance(glyphs.oldGid(longMetrics - 2)) == widthOfLast) {
      longMetrics--;
    }
    ByteBuffer hmtx = ByteBuffer.allocate(2 * longMetrics + 2 * count);
    for (int gid = 0; gid < count; gid++) {
      if (gid < longMetrics) {
        hmtx.putShort((short) advances.advance(glyphs.oldGid(gid)));
      }
      hmtx.putShort((short) advances.bearing(glyphs.oldGid(gid)));
    }
    ByteBuffer hhea = ByteBuffer.wrap(copy("hhea", 36));
    hhea.putInt(0, VERSION_1).putShort(34, (short) longMetrics);
    out.put("hhea", hhea.array());
    out.put("hmtx", hmtx.array());
  }

  private void putGlyphs() {
    ByteBuffer loca = ByteBuffer.allocate(4 * (glyphs.count() + 1));
    int size = 0;
    for (int gid = 0; gid < glyphs.count(); gid++) {
      loca.putInt(size);
      size += aligned(glyphs.glyph(gid).data().size());
    }
    loca.putInt(size);
    ByteBuffer glyf = ByteBuffer.allocate(size);
    for (int gid = 0; gid < glyphs.count(); gid++) {
      int at = loca.getInt(4 * gid);
      glyphs.glyph(gid).data().copyTo(glyf.array(), at);
      for (Component part : glyphs.glyph(gid).parts()) {
        glyf.putShort(at + part.at(), (short) glyphs.newGid(part.glyph()));
      }
    }
    out.put("loca", loca.array());
    out.put("glyf", glyf.array());
  }

  private void putCharacters(BitSet codePoints) {
    CharacterMap characters = tables.characters();
    CharacterMapWriter cmap = new CharacterMapWriter();
    codePoints.stream()
        .filter(codePoint -> characters.glyph(codePoint) != 0)
        .forEach(codePoint -> cmap.add(codePoint, glyphs.newGid(characters.glyph(codePoint))));
    out.put("cmap", cmap.write());
  }

  /** The table's bytes, filled up with 0 to the length its format has. */
  private byte[] copy(String tag, int length) {
    byte[] bytes = tables.guarded(file -> file.table(tag).bytes(), new byte[0]);
    return length == 0 ? bytes : Arrays.copyOf(bytes, length);
  }

  private static int aligned(int size) {
    return size + 3 & ~3;
  }
}
