package org.chengshu.typeset.line;

import org.chengshu.flow.ItemList;
import org.chengshu.flow.Line;

/** 松紧: how far the even spacing of a line went (REQUIREMENTS A-33). */
final class Looseness {

  private static final int EVEN_TIER = 3;

  private Looseness() {}

  /**
   * What each evenly spread gap was given, in ems (in a line of words, each space or letter); 0 for
   * a line that was not spread.
   */
  static double of(Line line) {
    if (line.last() || line.adjustment() <= 0) {
      return 0;
    }
    ItemList items = line.items();
    long left = line.adjustment();
    int gaps = 0;
    int spaces = 0;
    for (int i = line.from() + 1; i < line.to(); i++) {
      if (items.stretchTier()[i] == EVEN_TIER) {
        gaps++;
      } else if (items.stretchTier()[i] != 0) {
        left -= items.stretch()[i];
        spaces++;
      }
    }
    int letters = line.to() - line.from() - 1;
    int taking = gaps > 0 ? gaps : spaces > 0 ? spaces : Math.max(1, letters);
    return Math.max(0, left) / (double) taking / items.styleOf(line.from()).size();
  }
}
