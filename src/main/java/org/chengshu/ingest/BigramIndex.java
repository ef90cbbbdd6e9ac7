package org.chengshu.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 二字组索引: which pairs of characters stand in which texts, and how rare each pair is. */
final class BigramIndex {

  /** Weights are whole numbers in thousandths, so that sums don't depend on their order. */
  static final int UNIT = 1000;

  private final List<Set<String>> texts;
  private final Map<String, Integer> frequency = new HashMap<>();

  private final Set<String> known = new HashSet<>();

  /**
   * @param phrases lines whose words are known too, but belong to no text
   */
  BigramIndex(List<String> texts, List<String> phrases) {
    this.texts = texts.stream().map(BigramIndex::bigrams).toList();
    this.texts.forEach(known::addAll);
    phrases.stream().map(BigramIndex::bigrams).forEach(known::addAll);
    for (Set<String> text : this.texts) {
      text.forEach(bigram -> frequency.merge(bigram, 1, Integer::sum));
    }
  }

  /** How much of the phrase stands in a text, rare pairs counting most. */
  int affinity(String phrase, int text) {
    int sum = 0;
    for (String bigram : bigrams(phrase)) {
      if (texts.get(text).contains(bigram)) {
        sum += weight(frequency.get(bigram));
      }
    }
    return sum;
  }

  /** The two characters stand side by side somewhere. */
  boolean knows(String bigram) {
    return known.contains(bigram);
  }

  private int weight(int documents) {
    return (int) StrictMath.round(UNIT * StrictMath.log((texts.size() + 0.5) / documents));
  }

  private static Set<String> bigrams(String text) {
    Set<String> found = new LinkedHashSet<>();
    int[] points = text.codePoints().filter(c -> !Character.isWhitespace(c)).toArray();
    for (int i = 1; i < points.length; i++) {
      if (Character.isLetterOrDigit(points[i - 1]) && Character.isLetterOrDigit(points[i])) {
        found.add(Character.toString(points[i - 1]) + Character.toString(points[i]));
      }
    }
    return found;
  }
}
