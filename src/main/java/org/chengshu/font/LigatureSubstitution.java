package org.chengshu.font;

/**
 * 合字: lookup type 4: one glyph for several.
 *
 * @param sets by coverage index of the first glyph; of a set the first that matches is taken
 */
record LigatureSubstitution(Coverage coverage, Ligature[][] sets) implements Subtable {

  /**
   * @param rest the glyphs after the first
   */
  record Ligature(int glyph, int[] rest) {}

  @Override
  public int apply(SubstitutionPass pass, GlyphFilter filter, int at) {
    int index = coverage.indexOf(pass.glyph(at));
    if (index < 0 || index >= sets.length) {
      return NOT_APPLIED;
    }
    for (Ligature ligature : sets[index]) {
      int[] positions = pass.match(filter, GlyphTest.SAME, ligature.rest, at);
      if (positions.length != 0) {
        pass.run().merge(positions, positions.length, ligature.glyph);
        // Skipped marks between the components are passed over, as what follows the ligature.
        return positions[positions.length - 1] + 2 - positions.length;
      }
    }
    return NOT_APPLIED;
  }
}
