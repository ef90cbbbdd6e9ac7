package org.chengshu.typeset.line;

import java.util.HashMap;
import java.util.Map;
import org.chengshu.source.Resource;

/**
 * 词表: cuts a text into words, the way that is likeliest by how common each word is. Only headings
 * of more than one line ask for it, so it is read when the first of them comes.
 */
final class WordList {

  private static final int LONGEST = 4;

  // Costs are negative binary logarithms, so that the cheapest way is the likeliest.
  private static final int UNKNOWN_CHARACTER = 14;
  private static final int RAREST_WORD = 20;

  private static final WordList COMMON = new WordList();

  private final Map<String, Integer> costs = new HashMap<>(1 << 16);

  private WordList() {
    for (String line : Resource.lines(WordList.class, "words.txt")) {
      int from = 1;
      for (int at = 1; at < line.length(); at++) {
        if (line.charAt(at) <= '9') {
          costs.put(line.charAt(0) + line.substring(from, at), RAREST_WORD - line.charAt(at) + '0');
          from = at + 1;
        }
      }
    }
  }

  /** 一个词. */
  @FunctionalInterface
  interface Found {
    void word(int from, int to);
  }

  /** The words of two characters and more, in the order of the text. */
  static void each(String text, Found found) {
    int[] end = COMMON.ends(text);
    for (int at = 0; at < text.length(); at = end[at]) {
      if (end[at] - at > 1) {
        found.word(at, end[at]);
      }
    }
  }

  /** For each place that begins a word of the cheapest way, where that word ends. */
  private int[] ends(String text) {
    int length = text.length();
    int[] end = new int[length];
    int[] cost = new int[length + 1];
    for (int from = length - 1; from >= 0; from--) {
      cost[from] = UNKNOWN_CHARACTER + cost[from + 1];
      end[from] = from + 1;
      for (int to = from + 2; to <= Math.min(length, from + LONGEST); to++) {
        Integer word = costs.get(text.substring(from, to));
        if (word != null && word + cost[to] < cost[from]) {
          cost[from] = word + cost[to];
          end[from] = to;
        }
      }
    }
    return end;
  }
}
