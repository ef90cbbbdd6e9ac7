package org.chengshu.ingest;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chengshu.source.Resource;

/** 人名: finds names where they are plain, that is after a word of honour or before a colon. */
final class PersonNames {

  private static final Set<String> SURNAMES = surnames();

  /** What may stand behind a name; without it the end of a name cannot be told. */
  private static final String FOLLOWERS = "，。、：；！？”’（）—等的和说与";

  private PersonNames() {}

  /** All names that follow a word of honour: 全国劳动模范李裕银、陈荣材，… */
  static Set<String> honoured(String text) {
    Set<String> names = new LinkedHashSet<>();
    for (int start : PagePatterns.afterHonours(text)) {
      Optional<String> name = nameAt(text, start);
      while (name.isPresent()) {
        names.add(name.get());
        int end = start + name.get().length();
        boolean list = end < text.length() && text.charAt(end) == '、';
        start = end + 1;
        name = list ? nameAt(text, start) : Optional.empty();
      }
    }
    return names;
  }

  /** The name that the text ends with: …副总经理庞卫华. */
  static Optional<String> atEnd(String text) {
    for (int length = Math.min(4, text.length()); length >= 2; length--) {
      String name = text.substring(text.length() - length);
      boolean titled = PagePatterns.namesAPost(text.substring(0, text.length() - length));
      if (titled && isName(name) && endsWithPost(text.substring(0, text.length() - length))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean endsWithPost(String lead) {
    return !lead.isEmpty()
        && PagePatterns.namesAPost(lead.substring(Math.max(0, lead.length() - 5)));
  }

  private static Optional<String> nameAt(String text, int start) {
    for (int length = 2; length <= 4 && start + length <= text.length(); length++) {
      int end = start + length;
      boolean bounded = end == text.length() || FOLLOWERS.indexOf(text.charAt(end)) >= 0;
      if (bounded && isName(text.substring(start, end))) {
        return Optional.of(text.substring(start, end));
      }
    }
    return Optional.empty();
  }

  /**
   * Two or three characters after a plain surname make a name of two or three, or four if compound.
   */
  static boolean isName(String text) {
    if (!text.codePoints()
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
      return false;
    }
    boolean plain = text.length() <= 3 && SURNAMES.contains(text.substring(0, 1));
    boolean compound = text.length() >= 3 && SURNAMES.contains(text.substring(0, 2));
    return text.length() >= 2 && (plain || compound);
  }

  private static Set<String> surnames() {
    List<String> lines = Resource.lines(PersonNames.class, "surnames.txt");
    Set<String> names =
        lines.subList(0, lines.size() - 1).stream()
            .flatMapToInt(String::codePoints)
            .mapToObj(Character::toString)
            .collect(Collectors.toSet());
    names.addAll(Arrays.asList(lines.getLast().split(" ")));
    return names;
  }
}
