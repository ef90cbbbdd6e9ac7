package org.chengshu.typeset.line;

import org.chengshu.unicode.CharClass;

/**
 * 语气: where a heading is best broken between two words (REQUIREMENTS B-12). What it costs is in
 * square ems, as the raggedness of centred lines is ({@link LineCost#ragged}).
 */
final class Phrases {

  /** 空一字: the two halves of a headline; where there is a blank, every other break costs this. */
  private static final int NOT_AT_THE_BLANK = 60;

  /** A break with no mark before it. */
  private static final int NO_MARK = 8;

  /** Words that belong to what stands before them. */
  private static final String ENCLITICS = "的地得了着过之等";

  private static final int ENCLITIC = 25;

  private Phrases() {}

  /** Whether the editor has said where the heading may break, so that we need not guess. */
  static boolean areMarked(ItemListBuilder items) {
    for (int i = 1; i < items.count; i++) {
      if (items.demerit[i] == Gaps.NO_WRAP) {
        return true;
      }
    }
    return false;
  }

  static void weigh(ItemListBuilder items, String text) {
    boolean hasBlank = false;
    for (int i = 1; i < items.count; i++) {
      hasBlank |= isBlank(items, i - 1) && items.breakBefore[i];
    }
    for (int i = 1; i < items.count; i++) {
      if (items.breakBefore[i] && !isBlank(items, i - 1)) {
        boolean mark = CharClass.of(items.charClass[i - 1]).isMark();
        boolean enclitic = ENCLITICS.indexOf(text.charAt(items.cluster[i])) >= 0;
        int demerit =
            items.demerit[i]
                + (hasBlank ? NOT_AT_THE_BLANK : 0)
                + (mark ? 0 : NO_MARK)
                + (enclitic ? ENCLITIC : 0);
        items.demerit[i] = (byte) Math.min(demerit, Byte.MAX_VALUE);
      }
    }
  }

  private static boolean isBlank(ItemListBuilder items, int item) {
    return CharClass.of(items.charClass[item]) == CharClass.SPACE;
  }
}
