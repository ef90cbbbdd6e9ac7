package org.chengshu.font;

/** 替换子表: one way in which a lookup rewrites glyphs. Immutable and wholly decoded. */
sealed interface Subtable
    permits ShiftSubstitution,
        SingleSubstitution,
        MultipleSubstitution,
        LigatureSubstitution,
        ContextSubstitution {

  int NOT_APPLIED = -1;

  /** The glyphs that the subtable can begin at. */
  Coverage coverage();

  /**
   * Rewrites the run at a position whose glyph the filter lets pass.
   *
   * @return where the lookup goes on, or {@link #NOT_APPLIED}
   */
  int apply(SubstitutionPass pass, GlyphFilter filter, int at);
}
