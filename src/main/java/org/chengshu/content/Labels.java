package org.chengshu.content;

import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import org.chengshu.source.Resource;

/**
 * 书中用语: the words that the program itself puts into a book, from {@code labels.tsv}, in the book's
 * own script.
 */
public final class Labels {

  private static final int SIMPLIFIED = 1;
  private static final int TRADITIONAL = 2;

  private final Map<String, String> words;

  private Labels(Map<String, String> words) {
    this.words = words;
  }

  /**
   * @param language of the book, BCP 47
   */
  public static Labels of(String language) {
    int column = isTraditional(language) ? TRADITIONAL : SIMPLIFIED;
    Map<String, String> words = new HashMap<>();
    for (String[] cells : Resource.rows(Labels.class, "labels.tsv")) {
      words.put(cells[0], cells[column]);
    }
    return new Labels(Map.copyOf(words));
  }

  /** Whether a language tag means Traditional characters. */
  public static boolean isTraditional(String language) {
    return language.startsWith("zh-Hant")
        || language.startsWith("zh-TW")
        || language.startsWith("zh-HK")
        || language.startsWith("zh-MO");
  }

  /** The word with its {@code {0}}, {@code {1}} … filled. */
  public String of(Label label, String... arguments) {
    String word = words.get(label.key());
    if (word == null) {
      throw new MissingResourceException("labels.tsv", "Labels", label.key());
    }
    for (int i = 0; i < arguments.length; i++) {
      word = word.replace("{" + i + "}", arguments[i]);
    }
    return word;
  }
}
