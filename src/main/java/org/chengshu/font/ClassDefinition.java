package org.chengshu.font;

/** 字形类: the class of every glyph; 0 for those that are not listed. */
record ClassDefinition(GlyphRanges ranges) {

  static final ClassDefinition NONE = new ClassDefinition(GlyphRanges.NONE);

  /** The classes at an offset in a table; offset 0 is none. */
  static ClassDefinition read(FontBytes table, int offset, ReadBudget budget) {
    if (offset == 0) {
      return NONE;
    }
    FontBytes classes = table.from(offset);
    return switch (classes.u16(0)) {
      case 1 -> new ClassDefinition(GlyphRanges.readValues(classes, 4, classes.u16(2), budget));
      case 2 -> new ClassDefinition(GlyphRanges.read(classes, 2, budget));
      default -> throw table.broken(offset);
    };
  }

  int of(int glyph) {
    int range = ranges.find(glyph);
    return range < 0 ? 0 : ranges.value(range);
  }
}
