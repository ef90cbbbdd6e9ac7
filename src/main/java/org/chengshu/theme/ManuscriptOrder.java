package org.chengshu.theme;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengshu.manuscript.Article;

/**
 * 稿件次序: the order of articles in a chapter before an editor has touched it: by date where every
 * article has one, else by file name (F-14).
 */
final class ManuscriptOrder {

  private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");
  private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

  /** Numbers in names count as numbers: {@code lx9} before {@code lx10}. */
  static final Comparator<Article> BY_FILE =
      Comparator.comparing((Article article) -> article.span().file(), ManuscriptOrder::natural)
          .thenComparing(Article::id);

  private ManuscriptOrder() {}

  static List<Article> sorted(List<Article> articles) {
    boolean dated =
        articles.stream().allMatch(a -> a.date().filter(ManuscriptOrder::isIso).isPresent());
    Comparator<Article> order =
        dated
            ? Comparator.comparing((Article a) -> a.date().orElse("")).thenComparing(BY_FILE)
            : BY_FILE;
    return articles.stream().sorted(order).toList();
  }

  private static boolean isIso(String date) {
    return ISO_DATE.matcher(date).matches();
  }

  private static int natural(String left, String right) {
    Matcher a = PIECE.matcher(left);
    Matcher b = PIECE.matcher(right);
    boolean moreLeft = a.find();
    boolean moreRight = b.find();
    while (moreLeft && moreRight) {
      int order = comparePieces(a.group(), b.group());
      if (order != 0) {
        return order;
      }
      moreLeft = a.find();
      moreRight = b.find();
    }
    int order = Boolean.compare(moreLeft, moreRight);
    return order != 0 ? order : left.compareTo(right);
  }

  /** As {@link #PIECE} has it: a full-width digit may stand in a piece of words. */
  private static boolean isNumber(String piece) {
    return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
  }

  /** Without their leading zeros, the longer number is the greater one. */
  private static int comparePieces(String a, String b) {
    if (!isNumber(a) || !isNumber(b)) {
      return a.compareTo(b);
    }
    String left = a.replaceFirst("^0+", "");
    String right = b.replaceFirst("^0+", "");
    int length = Integer.compare(left.length(), right.length());
    return length != 0 ? length : left.compareTo(right);
  }
}
