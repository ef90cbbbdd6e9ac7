package org.chengshu.typeset.line;

import java.util.Arrays;
import java.util.function.Predicate;
import org.chengshu.flow.ItemList;
import org.chengshu.unicode.CharClass;

/**
 * 前缀和: what a line from one break to another would measure, in constant time. Arrays run over the
 * break opportunities, not over the items: the breaker asks for pairs of breaks only.
 */
final class BreakSums {

  private static final byte[] CHARACTER = table(charClass -> !charClass.isMark());
  private static final byte[] LETTER = table(CharClass::isWestern);
  private static final byte[] WIDE_MARK = table(CharClass::isWideMark);
  private static final byte[] CENTRED = table(BreakSums::mayBeCentred);

  private static final int LAST_RESORT_TIER = 7;
  private static final int EVEN_TIER = 3;
  private static final int LETTERS_A_GAP = 6;

  /** Number of breaks, the paragraph's start and end among them. */
  final int count;

  /** The item that begins the line after each break. */
  final int[] at;

  // Sums over the items before the break; sums of gaps hold the gaps before those items.
  private final long[] width;
  private final long[] shrink;
  private final long[] reserve;
  private final long[] firstStretch;
  private final int[] gaps;
  private final int[] firstGaps;
  private final int[] characters;
  private final int[] letters;
  private final int[] wideMarks;

  // Of these sums, what belongs to the gap before the break: it falls away if a line begins there.
  private final int[] edgeGap;
  private final int[] edgeShrink;
  private final int[] edgeReserve;
  private final int[] edgeStretch;
  private final int[] edgeGaps;
  private final int[] edgeFirstGaps;

  // Width of the mark before the break, if it may hang beyond the edge; else 0.
  private final int[] hanging;

  // What falls away of the gap before the mark that ends a line there, and what that gap could
  // give.
  private final int[] endTrim;
  private final int[] endShrink;
  private final int[] endReserve;

  // Width of the hyphen that a line shows that ends there.
  private final int[] hyphen;

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
    firstGaps = new int[size];
    characters = new int[size];
    letters = new int[size];
    wideMarks = new int[size];
    edgeGap = new int[size];
    edgeShrink = new int[size];
    edgeReserve = new int[size];
    edgeStretch = new int[size];
    edgeGaps = new int[size];
    edgeFirstGaps = new int[size];
    hanging = new int[size];
    endTrim = new int[size];
    endShrink = new int[size];
    endReserve = new int[size];
    hyphen = new int[size];
    fill(items, breaks);
  }

  private void fill(ItemList items, boolean[] breaks) {
    int n = items.count();
    int b = 0;
    for (int i = 0; i < n; i++) {
      boolean edge = i == 0 || breaks[i];
      if (edge) {
        at[b] = i;
        hanging[b] = i == 0 ? 0 : hanging(items, i - 1);
        b++;
        carry(b);
      }
      addGap(items, i, b, edge);
      addItem(items, i, b);
    }
    at[b] = n;
    hanging[b] = n == 0 ? 0 : hanging(items, n - 1);
    for (int end = 1; end < count; end++) {
      addTrim(items, at[end] - 1, end);
    }
    for (ItemList.ItemMark mark : items.marks()) {
      if (mark instanceof ItemList.ItemMark.Hyphen(int from, int _, int advance)) {
        int end = Arrays.binarySearch(at, from);
        if (end > 0) {
          hyphen[end] = advance;
        }
      }
    }
  }

  private void addTrim(ItemList items, int i, int b) {
    int trim = endTrim(items, i);
    if (trim > 0) {
      boolean lastResort = items.shrinkTier()[i] == LAST_RESORT_TIER;
      int give = items.shrinkTier()[i] == 0 ? 0 : items.shrink()[i];
      endTrim[b] = trim;
      endShrink[b] = lastResort ? 0 : give;
      endReserve[b] = lastResort ? give : 0;
    }
  }

  /** A centred mark is half an em wide at a line's end: its leading blank goes too. */
  static int endTrim(ItemList items, int i) {
    return CENTRED[items.charClass()[i]] == 0
        ? 0
        : Math.min(Math.max(0, -items.inset()[i]), items.gap()[i]);
  }

  private static boolean mayBeCentred(CharClass charClass) {
    return switch (charClass) {
      case COMMA, SEMI, COLON, STOP -> true;
      case HAN, LATIN, DIGIT, SPACE, SYMBOL, OPEN, CLOSE, EXQ, EXQ2 -> false;
      case DASH2, ELL2, CONN, IDOT, SOLIDUS, NOTE, OBJECT, UNKNOWN -> false;
    };
  }

  private boolean isTrimmed(int a, int b) {
    return endTrim[b] > 0 && at[b] - 1 > at[a];
  }

  /** Only 、，。 hang, and never behind another mark. */
  private static int hanging(ItemList items, int i) {
    boolean behindMark = i > 0 && CharClass.of(items.charClass()[i - 1]).isMark();
    return switch (CharClass.of(items.charClass()[i])) {
      case COMMA, STOP -> behindMark ? 0 : items.body()[i];
      case HAN, LATIN, DIGIT, SPACE, SYMBOL, OPEN, CLOSE, SEMI, COLON, EXQ, EXQ2 -> 0;
      case DASH2, ELL2, CONN, IDOT, SOLIDUS, NOTE, OBJECT, UNKNOWN -> 0;
    };
  }

  /** The sums of a break begin as those of the one before. */
  private void carry(int b) {
    width[b] = width[b - 1];
    shrink[b] = shrink[b - 1];
    reserve[b] = reserve[b - 1];
    firstStretch[b] = firstStretch[b - 1];
    gaps[b] = gaps[b - 1];
    firstGaps[b] = firstGaps[b - 1];
    characters[b] = characters[b - 1];
    letters[b] = letters[b - 1];
    wideMarks[b] = wideMarks[b - 1];
  }

  private void addGap(ItemList items, int i, int b, boolean edge) {
    int give = items.shrinkTier()[i] == 0 ? 0 : items.shrink()[i];
    boolean lastResort = items.shrinkTier()[i] == LAST_RESORT_TIER;
    int tier = items.stretchTier()[i];
    int take = tier == 0 || tier == EVEN_TIER ? 0 : items.stretch()[i];
    width[b] += items.gap()[i];
    shrink[b] += lastResort ? 0 : give;
    reserve[b] += lastResort ? give : 0;
    firstStretch[b] += take;
    gaps[b] += tier == EVEN_TIER ? 1 : 0;
    firstGaps[b] += take > 0 ? 1 : 0;
    if (edge) {
      edgeGap[b - 1] = items.gap()[i];
      edgeShrink[b - 1] = lastResort ? 0 : give;
      edgeReserve[b - 1] = lastResort ? give : 0;
      edgeStretch[b - 1] = take;
      edgeGaps[b - 1] = tier == EVEN_TIER ? 1 : 0;
      edgeFirstGaps[b - 1] = take > 0 ? 1 : 0;
    }
  }

  private void addItem(ItemList items, int i, int b) {
    byte charClass = items.charClass()[i];
    width[b] += items.body()[i];
    characters[b] += CHARACTER[charClass];
    letters[b] += LETTER[charClass];
    wideMarks[b] += WIDE_MARK[charClass];
  }

  /** 1 or 0 by the ordinal of the class: asked for every character, so not through a switch. */
  private static byte[] table(Predicate<CharClass> counts) {
    CharClass[] classes = CharClass.values();
    byte[] table = new byte[classes.length];
    for (CharClass charClass : classes) {
      table[charClass.ordinal()] = (byte) (counts.test(charClass) ? 1 : 0);
    }
    return table;
  }

  /** What a line that ends here may hang beyond the edge. */
  int hanging(int b) {
    return hanging[b];
  }

  long width(int a, int b) {
    return width[b] - width[a] - edgeGap[a] - (isTrimmed(a, b) ? endTrim[b] : 0) + hyphen[b];
  }

  /** What the gaps may give, sentence-final marks apart. */
  long shrink(int a, int b) {
    return shrink[b] - shrink[a] - edgeShrink[a] - (isTrimmed(a, b) ? endShrink[b] : 0);
  }

  /** What sentence-final marks may give (REQUIREMENTS A-30, tier 7). */
  long reserve(int a, int b) {
    return reserve[b] - reserve[a] - edgeReserve[a] - (isTrimmed(a, b) ? endReserve[b] : 0);
  }

  /** What word spaces and Han–Latin gaps may take (A-31, tiers 1 and 2). */
  long firstStretch(int a, int b) {
    return firstStretch[b] - firstStretch[a] - edgeStretch[a];
  }

  /**
   * Gaps that take what is left: those that are spread evenly (A-31, tier 3), and the letters of
   * long words, which help where there are few; in a line that has none, the spaces and the
   * letters.
   */
  int gaps(int a, int b) {
    int even = gaps[b] - gaps[a] - edgeGaps[a];
    int spaces = firstGaps[b] - firstGaps[a] - edgeFirstGaps[a];
    return (even > 0 ? even : spaces) + (letters[b] - letters[a]) / LETTERS_A_GAP;
  }

  /** Characters, marks not counted. */
  int characters(int a, int b) {
    return characters[b] - characters[a];
  }

  /** Dashes, ellipses and connectors. */
  int wideMarks(int a, int b) {
    return wideMarks[b] - wideMarks[a];
  }
}
