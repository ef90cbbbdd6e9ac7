package org.chengshu.book;

import java.util.List;

/**
 * 主题: what makes a chapter.
 *
 * @param id permanent, {@code [a-z0-9-]+}
 * @param title of the chapter
 * @param keywords whose presence brings an article here
 * @param catchAll 兜底: takes the articles that fit nowhere; at most one theme does
 */
public record Theme(String id, String title, List<String> keywords, boolean catchAll) {

  public Theme {
    keywords = List.copyOf(keywords);
  }

  /** A theme known by its title alone. */
  public static Theme of(String title) {
    return new Theme(ShortHash.of(title), title, List.of(), false);
  }

  /** The id of the chapter that this theme makes, kept when the chapter moves. */
  public String chapterId() {
    return "ch-" + id;
  }
}
