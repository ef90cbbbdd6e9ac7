package org.chengshu.font;

/**
 * 一变多: lookup type 2: several glyphs for one.
 *
 * @param sequences by coverage index; an empty one removes the glyph
 */
record MultipleSubstitution(Coverage coverage, int[][] sequences) implements Subtable {

  @Override
  public int apply(SubstitutionPass pass, GlyphFilter filter, int at) {
    int index = coverage.indexOf(pass.glyph(at));
    if (index < 0 || index >= sequences.length || !pass.mayReplace(sequences[index].length)) {
      return NOT_APPLIED;
    }
    pass.run().replace(at, sequences[index]);
    return at + sequences[index].length;
  }
}
