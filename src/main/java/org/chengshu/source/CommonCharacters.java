package org.chengshu.source;

import java.util.BitSet;

/**
 * 常用字: tells how much a decoded text looks like Chinese. Read with the right encoding, nine of ten
 * characters of ordinary prose are among the common ones; read with a wrong one, fewer than one of
 * ten.
 */
final class CommonCharacters {

  private static final BitSet COMMON = load();

  private static final String MARKS = "，。、；：？！“”‘’（）《》〈〉「」『』【】—…·～　";

  private CommonCharacters() {}

  /**
   * The share of common characters among those beyond ASCII, 0 to 1; text of ASCII alone gives 1.
   * Controls, private use and unassigned characters count twice against it.
   */
  static double share(CharSequence text) {
    int common = 0;
    int all = 0;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (isGarbage(c)) {
        all += 2;
      } else if (c >= 0x80) {
        all++;
        if (COMMON.get(c)) {
          common++;
        }
      }
    }
    return all == 0 ? 1 : (double) common / all;
  }

  private static boolean isGarbage(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A;
      case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> true;
      default -> false;
    };
  }

  private static BitSet load() {
    BitSet set = new BitSet(0x10000);
    Resource.lines(CommonCharacters.class, "common-characters.txt").stream()
        .flatMapToInt(String::codePoints)
        .forEach(set::set);
    MARKS.codePoints().forEach(set::set);
    return set;
  }
}
