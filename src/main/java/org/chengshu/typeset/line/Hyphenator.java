package org.chengshu.typeset.line;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.compound.hyphenation.Hyphenation;
import org.apache.lucene.analysis.compound.hyphenation.HyphenationTree;
import org.chengshu.source.Resource;
import org.xml.sax.InputSource;

/** 西文断词: where a word may be hyphenated, by the patterns of its language. Safe for threads. */
final class Hyphenator {

  /** Letters that stay before a hyphen and go behind it at least. */
  private static final int LEAST_BEFORE = 2;

  private static final int LEAST_AFTER = 3;
  private static final int SHORTEST = LEAST_BEFORE + LEAST_AFTER;

  // By primary language; a language without patterns is looked up once.
  private final Map<String, Optional<HyphenationTree>> trees = new ConcurrentHashMap<>();

  /** Whether words of the language are hyphenated at all. */
  static boolean knows(String language) {
    return language.equals("en") || language.startsWith("en-");
  }

  /** Offsets in the word behind which a hyphen may stand. */
  int[] points(String word, String language) {
    if (word.length() < SHORTEST || !knows(language)) {
      return new int[0];
    }
    Optional<HyphenationTree> tree = trees.computeIfAbsent("en", Hyphenator::load);
    Hyphenation found = tree.orElseThrow().hyphenate(word, LEAST_BEFORE, LEAST_AFTER);
    return found == null ? new int[0] : inside(found.getHyphenationPoints(), word.length());
  }

  /** The library counts the word's two ends among the points. */
  private static int[] inside(int[] points, int length) {
    return java.util.Arrays.stream(points).filter(p -> p > 0 && p < length).toArray();
  }

  private static Optional<HyphenationTree> load(String language) {
    StringBuilder xml = new StringBuilder("<hyphenation-info><classes>");
    for (char c = 'a'; c <= 'z'; c++) {
      xml.append(c).append(Character.toUpperCase(c)).append(' ');
    }
    xml.append("</classes><patterns>");
    Resource.lines(Hyphenator.class, "hyphenation-" + language + ".txt")
        .forEach(pattern -> xml.append(pattern).append(' '));
    xml.append("</patterns></hyphenation-info>");
    HyphenationTree tree = new HyphenationTree();
    try {
      tree.loadPatterns(new InputSource(new StringReader(xml.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(tree);
  }
}
