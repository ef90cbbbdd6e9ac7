package org.chengshu.font;

import java.io.IOException;

/** 字面尺寸: what {@code head}, {@code maxp} and {@code OS/2} say, in font units, y up. */
record FaceMetrics(
    int unitsPerEm,
    int glyphCount,
    boolean longLoca,
    int[] bounds,
    int ascent,
    int descent,
    int capHeight,
    int xHeight,
    int embedding) {

  /** Stands in for a font that cannot be read. */
  static final FaceMetrics NONE =
      new FaceMetrics(1000, 0, false, new int[4], 880, -120, 700, 500, 0);

  static FaceMetrics read(SfntFile file) throws IOException {
    FontBytes head = file.table("head");
    FontBytes os2 = file.table("OS/2");
    FontBytes hhea = file.table("hhea");
    int unitsPerEm = head.u16(18);
    if (unitsPerEm < 16 || unitsPerEm > 16384) {
      throw head.broken(18);
    }
    boolean hasHeights = os2.size() >= 90 && os2.u16(0) >= 2;
    int[] bounds = {head.s16(36), head.s16(38), head.s16(40), head.s16(42)};
    return new FaceMetrics(
        unitsPerEm,
        file.table("maxp").u16(4),
        head.u16(50) != 0,
        bounds,
        os2.isEmpty() ? hhea.s16(4) : os2.s16(68),
        os2.isEmpty() ? hhea.s16(6) : os2.s16(70),
        hasHeights ? os2.s16(88) : unitsPerEm * 7 / 10,
        hasHeights ? os2.s16(86) : unitsPerEm / 2,
        os2.isEmpty() ? 0 : os2.u16(8));
  }

  /**
   * The top of the em square: the typographic ascender where ascender and descender span one em.
   */
  int emTop() {
    return ascent - descent == unitsPerEm ? ascent : Math.round(unitsPerEm * 0.88f);
  }
}
