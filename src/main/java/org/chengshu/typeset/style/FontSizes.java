package org.chengshu.typeset.style;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.chengshu.flow.Sp;
import org.chengshu.source.Resource;
import org.chengshu.typeset.style.CssValue.Word;

/** 字号: the sizes of type that have a name, 五号 or {@code -cs-hao-5} (REQUIREMENTS B-03). */
final class FontSizes {

  private static final Map<String, Integer> NAMED = read();

  private FontSizes() {}

  /** In {@link Sp}; empty if the word names no size. */
  static OptionalInt of(Word word) {
    Integer size = NAMED.get(word.keyword());
    return size == null ? OptionalInt.empty() : OptionalInt.of(size);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> sizes = new HashMap<>();
    for (String[] row : Resource.rows(FontSizes.class, "font-sizes.tsv")) {
      int size = Sp.ofPt(Double.parseDouble(row[2]));
      sizes.put(row[0], size);
      sizes.put(row[1], size);
    }
    return Map.copyOf(sizes);
  }
}
