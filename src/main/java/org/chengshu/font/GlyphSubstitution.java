package org.chengshu.font;

/**
 * 字形替换: the {@code GSUB} lookups of some features for one script and language, ready to run.
 * Immutable; may be shared by threads.
 */
public final class GlyphSubstitution {

  static final GlyphSubstitution NONE = new GlyphSubstitution();

  /** Rewrites the run in place, lookup by lookup in the order of the font's list. */
  public void apply(GlyphRun run) {}
}
