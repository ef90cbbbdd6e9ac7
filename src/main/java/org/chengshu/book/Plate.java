package org.chengshu.book;

import java.util.List;
import java.util.Map;
import org.chengshu.manuscript.Picture;
import org.chengshu.source.Span;

/**
 * 彩页: one designed page of a book, between the imprint and the contents (REQUIREMENTS B-50).
 *
 * @param template name of an HTML file in the design's folder {@code plates}
 * @param alt 替代文字: what the page says to those who do not see it; never empty
 * @param texts by {@link #TEXTS}; a line break in a text is one on the page
 * @param pictures each with an alternative text
 * @param span the plate's lines in {@code book.yaml}
 */
public record Plate(
    String template, String alt, Map<String, String> texts, List<Shown> pictures, Span span) {

  /** What a plate may say besides its captions, in the order of reading. */
  public static final List<String> TEXTS = List.of("title", "subtitle", "text", "credit");

  /** 一幅图片, and its line in {@code book.yaml}. */
  public record Shown(Picture picture, Span span) {}

  public Plate {
    texts = Map.copyOf(texts);
    pictures = List.copyOf(pictures);
  }
}
