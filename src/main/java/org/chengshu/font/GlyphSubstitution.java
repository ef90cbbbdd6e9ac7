package org.chengshu.font;

import java.util.BitSet;
import java.util.List;

/**
 * 字形替换: the {@code GSUB} lookups of some features for one script and language, ready to run.
 * Immutable; may be shared by threads.
 */
public final class GlyphSubstitution {

  static final GlyphSubstitution NONE = new GlyphSubstitution(new BitSet(), List.of());

  // Numbers in the font's list, ascending: the order in which they run.
  private final int[] order;
  private final List<Lookup> lookups;
  // Whole books of Han pass through here: a run without any of these glyphs is left at once.
  private final BitSet interesting = new BitSet();

  private GlyphSubstitution(BitSet chosen, List<Lookup> lookups) {
    this.order = chosen.stream().filter(number -> number < lookups.size()).toArray();
    this.lookups = lookups;
    for (int number : order) {
      interesting.or(lookups.get(number).interesting());
    }
  }

  static GlyphSubstitution read(
      FontBytes gsub,
      GlyphClasses classes,
      int glyphCount,
      String script,
      String language,
      List<String> features) {
    if (gsub.isEmpty()) {
      return NONE;
    }
    LayoutTable layout = new LayoutTable(gsub);
    BitSet chosen = layout.select(script, language, features);
    return chosen.isEmpty()
        ? NONE
        : new GlyphSubstitution(
            chosen, LookupReader.read(layout.lookups(), chosen, classes, glyphCount));
  }

  /** Rewrites the run in place, lookup by lookup in the order of the font's list. */
  public void apply(GlyphRun run) {
    if (touches(run)) {
      SubstitutionPass pass = new SubstitutionPass(run, lookups);
      for (int number : order) {
        pass.apply(lookups.get(number));
      }
    }
  }

  private boolean touches(GlyphRun run) {
    for (int i = 0; i < run.length(); i++) {
      if (interesting.get(run.glyph(i))) {
        return true;
      }
    }
    return false;
  }
}
