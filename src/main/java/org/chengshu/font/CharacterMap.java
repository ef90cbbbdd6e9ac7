package org.chengshu.font;

import java.util.Arrays;

/** 字符映射: {@code cmap} formats 4 and 12, decoded into pages of 256 characters. */
final class CharacterMap {

  private static final char[] EMPTY_PAGE = new char[256];
  private static final int LAST = Character.MAX_CODE_POINT;

  static final CharacterMap NONE = new CharacterMap();

  // glyph() is asked once a character: two array reads.
  private final char[][] pages = new char[(LAST >> 8) + 1][];

  private CharacterMap() {
    Arrays.fill(pages, EMPTY_PAGE);
  }

  static CharacterMap read(FontBytes cmap, int glyphCount) {
    CharacterMap map = new CharacterMap();
    FontBytes best = choose(cmap);
    switch (best.isEmpty() ? 0 : best.u16(0)) {
      case 4 -> map.readSegments(best, glyphCount);
      case 12 -> map.readGroups(best, glyphCount);
      default -> throw cmap.broken(0);
    }
    return map;
  }

  int glyph(int codePoint) {
    return codePoint >>> 8 < pages.length ? pages[codePoint >>> 8][codePoint & 0xFF] : 0;
  }

  /** The Unicode subtable that reaches furthest. */
  private static FontBytes choose(FontBytes cmap) {
    FontBytes best = FontBytes.empty("cmap");
    int count = cmap.u16(2);
    for (int i = 0; i < count; i++) {
      int row = 4 + 8 * i;
      int platform = cmap.u16(row);
      int encoding = cmap.u16(row + 2);
      FontBytes table = cmap.from(cmap.u32(row + 4));
      int format = table.u16(0);
      boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
      if (unicode && (format == 12 || format == 4 && best.isEmpty())) {
        best = table;
      }
    }
    return best;
  }

  private void readGroups(FontBytes table, int glyphCount) {
    int count = table.u32(12);
    // Ascending order is the format's rule; it also bounds the work on hostile input.
    int next = 0;
    for (int i = 0; i < count; i++) {
      int row = 16 + 12 * i;
      int first = table.u32(row);
      int last = table.u32(row + 4);
      int gid = table.u32(row + 8);
      if (first < next || last < first || last > LAST) {
        throw table.broken(row);
      }
      for (int c = first; c <= last; c++) {
        put(c, (long) gid + c - first, glyphCount);
      }
      next = last + 1;
    }
  }

  private void readSegments(FontBytes table, int glyphCount) {
    int doubled = table.u16(6) & ~1;
    int next = 0;
    for (int i = 0; i < doubled; i += 2) {
      int last = table.u16(14 + i);
      int first = Math.max(table.u16(16 + doubled + i), next);
      int delta = table.u16(16 + 2 * doubled + i);
      int rangeAt = 16 + 3 * doubled + i;
      int range = table.u16(rangeAt);
      for (int c = first; c <= last && c < 0xFFFF; c++) {
        int gid = c;
        if (range != 0) {
          gid = table.u16(rangeAt + range + 2 * (c - table.u16(16 + doubled + i)));
        }
        put(c, gid == 0 && range != 0 ? 0 : gid + delta & 0xFFFF, glyphCount);
      }
      next = Math.max(next, last + 1);
    }
  }

  private void put(int codePoint, long gid, int glyphCount) {
    if (gid == 0 || gid >= glyphCount) {
      return;
    }
    int page = codePoint >>> 8;
    if (pages[page] == EMPTY_PAGE) {
      pages[page] = new char[256];
    }
    pages[page][codePoint & 0xFF] = (char) gid;
  }
}
