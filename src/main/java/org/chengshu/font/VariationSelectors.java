package org.chengshu.font;

import java.util.OptionalInt;

/** 异体选择: {@code cmap} format 14, searched where it lies; few texts ever ask. */
final class VariationSelectors {

  static final VariationSelectors NONE = new VariationSelectors(FontBytes.empty("cmap"));

  private static final int FORMAT = 14;

  private final FontBytes table;

  private VariationSelectors(FontBytes table) {
    this.table = table;
  }

  static VariationSelectors read(FontBytes cmap) {
    int count = cmap.isEmpty() ? 0 : cmap.u16(2);
    for (int i = 0; i < count; i++) {
      FontBytes table = cmap.from(cmap.u32(4 + 8 * i + 4));
      if (table.u16(0) == FORMAT) {
        return new VariationSelectors(table);
      }
    }
    return NONE;
  }

  /** The glyph of its own that a sequence has; empty if it looks like the character alone. */
  OptionalInt glyph(int codePoint, int selector) {
    int row = table.isEmpty() ? -1 : find(table, 6, 11, selector);
    int offset = row < 0 ? 0 : table.u32(row + 7);
    if (offset == 0) {
      return OptionalInt.empty();
    }
    FontBytes mappings = table.from(offset);
    int mapping = find(mappings, 0, 5, codePoint);
    return mapping < 0 ? OptionalInt.empty() : OptionalInt.of(mappings.u16(mapping + 3));
  }

  /** The row of a sorted list that begins with a 24-bit key; -1 if there is none. */
  private static int find(FontBytes table, int countAt, int rowSize, int key) {
    int low = 0;
    int high = Math.min(table.u32(countAt), table.size() / rowSize) - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int row = countAt + 4 + middle * rowSize;
      int found = table.u16(row) << 8 | table.u8(row + 2);
      if (found == key) {
        return row;
      }
      low = found < key ? middle + 1 : low;
      high = found > key ? middle - 1 : high;
    }
    return -1;
  }
}
