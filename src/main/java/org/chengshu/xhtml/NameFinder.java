package org.chengshu.xhtml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chengshu.manuscript.Inline;

/** 找人名: where the names of a book stand in a paragraph, the longest first. */
final class NameFinder {

  /** Something in the line that is not text, or not to be looked at. */
  private static final char OBJECT = '\uFFFC';

  /**
   * 一处.
   *
   * @param at counted as {@link InlineWriter} meets the text
   */
  record Hit(int at, String name) {}

  private final Map<Character, List<String>> byFirst = new HashMap<>();

  NameFinder(Set<String> names) {
    names.stream()
        .filter(name -> !name.isBlank())
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(name -> byFirst.computeIfAbsent(name.charAt(0), _ -> new ArrayList<>()).add(name));
  }

  List<Hit> in(List<Inline> content) {
    if (byFirst.isEmpty()) {
      return List.of();
    }
    StringBuilder shadow = new StringBuilder();
    content.forEach(inline -> append(inline, shadow));
    String text = shadow.toString();
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      for (String name : byFirst.getOrDefault(text.charAt(at), List.of())) {
        if (text.startsWith(name, at) && isWhole(text, at, at + name.length())) {
          hits.add(new Hit(at, name));
          at += name.length() - 1;
          break;
        }
      }
    }
    return hits;
  }

  /** A name that begins or ends with a Latin letter or a digit is no piece of a longer word. */
  private static boolean isWhole(String text, int from, int to) {
    return !(from > 0 && isWestern(text.charAt(from)) && isWestern(text.charAt(from - 1)))
        && !(to < text.length() && isWestern(text.charAt(to - 1)) && isWestern(text.charAt(to)));
  }

  private static boolean isWestern(char c) {
    return Character.isLetterOrDigit(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN;
  }

  /** One character for each that the writer counts. What is marked for the index is so already. */
  private static void append(Inline inline, StringBuilder shadow) {
    switch (inline) {
      case Inline.Text(String text) -> shadow.append(text);
      case Inline.Ruby ruby -> ruby.pairs().forEach(pair -> shadow.append(pair.base()));
      case Inline.Link link -> link.content().forEach(inner -> append(inner, shadow));
      case Inline.NoteMark _, Inline.Image _, Inline.LineBreak _ -> shadow.append(OBJECT);
      case Inline.Span span -> {
        int start = shadow.length();
        span.content().forEach(inner -> append(inner, shadow));
        if (span.role() == Inline.Role.INDEX) {
          int length = shadow.length() - start;
          shadow.replace(start, shadow.length(), String.valueOf(OBJECT).repeat(length));
        }
      }
    }
  }
}
