package org.chengshu.font;

import java.util.BitSet;
import java.util.List;

/**
 * 字偶间距: the {@code kern} feature of {@code GPOS} for one script and language, ready to run.
 * Immutable; may be shared by threads.
 */
public final class Kerning {

  static final Kerning NONE = new Kerning(List.of());

  private final List<PairLookup> lookups;

  /**
   * 字偶查找表: of its tables the first that knows a pair decides.
   *
   * @param interesting the glyphs that any of the pairs begins with; never changed
   */
  record PairLookup(GlyphFilter filter, List<PairTable> tables, BitSet interesting) {}

  private Kerning(List<PairLookup> lookups) {
    this.lookups = lookups;
  }

  static Kerning read(FontBytes gpos, GlyphClasses classes, String script, String language) {
    if (gpos.isEmpty()) {
      return NONE;
    }
    LayoutTable layout = new LayoutTable(gpos);
    BitSet chosen = layout.select(script, language, List.of("kern"));
    return chosen.isEmpty()
        ? NONE
        : new Kerning(PairReader.read(layout.lookups(), chosen, classes));
  }

  /** Adds to the run's adjustments; to be called when its glyphs are what they will be. */
  public void apply(GlyphRun run) {
    for (PairLookup lookup : lookups) {
      apply(lookup, run);
    }
  }

  private static void apply(PairLookup lookup, GlyphRun run) {
    int next = 0;
    for (int at = 0; at < run.length() - 1; at = next) {
      next = at + 1;
      int glyph = run.glyph(at);
      if (!lookup.interesting.get(glyph) || lookup.filter.skips(glyph)) {
        continue;
      }
      int second = next;
      while (second < run.length() && lookup.filter.skips(run.glyph(second))) {
        second++;
      }
      if (second < run.length() && adjust(lookup.tables, run, at, second)) {
        next = second + 1;
      }
    }
  }

  /** Returns whether the second glyph is done with as well. */
  private static boolean adjust(List<PairTable> tables, GlyphRun run, int first, int second) {
    for (PairTable table : tables) {
      int pair = table.find(run.glyph(first), run.glyph(second));
      if (pair >= 0) {
        PairTable.PairValues values = table.values();
        run.adjust(first, values.first()[pair]);
        if (values.movesSecond()) {
          run.adjust(second, values.second()[pair]);
        }
        return values.movesSecond();
      }
    }
    return false;
  }
}
