package org.chengshu.font;

import java.util.BitSet;

/** 覆盖表: the glyphs that a subtable is about, each with its number. */
record Coverage(GlyphRanges ranges) {

  static final Coverage NONE = new Coverage(GlyphRanges.NONE);

  /** The coverage at an offset in a table; offset 0 is none. */
  static Coverage read(FontBytes table, int offset, ReadBudget budget) {
    if (offset == 0) {
      return NONE;
    }
    FontBytes coverage = table.from(offset);
    return switch (coverage.u16(0)) {
      case 1 -> new Coverage(GlyphRanges.readList(coverage, 2, budget));
      case 2 -> new Coverage(GlyphRanges.read(coverage, 2, budget));
      default -> throw table.broken(offset);
    };
  }

  /** The glyph's number, or -1. */
  int indexOf(int glyph) {
    int range = ranges.find(glyph);
    return range < 0 ? -1 : ranges.value(range) + glyph - ranges.first(range);
  }

  boolean contains(int glyph) {
    return ranges.find(glyph) >= 0;
  }

  void addTo(BitSet glyphs, FontBytes where, ReadBudget budget) {
    ranges.addTo(glyphs, where, budget);
  }
}
