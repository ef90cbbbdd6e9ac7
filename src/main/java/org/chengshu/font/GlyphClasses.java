package org.chengshu.font;

import java.util.ArrayList;
import java.util.List;

/** 字形分类: what {@code GDEF} says a glyph is; lookups skip glyphs by it. */
record GlyphClasses(ClassDefinition kinds, ClassDefinition attachments, List<Coverage> markSets) {

  static final int BASE = 1;
  static final int LIGATURE = 2;
  static final int MARK = 3;

  static final GlyphClasses NONE =
      new GlyphClasses(ClassDefinition.NONE, ClassDefinition.NONE, List.of());

  static GlyphClasses read(FontBytes gdef) {
    if (gdef.isEmpty()) {
      return NONE;
    }
    ReadBudget budget = new ReadBudget();
    boolean hasMarkSets = gdef.u16(0) == 1 && gdef.u16(2) >= 2;
    return new GlyphClasses(
        ClassDefinition.read(gdef, gdef.u16(4), budget),
        ClassDefinition.read(gdef, gdef.u16(10), budget),
        hasMarkSets ? readMarkSets(gdef, gdef.u16(12), budget) : List.of());
  }

  private static List<Coverage> readMarkSets(FontBytes gdef, int offset, ReadBudget budget) {
    List<Coverage> sets = new ArrayList<>();
    if (offset != 0) {
      FontBytes table = gdef.from(offset);
      int count = table.u16(2);
      for (int i = 0; i < count; i++) {
        budget.spend(1, table);
        sets.add(Coverage.read(table, table.u32(4 + 4 * i), budget));
      }
    }
    return List.copyOf(sets);
  }
}
