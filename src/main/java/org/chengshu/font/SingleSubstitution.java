package org.chengshu.font;

/**
 * 单字替换: one glyph for one glyph: lookup type 1, format 2, and type 3, of whose alternates the first
 * is taken.
 *
 * @param substitutes by coverage index
 */
record SingleSubstitution(Coverage coverage, int[] substitutes) implements Subtable {

  @Override
  public int apply(SubstitutionPass pass, GlyphFilter filter, int at) {
    int index = coverage.indexOf(pass.glyph(at));
    if (index < 0 || index >= substitutes.length) {
      return NOT_APPLIED;
    }
    pass.run().set(at, substitutes[index]);
    return at + 1;
  }
}
