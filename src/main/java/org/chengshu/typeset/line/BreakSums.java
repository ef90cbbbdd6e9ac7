package org.chengshu.typeset.line;

import org.chengshu.flow.ItemList;
import org.chengshu.unicode.CharClass;

/**
 * 前缀和: what a line from one break to another would measure, in constant time. Arrays run over the
 * break opportunities, not over the items: the breaker asks for pairs of breaks only.
 */
final class BreakSums {

  private static final int LAST_RESORT_TIER = 7;
  private static final int EVEN_TIER = 3;

  /** Number of breaks, the paragraph's start and end among them. */
  final int count;

  /** The item that begins the line after each break. */
  final int[] at;

  // Sums over the items before the break; "gap" sums hold the gaps before those items.
  private final long[] width;
  private final long[] shrink;
  private final long[] reserve;
  private final long[] firstStretch;
  private final int[] gaps;
  private final int[] characters;

  // The same of the one gap that falls away if a line begins at the break.
  private final int[] edgeGap;
  private final int[] edgeShrink;
  private final int[] edgeReserve;
  private final int[] edgeStretch;
  private final int[] edgeGaps;

  BreakSums(ItemList items, boolean[] breaks) {
    int n = items.count();
    int size = 2;
    for (int i = 1; i < n; i++) {
      size += breaks[i] ? 1 : 0;
    }
    count = size;
    at = new int[size];
    width = new long[size];
    shrink = new long[size];
    reserve = new long[size];
    firstStretch = new long[size];
    gaps = new int[size];
    characters = new int[size];
    edgeGap = new int[size];
    edgeShrink = new int[size];
    edgeReserve = new int[size];
    edgeStretch = new int[size];
    edgeGaps = new int[size];
    fill(items, breaks);
  }

  private void fill(ItemList items, boolean[] breaks) {
    int n = items.count();
    long sumWidth = 0;
    long sumShrink = 0;
    long sumReserve = 0;
    long sumStretch = 0;
    int sumGaps = 0;
    int sumCharacters = 0;
    int b = 0;
    for (int i = 0; i <= n; i++) {
      if (i == 0 || i == n || breaks[i]) {
        at[b] = i;
        width[b] = sumWidth;
        shrink[b] = sumShrink;
        reserve[b] = sumReserve;
        firstStretch[b] = sumStretch;
        gaps[b] = sumGaps;
        characters[b] = sumCharacters;
        b++;
      }
      if (i == n) {
        break;
      }
      boolean edge = at[b - 1] == i;
      int give = items.shrinkTier()[i] == 0 ? 0 : items.shrink()[i];
      boolean last = items.shrinkTier()[i] == LAST_RESORT_TIER;
      boolean even = items.stretchTier()[i] == EVEN_TIER;
      int take = items.stretchTier()[i] == 0 || even ? 0 : items.stretch()[i];
      if (edge) {
        edgeGap[b - 1] = items.gap()[i];
        edgeShrink[b - 1] = last ? 0 : give;
        edgeReserve[b - 1] = last ? give : 0;
        edgeStretch[b - 1] = take;
        edgeGaps[b - 1] = even ? 1 : 0;
      }
      sumWidth += items.gap()[i] + items.body()[i];
      sumShrink += last ? 0 : give;
      sumReserve += last ? give : 0;
      sumStretch += take;
      sumGaps += even ? 1 : 0;
      sumCharacters += CharClass.of(items.charClass()[i]).isMark() ? 0 : 1;
    }
  }

  long width(int a, int b) {
    return width[b] - width[a] - edgeGap[a];
  }

  /** What the gaps may give, sentence-final marks apart. */
  long shrink(int a, int b) {
    return shrink[b] - shrink[a] - edgeShrink[a];
  }

  /** What sentence-final marks may give (REQUIREMENTS A-30, tier 7). */
  long reserve(int a, int b) {
    return reserve[b] - reserve[a] - edgeReserve[a];
  }

  /** What word spaces and Han–Latin gaps may take (A-31, tiers 1 and 2). */
  long firstStretch(int a, int b) {
    return firstStretch[b] - firstStretch[a] - edgeStretch[a];
  }

  /** Gaps that are spread evenly (A-31, tier 3). */
  int gaps(int a, int b) {
    return gaps[b] - gaps[a] - edgeGaps[a];
  }

  /** Characters, marks not counted. */
  int characters(int a, int b) {
    return characters[b] - characters[a];
  }
}
