package org.chengshu.font;

/** 字形表: finds the data of one glyph in {@code glyf} through {@code loca}. */
final class GlyphTable {

  static final GlyphTable NONE =
      new GlyphTable(FontBytes.empty("loca"), FontBytes.empty("glyf"), FaceMetrics.NONE);

  private final FontBytes locations;
  private final FontBytes glyphs;
  private final boolean wide;
  private final int count;

  private GlyphTable(FontBytes locations, FontBytes glyphs, FaceMetrics metrics) {
    this.locations = locations;
    this.glyphs = glyphs;
    this.wide = metrics.longLoca();
    this.count = metrics.glyphCount();
  }

  static GlyphTable read(SfntFile file, FaceMetrics metrics) {
    return new GlyphTable(file.table("loca"), file.table("glyf"), metrics);
  }

  /** Bytes of all glyphs together. */
  int size() {
    return glyphs.size();
  }

  /** Empty for a glyph without ink and for one that the font does not have. */
  FontBytes glyph(int gid) {
    if (gid < 0 || gid >= count) {
      return FontBytes.empty("glyf");
    }
    int from = location(gid);
    return glyphs.slice(from, location(gid + 1) - from);
  }

  /** xMin, yMin, xMax, yMax. */
  int[] bounds(int gid) {
    FontBytes glyph = glyph(gid);
    return glyph.isEmpty()
        ? new int[4]
        : new int[] {glyph.s16(2), glyph.s16(4), glyph.s16(6), glyph.s16(8)};
  }

  private int location(int gid) {
    return wide ? locations.u32(4 * gid) : 2 * locations.u16(2 * gid);
  }
}
