package org.chengshu.typeset.line;

import java.util.HashMap;
import java.util.Map;
import org.chengshu.source.Resource;

/**
 * 词表: cuts a text into words, the way that is likeliest by how common each word is. Only headings
 * of more than one line ask for it, so it is read when the first of them comes; and then only laid
 * out by first characters, for a heading has few.
 */
final class WordList {

  private static final int LONGEST = 4;

  // Costs are negative binary logarithms, so that the cheapest way is the likeliest.
  private static final int UNKNOWN_CHARACTER = 14;
  private static final int RAREST_WORD = 20;
  private static final int NO_WORD = Integer.MAX_VALUE;

  private static final WordList COMMON = new WordList();

  // 首字 to its words without it, each closed by a digit.
  private final Map<Character, String> words = new HashMap<>(1 << 14);

  private WordList() {
    for (String line : Resource.lines(WordList.class, "words.txt")) {
      words.put(line.charAt(0), line);
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
      String same = words.get(text.charAt(from));
      for (int to = from + 2; same != null && to <= Math.min(length, from + LONGEST); to++) {
        int word = cost(same, text.substring(from + 1, to));
        if (word != NO_WORD && word + cost[to] < cost[from]) {
          cost[from] = word + cost[to];
          end[from] = to;
        }
      }
    }
    return end;
  }

  /**
   * @param same the words of one first character
   * @param rest what follows that character
   */
  private static int cost(String same, String rest) {
    for (int at = same.indexOf(rest, 1); at > 0; at = same.indexOf(rest, at + 1)) {
      int end = at + rest.length();
      boolean begins = at == 1 || isDigit(same.charAt(at - 1));
      if (begins && end < same.length() && isDigit(same.charAt(end))) {
        return RAREST_WORD - (same.charAt(end) - '0');
      }
    }
    return NO_WORD;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
