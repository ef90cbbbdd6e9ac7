package org.chengshu.typeset.line;

import org.chengshu.flow.ItemList;
import org.chengshu.unicode.CharClass;

/**
 * 行的代价: how much a way of setting a line costs the reader. The numbers are a house style: even
 * spacing up to {@link #LOOSE} is hardly seen, beyond it every step is worth a detour elsewhere in
 * the paragraph, and a last line of one character is worse than any of it (REQUIREMENTS A-33,
 *
 */
final class LineCost {

  /** Even spacing in ems a gap beyond which a line counts as loose. */
  static final double LOOSE = 0.03;

  /** Beyond this a line is reported. */
  static final double VERY_LOOSE = 0.08;

  /** A gap that is stretched by this much costs 1. */
  private static final double UNIT = 0.01;

  /** Beyond so many ems a gap, letters help; so many letters are worth a gap. */
  static final double MOST_A_GAP = 0.25;

  private static final double LETTERS_A_GAP = 6;

  private static final double SQUEEZE = 4;
  private static final double LAST_RESORT = 10;
  private static final double LOOSE_PENALTY = 60;
  static final double VERY_LOOSE_PENALTY = 3000;
  private static final double LONE_CHARACTER = 20000;

  /**
   * A line that nothing can make fit: finite, so that the rest of the paragraph is still compared.
   */
  private static final double OVERFULL = 1e9;

  /** A mark hangs only where the line is the better for it. */
  static final double HANGING = 2;

  /** One character before a dash or an ellipsis: no lone one to the eye, but not good either. */
  private static final double NEARLY_LONE = 300;

  private LineCost() {}

  /**
   * A line that must grow.
   *
   * @param wanted measure less natural width
   * @param firstStretch what word spaces and Han–Latin gaps may take
   * @param gaps number of all other gaps that take alike
   * @param letters in long words, which take what is more than a quarter em a gap
   */
  static double stretched(long wanted, long firstStretch, int gaps, int letters, int em) {
    double even = wanted - firstStretch;
    if (even <= 0) {
      return wanted == 0 ? 0 : (double) wanted / firstStretch;
    }
    double each = each(even / em, gaps, letters);
    double units = each / UNIT;
    double penalty =
        each > VERY_LOOSE
            ? VERY_LOOSE_PENALTY * each / VERY_LOOSE
            : each > LOOSE ? LOOSE_PENALTY : 0;
    return 1 + units * units + penalty;
  }

  private static double each(double ems, int gaps, int letters) {
    double beyond = ems - gaps * MOST_A_GAP;
    if (gaps > 0 && (beyond <= 0 || letters == 0)) {
      return ems / gaps;
    }
    double taking = Math.max(letters / LETTERS_A_GAP, 0.5);
    return (gaps > 0 ? MOST_A_GAP : 0) + beyond / taking;
  }

  /**
   * A line that must give.
   *
   * @param shrink what its gaps may give without the last resort
   * @param reserve what its sentence-final marks may give (A-30, tier 7)
   */
  static double squeezed(long wanted, long shrink, long reserve) {
    if (wanted <= shrink) {
      double used = wanted / (double) shrink;
      return SQUEEZE * used * used;
    }
    return wanted <= shrink + reserve
        ? LAST_RESORT + SQUEEZE * (wanted - shrink) / reserve
        : OVERFULL * (wanted - shrink - reserve);
  }

  /**
   * 孤字: what it costs that the last line, which begins with item {@code from}, has one character.
   */
  static double lone(ItemList items, int from) {
    int characters = 0;
    boolean wideMarks = false;
    for (int i = items.count() - 1; i >= from; i--) {
      CharClass charClass = CharClass.of(items.charClass()[i]);
      characters += charClass.isMark() ? 0 : 1;
      wideMarks |= charClass.isWideMark();
      if (characters > 1) {
        return 0;
      }
    }
    return wideMarks ? NEARLY_LONE : LONE_CHARACTER;
  }

  /**
   * A line that is not justified.
   *
   * @param mayBeShort whether it is the last of lines that are filled, not balanced
   */
  static double ragged(long difference, boolean mayBeShort, int em) {
    if (difference < 0) {
      return OVERFULL * -difference;
    }
    double ems = difference / (double) em;
    return mayBeShort ? 0 : ems * ems;
  }
}
