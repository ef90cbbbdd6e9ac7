package org.chengshu.font;

import java.util.BitSet;

/** 字形区间: ascending ranges of glyph ids, each with a value; shared by coverages and classes. */
final class GlyphRanges {

  static final GlyphRanges NONE = new GlyphRanges(0);

  private final char[] first;
  private final char[] last;
  private final char[] value;

  private GlyphRanges(int count) {
    first = new char[count];
    last = new char[count];
    value = new char[count];
  }

  /** Rows of first glyph, last glyph, value, which start after the count at {@code countAt}. */
  static GlyphRanges read(FontBytes table, int countAt, ReadBudget budget) {
    int count = table.u16(countAt);
    budget.spend(count, table);
    GlyphRanges ranges = new GlyphRanges(count);
    for (int i = 0; i < count; i++) {
      int row = countAt + 2 + 6 * i;
      ranges.set(i, table.u16(row), table.u16(row + 2), table.u16(row + 4));
    }
    return ranges;
  }

  /** A list of glyphs, each with its place in the list. */
  static GlyphRanges readList(FontBytes table, int countAt, ReadBudget budget) {
    int count = table.u16(countAt);
    budget.spend(count, table);
    GlyphRanges ranges = new GlyphRanges(count);
    for (int i = 0; i < count; i++) {
      int glyph = table.u16(countAt + 2 + 2 * i);
      ranges.set(i, glyph, glyph, i);
    }
    return ranges;
  }

  /** A list of values for consecutive glyphs. */
  static GlyphRanges readValues(FontBytes table, int countAt, int start, ReadBudget budget) {
    int count = table.u16(countAt);
    budget.spend(count, table);
    GlyphRanges ranges = new GlyphRanges(count);
    for (int i = 0; i < count; i++) {
      ranges.set(i, start + i, start + i, table.u16(countAt + 2 + 2 * i));
    }
    return ranges;
  }

  /**
   * The range that holds the glyph, or -1. Ranges out of order are not all found, nothing worse.
   */
  int find(int glyph) {
    int low = 0;
    int high = first.length - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      if (glyph < first[middle]) {
        high = middle - 1;
      } else if (glyph > last[middle]) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  int first(int range) {
    return first[range];
  }

  int value(int range) {
    return value[range];
  }

  void addTo(BitSet glyphs, FontBytes where, ReadBudget budget) {
    for (int i = 0; i < first.length; i++) {
      if (first[i] <= last[i]) {
        budget.spend((last[i] - first[i] >> 6) + 1, where);
        glyphs.set(first[i], last[i] + 1);
      }
    }
  }

  private void set(int i, int from, int to, int is) {
    first[i] = (char) from;
    last[i] = (char) to;
    value[i] = (char) is;
  }
}
