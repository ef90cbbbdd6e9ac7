package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 找词: finds the words of some lists in a text. Immutable. */
final class WordFinder {

  /** 找到一处. */
  @FunctionalInterface
  interface Found {

    /**
     * @param list which of the lists the word is in
     */
    void word(int from, int to, int list);
  }

  private record Word(String text, int list) {}

  // By first character: most characters of a text begin no word.
  private final Map<Character, List<Word>> byFirst = new HashMap<>();

  WordFinder(List<List<String>> lists) {
    for (int list = 0; list < lists.size(); list++) {
      for (String word : lists.get(list)) {
        if (word.length() > 1) {
          byFirst
              .computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
              .add(new Word(word, list));
        }
      }
    }
  }

  void each(String text, Found found) {
    for (int at = 0; at < text.length(); at++) {
      for (Word word : byFirst.getOrDefault(text.charAt(at), List.of())) {
        if (text.startsWith(word.text, at)) {
          found.word(at, at + word.text.length(), word.list);
        }
      }
    }
  }
}
