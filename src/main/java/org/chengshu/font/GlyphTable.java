package org.chengshu.font;

import java.io.IOException;

/** 字形表: finds the data of one glyph in {@code glyf} through {@code loca}. */
final class GlyphTable {

  private static final FontBytes EMPTY = FontBytes.empty("glyf");

  private final SfntFile file;
  private final SfntFile.Extent glyphs;
  private final FontBytes locations;
  private final boolean wide;
  private final int count;

  private GlyphTable(SfntFile file, FontBytes locations, FaceMetrics metrics) {
    this.file = file;
    this.glyphs = file.extent("glyf");
    this.locations = locations;
    this.wide = metrics.longLoca();
    this.count = metrics.glyphCount();
  }

  static GlyphTable read(SfntFile file, FaceMetrics metrics) throws IOException {
    return new GlyphTable(file, file.table("loca"), metrics);
  }

  /** The file to read glyphs from; the caller closes it. */
  FontFile open() throws IOException {
    return file.reopen();
  }

  /** Bytes of all glyphs together. */
  int size() {
    return glyphs.length();
  }

  /** Empty for a glyph without ink and for one that the font does not have. */
  FontBytes glyph(int gid, FontFile from) throws IOException {
    if (gid < 0 || gid >= count) {
      return EMPTY;
    }
    int start = location(gid);
    int end = location(gid + 1);
    if (start > end || end > glyphs.length()) {
      throw locations.broken(gid);
    }
    return start == end ? EMPTY : from.read((long) glyphs.at() + start, end - start, "glyf");
  }

  /** xMin, yMin, xMax, yMax; all 0 if the glyph has no ink. */
  int[] bounds(int gid) throws IOException {
    try (FontFile from = open()) {
      FontBytes glyph = glyph(gid, from);
      return glyph.isEmpty()
          ? new int[4]
          : new int[] {glyph.s16(2), glyph.s16(4), glyph.s16(6), glyph.s16(8)};
    }
  }

  private int location(int gid) {
    return wide ? locations.u32(4 * gid) : 2 * locations.u16(2 * gid);
  }
}
