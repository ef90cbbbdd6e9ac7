package org.chengshu.xhtml;

import java.util.HashMap;
import java.util.Map;
import org.chengshu.book.ShortHash;
import org.chengshu.source.Span;

/**
 * 永久编号: names the paragraphs of one article by what they say, so that a paragraph keeps its id
 * wherever it or its article moves (D-20, DESIGN 8). Paragraphs that say the same are numbered.
 */
final class Ids {

  private final String articleId;
  private final Map<String, Span> places;
  private final Map<String, Integer> used = new HashMap<>();

  /**
   * @param places takes every id with the manuscript lines it stands for
   */
  Ids(String articleId, Map<String, Span> places) {
    this.articleId = articleId;
    this.places = places;
  }

  /** The id of a paragraph that says this. */
  String paragraph(String text, Span span) {
    return claim(articleId + "-" + ShortHash.of(text), span);
  }

  /** The id of a note that says this; {@code n} keeps it apart from its own first paragraph. */
  String note(String text, Span span) {
    return claim(articleId + "-n" + ShortHash.of(text), span);
  }

  /** The id of a place that the index leads to; {@code i} keeps it apart from its paragraph. */
  String indexed(String text, Span span) {
    return claim(articleId + "-i" + ShortHash.of(text), span);
  }

  private String claim(String base, Span span) {
    int count = used.merge(base, 1, Integer::sum);
    String id = count == 1 ? base : base + "-" + count;
    places.put(id, span);
    return id;
  }
}
