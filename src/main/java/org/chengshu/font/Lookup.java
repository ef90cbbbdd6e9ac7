package org.chengshu.font;

import java.util.BitSet;
import java.util.List;

/**
 * 查找表: subtables that are tried in turn at each glyph.
 *
 * @param interesting the glyphs that any of the subtables can begin at; never changed
 */
record Lookup(GlyphFilter filter, List<Subtable> subtables, BitSet interesting) {

  static final Lookup NONE =
      new Lookup(GlyphFilter.of(0, 0, GlyphClasses.NONE), List.of(), new BitSet());

  int apply(SubstitutionPass pass, int at) {
    int glyph = pass.glyph(at);
    if (interesting.get(glyph) && !filter.skips(glyph)) {
      for (Subtable subtable : subtables) {
        int next = subtable.apply(pass, filter, at);
        if (next != Subtable.NOT_APPLIED) {
          return next;
        }
      }
    }
    return Subtable.NOT_APPLIED;
  }
}
