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

  /** More of a word than this is no help on a screen. */
  private static final int LONGEST = 160;

  private Template() {}

  /** In one pass, so that a word that looks like a place stays what it is. */
  public static String fill(String template, List<String> words) {
    return PLACE
        .matcher(template)
        .replaceAll(match -> {
          int index = Integer.parseInt(match.group(1));
          String word = index < words.size() ? shortened(printable(words.get(index))) : "";
          return Matcher.quoteReplacement(word);
        });
  }

  /** A line of five thousand characters without a break is named by its beginning and its end. */
  private static String shortened(String word) {
    if (word.codePointCount(0, word.length()) <= LONGEST) {
      return word;
    }
    int head = word.offsetByCodePoints(0, LONGEST * 3 / 4);
    int tail = word.offsetByCodePoints(word.length(), -LONGEST / 4);
    return word.substring(0, head) + "……" + word.substring(tail);
  }

  /** Foreign text on one line and without control characters. */
  public static String printable(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ");
  }
}
