package org.chengshu.font;

/** 移位替换: lookup type 1, format 1: all glyphs move by the same distance. */
record ShiftSubstitution(Coverage coverage, int distance, int glyphCount) implements Subtable {

  @Override
  public int apply(SubstitutionPass pass, GlyphFilter filter, int at) {
    int glyph = pass.glyph(at);
    int substitute = glyph + distance & 0xFFFF;
    if (!coverage.contains(glyph) || substitute >= glyphCount) {
      return NOT_APPLIED;
    }
    pass.run().set(at, substitute);
    return at + 1;
  }
}
