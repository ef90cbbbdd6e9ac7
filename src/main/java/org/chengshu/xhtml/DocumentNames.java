package org.chengshu.xhtml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chengshu.book.Book;
import org.chengshu.manuscript.Article;
import org.chengshu.source.DeviceNames;

/**
 * 文件名: a document is named by its permanent id, never by its place (D-02, D-20). An id that is
 * taken, by a page of the front matter or by another kind of document, gets an underscore, which no
 * id has of its own.
 */
final class DocumentNames {

  static final String HALF_TITLE = "half-title";
  static final String SERIES = "series";
  static final String TITLE = "title";
  static final String IMPRINT = "imprint";
  static final String COMMITTEE = "committee";
  static final String CONTENTS = "contents";
  static final String AUTHORS = "authors";
  static final String INDEX = "index";

  /** Names of our own and those that the EPUB adds. */
  private static final Set<String> RESERVED =
      Set.of(
          HALF_TITLE,
          SERIES,
          TITLE,
          IMPRINT,
          COMMITTEE,
          CONTENTS,
          AUTHORS,
          INDEX,
          "cover",
          "nav",
          "toc",
          "style",
          "package");

  private final Set<String> taken = new HashSet<>(RESERVED);
  private final Map<String, String> articles = new LinkedHashMap<>();
  private final Map<String, String> parts = new HashMap<>();
  private final Map<String, String> chapters = new HashMap<>();

  DocumentNames(Book book) {
    // Whoever unpacks the EPUB on Windows wants to see every document.
    taken.addAll(DeviceNames.ALL);
    book.articles().forEach(article -> articles.put(article.id(), claim(article.id())));
    for (Book.Part part : book.parts()) {
      parts.put(part.id(), claim(part.id()));
      part.chapters().forEach(c -> chapters.put(c.id(), claim(c.id())));
    }
  }

  String of(Article article) {
    return articles.get(article.id());
  }

  String of(Book.Part part) {
    return parts.get(part.id());
  }

  String of(Book.Chapter chapter) {
    return chapters.get(chapter.id());
  }

  /** Article id to file name. */
  Map<String, String> articleFiles() {
    Map<String, String> files = new HashMap<>();
    articles.forEach((id, stem) -> files.put(id, file(stem)));
    return Map.copyOf(files);
  }

  /** Nothing links to a plate, so its name may tell its place. */
  String ofPlate(int number) {
    return claim("plate-" + number);
  }

  static String file(String stem) {
    return stem + ".xhtml";
  }

  private String claim(String id) {
    String stem = ascii(id);
    while (!taken.add(stem)) {
      stem = stem + "_";
    }
    return stem;
  }

  /** Ids are ASCII by the rules of the manuscript; should one not be, it still makes a name. */
  private static String ascii(String id) {
    StringBuilder name = new StringBuilder();
    id.codePoints()
        .forEach(c -> {
          if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-') {
            name.appendCodePoint(c);
          } else {
            name.append('u').append(Integer.toHexString(c));
          }
        });
    return name.toString();
  }
}
