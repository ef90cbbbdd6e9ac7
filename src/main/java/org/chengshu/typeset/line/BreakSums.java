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

  private static final int LAST_RESORT_TIER = 7;
  private static final int EVEN_TIER = 3;

  private static final boolean[] LETTER = table(CharClass::isWestern);
  private static final boolean[] CENTRED = table(BreakSums::isCentred);

  /** Number of breaks, the paragraph's start and end among them. */
  final int count;

  /** The item that begins the line after each break. */
  final int[] at;

  // What stands before a break, as the end of a line and as the start of the next: between the two
  // lies the gap that falls away there.
  private final Totals ends;
  private final Totals starts;

  // What falls away of the gap before the mark that ends a line there.
  private final int[] endTrim;

  private final ItemList items;

  BreakSums(ItemList items, boolean[] breaks) {
    this.items = items;
    int n = items.count();
    int size = 2;
    for (int i = 1; i < n; i++) {
      size += breaks[i] ? 1 : 0;
    }
    count = size;
    at = new int[size];
    endTrim = new int[size];
    ends = new Totals(size);
    starts = new Totals(size);
    fill(breaks);
    addHyphens();
  }

  private void fill(boolean[] breaks) {
    Running sum = new Running();
    int b = 0;
    for (int i = 0; i < items.count(); i++) {
      if (i == 0) {
        starts.record(b++, sum);
        sum.addGap(items, i);
      } else if (breaks[i]) {
        end(b, i, sum);
        sum.addGap(items, i);
        starts.record(b++, sum);
      } else {
        sum.addGap(items, i);
      }
      sum.width += items.body()[i];
      sum.letters += LETTER[items.charClass()[i]] ? 1 : 0;
    }
    end(b, items.count(), sum);
  }

  private void end(int b, int i, Running sum) {
    at[b] = i;
    ends.record(b, sum);
    int trim = endTrim(items, i - 1);
    if (trim > 0) {
      endTrim[b] = trim;
      ends.width[b] -= trim;
      ends.shrink[b] -= give(items, i - 1, false);
      ends.reserve[b] -= give(items, i - 1, true);
    }
  }

  private void addHyphens() {
    for (ItemList.ItemMark mark : items.marks()) {
      if (mark instanceof ItemList.ItemMark.Hyphen(int from, int _, int advance)) {
        int end = Arrays.binarySearch(at, from);
        if (end > 0) {
          ends.width[end] += advance;
        }
      }
    }
  }

  /** What the gap before an item may give: as sentence-final marks do (tier 7), or before them. */
  private static int give(ItemList items, int i, boolean lastResort) {
    int tier = items.shrinkTier()[i];
    return tier != 0 && (tier == LAST_RESORT_TIER) == lastResort ? items.shrink()[i] : 0;
  }

  /** A centred mark is half an em wide at a line's end: its leading blank goes too. */
  static int endTrim(ItemList items, int i) {
    return CENTRED[items.charClass()[i]]
        ? Math.min(Math.max(0, -items.inset()[i]), items.gap()[i])
        : 0;
  }

  private static boolean isCentred(CharClass charClass) {
    return switch (charClass) {
      case COMMA, SEMI, COLON, STOP -> true;
      case HAN, LATIN, DIGIT, SPACE, SYMBOL, OPEN, CLOSE, EXQ, EXQ2 -> false;
      case DASH2, ELL2, CONN, IDOT, SOLIDUS, NOTE, OBJECT, UNKNOWN -> false;
    };
  }

  /** By the ordinal of the class: asked for every character, so not through a switch. */
  private static boolean[] table(Predicate<CharClass> holds) {
    CharClass[] classes = CharClass.values();
    boolean[] table = new boolean[classes.length];
    for (CharClass charClass : classes) {
      table[charClass.ordinal()] = holds.test(charClass);
    }
    return table;
  }

  /** Width of the mark that ends a line there, if it may hang beyond the edge; else 0. */
  int hanging(int b) {
    int i = at[b] - 1;
    if (i < 0) {
      return 0;
    }
    // Only 、，。 hang, and never behind another mark.
    boolean behindMark = i > 0 && CharClass.of(items.charClass()[i - 1]).isMark();
    return switch (CharClass.of(items.charClass()[i])) {
      case COMMA, STOP -> behindMark ? 0 : items.body()[i];
      case HAN, LATIN, DIGIT, SPACE, SYMBOL, OPEN, CLOSE, SEMI, COLON, EXQ, EXQ2 -> 0;
      case DASH2, ELL2, CONN, IDOT, SOLIDUS, NOTE, OBJECT, UNKNOWN -> 0;
    };
  }

  long width(int a, int b) {
    return ends.width[b] - starts.width[a] + (isOneItem(a, b) ? endTrim[b] : 0);
  }

  /** A mark alone in its line has no gap before it that could be trimmed. */
  private boolean isOneItem(int a, int b) {
    return a == b - 1 && at[b] - at[a] == 1;
  }

  /** The width when all gaps have given what they may. */
  long leastWidth(int a, int b) {
    return width(a, b) - shrink(a, b) - reserve(a, b);
  }

  /** What the gaps may give, sentence-final marks apart. */
  long shrink(int a, int b) {
    return Math.max(0, ends.shrink[b] - starts.shrink[a]);
  }

  /** What sentence-final marks may give (REQUIREMENTS A-30, tier 7). */
  long reserve(int a, int b) {
    return Math.max(0, ends.reserve[b] - starts.reserve[a]);
  }

  /** What word spaces and Han–Latin gaps may take (A-31, tiers 1 and 2). */
  long firstStretch(int a, int b) {
    return ends.firstStretch[b] - starts.firstStretch[a];
  }

  /**
   * Gaps that take what is left: those that are spread evenly (A-31, tier 3); in a line that has
   * none, the spaces.
   */
  int gaps(int a, int b) {
    int even = ends.gaps[b] - starts.gaps[a];
    return even > 0 ? even : ends.firstGaps[b] - starts.firstGaps[a];
  }

  /**
   * Whether there is neither a letter nor a space: then fewer characters always mean wider gaps.
   */
  boolean isHanAlone(int a, int b) {
    return letters(a, b) == 0 && ends.firstGaps[b] == starts.firstGaps[a];
  }

  /** Letters and digits. */
  int letters(int a, int b) {
    return ends.letters[b] - starts.letters[a];
  }

  /** 累计: over the items so far and the gaps before them. */
  private static final class Running {
    long width;
    long shrink;
    long reserve;
    long firstStretch;
    int gaps;
    int firstGaps;
    int letters;

    void addGap(ItemList items, int i) {
      width += items.gap()[i];
      shrink += give(items, i, false);
      reserve += give(items, i, true);
      int tier = items.stretchTier()[i];
      if (tier == EVEN_TIER) {
        gaps++;
      } else if (tier != 0 && items.stretch()[i] > 0) {
        firstStretch += items.stretch()[i];
        firstGaps++;
      }
    }
  }

  /** 各断点处的累计: a struct of arrays, for the breaker reads two or three of them at a time. */
  private static final class Totals {
    final long[] width;
    final long[] shrink;
    final long[] reserve;
    final long[] firstStretch;
    final int[] gaps;
    final int[] firstGaps;
    final int[] letters;

    Totals(int size) {
      width = new long[size];
      shrink = new long[size];
      reserve = new long[size];
      firstStretch = new long[size];
      gaps = new int[size];
      firstGaps = new int[size];
      letters = new int[size];
    }

    void record(int b, Running sum) {
      width[b] = sum.width;
      shrink[b] = sum.shrink;
      reserve[b] = sum.reserve;
      firstStretch[b] = sum.firstStretch;
      gaps[b] = sum.gaps;
      firstGaps[b] = sum.firstGaps;
      letters[b] = sum.letters;
    }
  }
}
