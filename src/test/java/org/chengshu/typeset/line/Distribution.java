package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.Line;

/**
 * 分配的核对: what a set line added to or took from each of its gaps, read back from the places of its
 * items, against the order of tiers (REQUIREMENTS ).
 */
final class Distribution {

  private static final int TIERS = 8;
  private static final int EVEN_TIER = 3;

  private final Line line;

  /** What each gap was changed by, from the second item on. */
  private final int[] change;

  private Distribution(Line line, int[] change) {
    this.line = line;
    this.change = change;
  }

  /**
   * @param indent where the line begins
   */
  static Distribution of(Line line, int indent) {
    ItemList items = line.items();
    int[] positions = line.positions();
    assertEquals(indent, positions[0], "a justified line begins at its indent");
    int[] change =
        IntStream.range(1, positions.length)
            .map(i -> {
              int item = line.from() + i;
              int gap = positions[i] - positions[i - 1] - items.body()[item - 1];
              return gap - items.gap()[item];
            })
            .toArray();
    return new Distribution(line, change);
  }

  void check(String where) {
    boolean shrunk = IntStream.of(change).anyMatch(c -> c < 0);
    boolean stretched = IntStream.of(change).anyMatch(c -> c > 0);
    assertTrue(!shrunk || !stretched, () -> where + ": gaps both shrink and grow");
    assertTrue(!line.last() || !stretched, () -> where + ": a last line is stretched");
    assertEquals(line.adjustment(), IntStream.of(change).sum(), where);
    int[] even = gaps(false, EVEN_TIER, EVEN_TIER + 1);
    int ceiling = line.items().styleOf(line.from()).size() / 4;
    if (stretched && IntStream.of(even).allMatch(g -> change[g] >= ceiling)) {
      return; // few even gaps or none: words are filled beyond the tiers
    }
    for (int tier = 0; tier < TIERS; tier++) {
      checkTier(tier, shrunk, where + " tier " + tier);
    }
  }

  /**
   * Tier 0 never changes; a tier is exhausted before a later one is touched; and of those gaps of a
   * tier that are not exhausted all have changed alike, up to the unit that does not divide.
   */
  private void checkTier(int tier, boolean shrunk, String where) {
    int[] tiered = gaps(shrunk, tier, tier + 1);
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int g : tiered) {
      int amount = Math.abs(change[g]);
      int limit = limit(g, shrunk);
      assertTrue(amount <= (tier == 0 ? 0 : limit), () -> where + ": past its limit");
      if (amount < limit) {
        least = Math.min(least, amount);
      }
      most = Math.max(most, amount);
    }
    assertTrue(least == Integer.MAX_VALUE || most - least <= 1, () -> where + ": not alike");
    boolean laterUsed = IntStream.of(gaps(shrunk, tier + 1, TIERS)).anyMatch(g -> change[g] != 0);
    assertTrue(
        tier == 0 || !laterUsed || least == Integer.MAX_VALUE, () -> where + ": not exhausted");
  }

  private int[] gaps(boolean shrunk, int fromTier, int toTier) {
    byte[] tiers = shrunk ? line.items().shrinkTier() : line.items().stretchTier();
    return IntStream.range(0, change.length)
        .filter(g -> tier(tiers, g) >= fromTier && tier(tiers, g) < toTier)
        .toArray();
  }

  private int tier(byte[] tiers, int g) {
    return tiers[line.from() + g + 1];
  }

  private int limit(int g, boolean shrunk) {
    int item = line.from() + g + 1;
    return shrunk ? line.items().shrink()[item] : line.items().stretch()[item];
  }
}
