package org.chengshu.font;

import java.util.List;

/**
 * 一次替换: one run while lookups rewrite it. Bounds depth, work and growth, so that a hostile font
 * ends early with glyphs half replaced and never hangs.
 */
final class SubstitutionPass {

  private static final int MAX_DEPTH = 16;
  private static final int GROWTH = 8;
  private static final int WORK = 1024;
  private static final int LEAST = 256;
  private static final int[] NO_MATCH = new int[0];

  private final GlyphRun run;
  private final List<Lookup> lookups;
  private final int maxLength;
  private long work;
  private int depth;

  SubstitutionPass(GlyphRun run, List<Lookup> lookups) {
    this.run = run;
    this.lookups = lookups;
    int size = Math.max(run.length(), LEAST);
    this.maxLength = (int) Math.min((long) size * GROWTH, Integer.MAX_VALUE / 4);
    this.work = (long) size * WORK;
  }

  GlyphRun run() {
    return run;
  }

  int glyph(int at) {
    return run.glyph(at);
  }

  /** Runs one lookup over all of the run. */
  void apply(Lookup lookup) {
    int at = 0;
    while (at < run.length()) {
      // Most glyphs of most lookups end here.
      if (!lookup.interesting().get(run.glyph(at))) {
        at++;
        continue;
      }
      if (--work < 0) {
        return;
      }
      int length = run.length();
      int next = lookup.apply(this, at);
      // A glyph that was removed has made room for the next one at the same place.
      boolean stays = next == at && run.length() < length;
      at = stays ? at : Math.max(next, at + 1);
    }
  }

  /** Runs a lookup that a context names, at one position. */
  void nested(int lookup, int at) {
    if (depth < MAX_DEPTH && at < run.length() && lookup < lookups.size() && --work >= 0) {
      depth++;
      lookups.get(lookup).apply(this, at);
      depth--;
    }
  }

  /** Whether one glyph may become so many. The last glyph of a run stays: its text hangs on it. */
  boolean mayReplace(int by) {
    // Every glyph behind moves; 256 of them cost about as much as a step.
    work -= run.length() >> 8;
    return by == 0 ? run.length() > 1 : run.length() + by <= maxLength;
  }

  /**
   * The position given and those of the glyphs after it that match the values in turn; empty if
   * they do not.
   */
  int[] match(GlyphFilter filter, GlyphTest test, int[] values, int from) {
    int at = from;
    for (int value : values) {
      at = next(filter, at);
      if (at < 0 || !test.matches(value, run.glyph(at))) {
        return NO_MATCH;
      }
    }
    // Few rules match: only for those an array is made.
    int[] positions = new int[values.length + 1];
    positions[0] = from;
    for (int i = 1; i < positions.length; i++) {
      positions[i] = next(filter, positions[i - 1]);
      if (positions[i] < 0) {
        return NO_MATCH;
      }
    }
    return positions;
  }

  boolean matchesBefore(GlyphFilter filter, GlyphTest test, int[] values, int from) {
    int at = from;
    for (int value : values) {
      do {
        at--;
      } while (at >= 0 && --work >= 0 && filter.skips(run.glyph(at)));
      if (at < 0 || work < 0 || !test.matches(value, run.glyph(at))) {
        return false;
      }
    }
    return true;
  }

  private int next(GlyphFilter filter, int from) {
    for (int at = from + 1; at < run.length() && --work >= 0; at++) {
      if (!filter.skips(run.glyph(at))) {
        return at;
      }
    }
    return -1;
  }
}
