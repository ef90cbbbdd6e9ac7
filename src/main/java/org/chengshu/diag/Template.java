package org.chengshu.diag;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 句式: a sentence with places {0}, {1} … for words. The words may come from manuscripts, so they are
 * made harmless before they reach a terminal.
 */
public final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /** Terminal escapes, line ends, and marks that turn the direction of what follows. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

  private Template() {}

  /** In one pass, so that a word that looks like a place stays what it is. */
  public static String fill(String template, List<String> words) {
    return PLACE
        .matcher(template)
        .replaceAll(match -> {
          int index = Integer.parseInt(match.group(1));
          return Matcher.quoteReplacement(index < words.size() ? printable(words.get(index)) : "");
        });
  }

  /** Foreign text on one line and without control characters. */
  public static String printable(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ");
  }
}
