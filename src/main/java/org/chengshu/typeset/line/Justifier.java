package org.chengshu.typeset.line;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.chengshu.flow.ItemList;
import org.chengshu.unicode.CharClass;

/**
 * 分配: deals out what a line lacks or has too much, tier by tier in the order of CLREQ (REQUIREMENTS
 * a tier is used up before the next one is touched, and within a tier all gaps give
 * or take alike.
 */
final class Justifier {

  private static final int TIERS = 8;
  private static final int EVEN_TIER = 3;

  private Justifier() {}

  /**
   * Adds {@code difference} to the gaps between items {@code [from, to)}.
   *
   * @param positions of the items at their natural gaps; shifted in place
   * @return what no gap could take; 0 if the line is full
   */
  static int distribute(ItemList items, int from, int to, int[] positions, int difference) {
    if (difference == 0 || to - from < 2) {
      return difference;
    }
    int[] extra = new int[to - from];
    byte[] tiers = difference < 0 ? items.shrinkTier() : items.stretchTier();
    int[] limits = difference < 0 ? items.shrink() : items.stretch();
    int sign = difference < 0 ? -1 : 1;
    int left = Math.abs(difference);
    int present = present(tiers, from, to);
    for (int tier = 1; tier < TIERS && left > 0; tier++) {
      if ((present & 1 << tier) == 0) {
        continue;
      }
      if (sign > 0 && tier == EVEN_TIER) {
        left = spreadEvenly(items, from, to, left, extra);
      } else {
        left = fill(items, from, to, tiers, limits, tier, left, extra);
      }
    }
    if (left > 0 && sign > 0) {
      left = spreadWords(items, from, to, left, extra);
    }
    long shift = 0;
    for (int i = from + 1; i < to; i++) {
      shift += extra[i - from];
      positions[i - from] += (int) (sign * shift);
    }
    return sign * left;
  }

  /** A bit for each tier that some gap belongs to: most lines have two or three. */
  private static int present(byte[] tiers, int from, int to) {
    int present = 0;
    for (int i = from + 1; i < to; i++) {
      present |= 1 << tiers[i];
    }
    return present;
  }

  /**
   * Tier 3: all gaps alike. Where few of them stand beside a long word, so that each would open by
   * more than a quarter em, the letters of the word take the rest.
   */
  private static int spreadEvenly(ItemList items, int from, int to, int wanted, int[] extra) {
    int[] even = gaps(from, to, i -> items.stretchTier()[i] == EVEN_TIER);
    if (even.length == 0) {
      return wanted;
    }
    long ceiling = Math.round(LineCost.MOST_A_GAP * items.styleOf(from).size()) * even.length;
    if (wanted <= ceiling) {
      share(even, items.stretch(), wanted, from, extra);
      return 0;
    }
    int[] letters = gaps(from, to, i -> isBetweenLetters(items, i));
    int most = letters.length == 0 ? wanted : (int) ceiling;
    share(even, items.stretch(), most, from, extra);
    if (most < wanted) {
      int[] limits = new int[to];
      Arrays.fill(limits, Integer.MAX_VALUE);
      share(letters, limits, wanted - most, from, extra);
    }
    return 0;
  }

  private static boolean isBetweenLetters(ItemList items, int i) {
    return CharClass.of(items.charClass()[i]).isWestern()
        && CharClass.of(items.charClass()[i - 1]).isWestern();
  }

  /**
   * A line of words alone is filled all the same: its spaces take what no tier had room for, and
   * the letters of an address that has no space.
   */
  private static int spreadWords(ItemList items, int from, int to, int wanted, int[] extra) {
    int[] gaps = gaps(from, to, i -> items.stretchTier()[i] > 0);
    if (gaps.length == 0) {
      gaps = gaps(from, to, i -> isBetweenLetters(items, i));
    }
    if (gaps.length == 0) {
      return wanted;
    }
    int[] limits = new int[to];
    Arrays.fill(limits, Integer.MAX_VALUE);
    share(gaps, limits, wanted, from, extra);
    return 0;
  }

  private static int[] gaps(int from, int to, IntPredicate wanted) {
    int[] gaps = new int[to - from];
    int count = 0;
    for (int i = from + 1; i < to; i++) {
      if (wanted.test(i)) {
        gaps[count++] = i;
      }
    }
    return Arrays.copyOf(gaps, count);
  }

  private static int fill(
      ItemList items,
      int from,
      int to,
      byte[] tiers,
      int[] limits,
      int tier,
      int wanted,
      int[] extra) {
    int[] gaps = new int[to - from];
    int count = 0;
    long room = 0;
    for (int i = from + 1; i < to; i++) {
      if (tiers[i] == tier && limits[i] > 0) {
        gaps[count++] = i;
        room += limits[i];
      }
    }
    if (count == 0) {
      return wanted;
    }
    gaps = Arrays.copyOf(gaps, count);
    if (room <= wanted) {
      for (int i : gaps) {
        extra[i - from] += limits[i];
      }
      return wanted - (int) room;
    }
    share(gaps, limits, wanted, from, extra);
    return 0;
  }

  /** Equal shares, capped by each gap's limit; the rest of the division goes to the middle gaps. */
  private static void share(int[] gaps, int[] limits, int wanted, int from, int[] extra) {
    boolean[] full = new boolean[gaps.length];
    int open = gaps.length;
    int left = wanted;
    boolean capped = true;
    while (capped) {
      capped = false;
      int each = left / open;
      for (int g = 0; g < gaps.length; g++) {
        if (!full[g] && limits[gaps[g]] <= each) {
          extra[gaps[g] - from] += limits[gaps[g]];
          left -= limits[gaps[g]];
          full[g] = true;
          open--;
          capped = true;
        }
      }
    }
    int each = left / open;
    int rest = left - each * open;
    int skipped = 0;
    int firstWithOneMore = (open - rest) / 2;
    for (int g = 0; g < gaps.length; g++) {
      if (!full[g]) {
        boolean oneMore = skipped >= firstWithOneMore && skipped < firstWithOneMore + rest;
        extra[gaps[g] - from] += each + (oneMore ? 1 : 0);
        skipped++;
      }
    }
  }
}
