package org.chengshu.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.manuscript.ArticleKind;
import org.chengshu.manuscript.Picture;

/**
 * 信息栏: the front matter of a manuscript.
 *
 * @param texts single values by key
 * @param lists lists by key
 */
record FrontMatter(
    Map<String, String> texts,
    Map<String, List<String>> lists,
    Optional<ArticleKind> kind,
    List<Picture> pictures) {

  /** In the order in which they are written. */
  static final List<String> KEYS =
      List.of(
          "id",
          "kind",
          "kicker",
          "title",
          "deck",
          "short-title",
          "authors",
          "persons",
          "units",
          "dateline",
          "source",
          "date",
          "rights",
          "theme",
          "captions",
          "images");

  static final List<String> LISTS = List.of("authors", "persons", "units", "captions");

  /** Other names that are understood. */
  static final Map<String, String> SYNONYMS = Map.of("author", "authors", "collection", "theme");

  FrontMatter {
    texts = Map.copyOf(texts);
    lists = Map.copyOf(lists);
    pictures = List.copyOf(pictures);
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(texts.get(key)).filter(value -> !value.isEmpty());
  }

  List<String> list(String key) {
    return lists.getOrDefault(key, List.of());
  }
}
