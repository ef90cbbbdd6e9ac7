package org.chengshu.font;

/**
 * 跳过规则: which glyphs a lookup does not see (OpenType, lookup flags).
 *
 * @param attachment marks of other attachment classes are skipped; 0 means none are
 * @param markSet marks outside it are skipped
 */
record GlyphFilter(
    int flags, int attachment, boolean usesMarkSet, Coverage markSet, GlyphClasses classes) {

  private static final int IGNORE_BASES = 0x02;
  private static final int IGNORE_LIGATURES = 0x04;
  private static final int IGNORE_MARKS = 0x08;
  private static final int USE_MARK_SET = 0x10;

  /**
   * @param markSet number of the set, looked at if the flags say so
   */
  static GlyphFilter of(int flags, int markSet, GlyphClasses classes) {
    boolean usesMarkSet = (flags & USE_MARK_SET) != 0;
    Coverage set =
        usesMarkSet && markSet < classes.markSets().size()
            ? classes.markSets().get(markSet)
            : Coverage.NONE;
    return new GlyphFilter(flags & 0x0E, flags >> 8 & 0xFF, usesMarkSet, set, classes);
  }

  static boolean usesMarkSet(int flags) {
    return (flags & USE_MARK_SET) != 0;
  }

  boolean skips(int glyph) {
    if (flags == 0 && attachment == 0 && !usesMarkSet) {
      return false;
    }
    return switch (classes.kinds().of(glyph)) {
      case GlyphClasses.BASE -> (flags & IGNORE_BASES) != 0;
      case GlyphClasses.LIGATURE -> (flags & IGNORE_LIGATURES) != 0;
      case GlyphClasses.MARK -> skipsMark(glyph);
      default -> false;
    };
  }

  private boolean skipsMark(int glyph) {
    if ((flags & IGNORE_MARKS) != 0) {
      return true;
    }
    if (usesMarkSet) {
      return !markSet.contains(glyph);
    }
    return attachment != 0 && classes.attachments().of(glyph) != attachment;
  }
}
