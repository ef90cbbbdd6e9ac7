package org.chengshu.ingest;

import java.util.Locale;
import java.util.regex.Pattern;
import org.chengshu.book.ShortHash;

/** 文章编号: ASCII, readable where the name allows it, the same for the same text. */
public final class ArticleIds {

  private static final Pattern VALID = Pattern.compile("[a-z][a-z0-9]*(?:-+[a-z0-9]+)*");
  private static final int LONGEST = 60;

  private ArticleIds() {}

  static boolean isValid(String id) {
    return id.length() <= 4 * LONGEST && VALID.matcher(id).matches();
  }

  /** The id of an article that has no name yet. */
  static String ofText(String title, String firstParagraph) {
    return "a" + ShortHash.of(title + "\n" + firstParagraph);
  }

  /**
   * The id that a file's stem stands for: itself if it is one, else its ASCII part and a hash of
   * the whole.
   */
  public static String ofStem(String stem) {
    if (isValid(stem)) {
      return stem;
    }
    String ascii =
        stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String readable = ascii.substring(0, Math.min(LONGEST, ascii.length()));
    String prefix = readable.matches("[a-z].*") ? readable : "a" + readable;
    return prefix.replaceAll("-+$", "") + "-" + ShortHash.of(stem);
  }
}
