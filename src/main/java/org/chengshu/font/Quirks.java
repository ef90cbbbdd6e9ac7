package org.chengshu.font;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * 字面的特别处: what {@code fonts.tsv} says of characters that a face does not draw as a Chinese line
 * needs them. Words and characters, as {@code rotate:–‐,as:／/}. Immutable.
 */
public final class Quirks {

  static final Quirks NONE = new Quirks();

  private final BitSet rotated = new BitSet();
  private final BitSet centred = new BitSet();
  private final BitSet replaced = new BitSet();
  private final Map<Integer, Integer> replacements = new HashMap<>();
  private final Map<Integer, Integer> pairs = new HashMap<>();

  private Quirks() {}

  /**
   * @throws IllegalArgumentException if the table's cell cannot be understood
   */
  static Quirks parse(Iterable<String> cell) {
    Quirks quirks = new Quirks();
    for (String item : cell) {
      int colon = item.indexOf(':');
      String word = item.substring(0, Math.max(colon, 0));
      int[] characters = item.substring(colon + 1).codePoints().toArray();
      switch (word) {
        case "rotate" -> set(quirks.rotated, characters);
        case "centre" -> set(quirks.centred, characters);
        case "as" -> putAll(quirks.replacements, characters, item);
        case "pair" -> putAll(quirks.pairs, characters, item);
        default -> throw new IllegalArgumentException(item);
      }
    }
    quirks.replacements.keySet().forEach(quirks.replaced::set);
    return quirks;
  }

  private static void set(BitSet set, int[] characters) {
    for (int character : characters) {
      set.set(character);
    }
  }

  private static void putAll(Map<Integer, Integer> map, int[] characters, String item) {
    if (characters.length % 2 != 0) {
      throw new IllegalArgumentException(item);
    }
    for (int i = 0; i < characters.length; i += 2) {
      map.put(characters[i], characters[i + 1]);
    }
  }

  /** The character whose glyph is taken for another one's. */
  public int drawnAs(int codePoint) {
    return replaced.get(codePoint) ? replacements.get(codePoint) : codePoint;
  }

  /** The character whose glyph is taken for two of this one that are one unit. */
  public OptionalInt pairDrawnAs(int codePoint) {
    Integer drawn = pairs.isEmpty() ? null : pairs.get(codePoint);
    return drawn == null ? OptionalInt.empty() : OptionalInt.of(drawn);
  }

  /** Whether a vertical line turns the glyph, because the face has no form of its own for it. */
  public boolean isRotated(int codePoint) {
    return rotated.get(codePoint);
  }

  /** Whether the ink has to be moved to the middle of the line, across it. */
  public boolean isCentred(int codePoint) {
    return centred.get(codePoint);
  }
}
