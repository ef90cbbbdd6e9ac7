package org.chengshu.font;

import java.util.function.IntUnaryOperator;

/**
 * 上下文替换: lookup types 5 and 6: other lookups run where the glyphs around match a rule.
 *
 * @param setOf the number of the rule set for a first glyph; negative if there is none
 * @param before how the values of a rule's backtrack are meant, and so on
 */
record ContextSubstitution(
    Coverage coverage,
    IntUnaryOperator setOf,
    Rule[][] sets,
    GlyphTest before,
    GlyphTest input,
    GlyphTest after)
    implements Subtable {

  /**
   * 规则: of a set the first that matches is taken.
   *
   * @param before values of the glyphs before, nearest first
   * @param rest values of the input after its first glyph
   * @param after values of the glyphs after the input
   * @param actions pairs of an index into the input and a lookup to run there
   */
  record Rule(int[] before, int[] rest, int[] after, int[] actions) {}

  @Override
  public int apply(SubstitutionPass pass, GlyphFilter filter, int at) {
    int set = coverage.contains(pass.glyph(at)) ? setOf.applyAsInt(pass.glyph(at)) : -1;
    if (set < 0 || set >= sets.length) {
      return NOT_APPLIED;
    }
    for (Rule rule : sets[set]) {
      int[] positions = pass.match(filter, input, rule.rest, at);
      if (positions.length != 0
          && pass.matchesBefore(filter, before, rule.before, at)
          && pass.match(filter, after, rule.after, positions[positions.length - 1]).length != 0) {
        return run(rule.actions, pass, positions);
      }
    }
    return NOT_APPLIED;
  }

  private static int run(int[] actions, SubstitutionPass pass, int[] matched) {
    int[] positions = matched;
    int end = positions[positions.length - 1] + 1;
    for (int i = 0; i < actions.length; i += 2) {
      int index = actions[i];
      if (index < positions.length) {
        int length = pass.run().length();
        pass.nested(actions[i + 1], positions[index]);
        int growth = pass.run().length() - length;
        if (growth != 0) {
          positions = shifted(positions, index, growth);
          end = Math.max(end + growth, positions[index]);
        }
      }
    }
    return end;
  }

  /**
   * The input after a nested lookup made it longer or shorter: new glyphs belong to it, and what is
   * gone was next to the glyph the lookup ran at.
   */
  private static int[] shifted(int[] positions, int index, int growth) {
    int added = Math.max(growth, 0);
    int kept = Math.min(index + 1 + Math.max(-growth, 0), positions.length);
    int[] shifted = new int[index + 1 + added + positions.length - kept];
    System.arraycopy(positions, 0, shifted, 0, index + 1);
    for (int i = 1; i <= added; i++) {
      shifted[index + i] = positions[index] + i;
    }
    for (int i = kept; i < positions.length; i++) {
      shifted[index + 1 + added + i - kept] = positions[i] + growth;
    }
    return shifted;
  }
}
