package org.chengshu.xhtml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.book.Book;
import org.chengshu.book.WrittenName;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Article;

/**
 * 索引账: gathers what the index leads to while the articles are written. A book without an index
 * keeps none, and looks for no names.
 */
final class IndexLedger {

  /**
   * 出处: where something of the index stands.
   *
   * @param title of the article
   */
  record Locator(String articleId, String title, String href) {}

  private final boolean kept;
  private final NameFinder finder;
  private final Namesakes namesakes;
  private final Map<IndexHeading, List<Locator>> entries = new LinkedHashMap<>();
  private int unkeptMarks;

  IndexLedger(Book book, Namesakes namesakes) {
    this.kept = book.names().index().isPresent();
    this.finder = new NameFinder(kept ? names(book) : Set.of());
    this.namesakes = namesakes;
  }

  /** All names of the book: a name inside a longer one is not that name. */
  private static Set<String> names(Book book) {
    Stream<String> written =
        book.articles().stream()
            .flatMap(article ->
                Stream.concat(
                    article.persons().stream().map(WrittenName::ofPerson),
                    article.units().stream().map(WrittenName::ofUnit)))
            .map(WrittenName::name);
    Stream<String> known =
        book.names().people().stream()
            .flatMap(entry -> Stream.concat(Stream.of(entry.name()), entry.aliases().stream()));
    return Stream.concat(written, known).collect(Collectors.toSet());
  }

  /**
   * The index of one article.
   *
   * @param fileName of its document
   */
  ArticleIndex of(Article article, String fileName, Ids ids) {
    return new ArticleIndex(article, fileName, ids, this, namesakes);
  }

  NameFinder finder() {
    return finder;
  }

  void enter(IndexHeading heading, Locator locator) {
    entries.computeIfAbsent(heading, _ -> new ArrayList<>()).add(locator);
  }

  /** A mark in a book that has no index. */
  void pass() {
    unkeptMarks++;
  }

  boolean isKept() {
    return kept;
  }

  /** Headings with their places in the order of the book. */
  Map<IndexHeading, List<Locator>> entries() {
    return Collections.unmodifiableMap(entries);
  }

  /** Marks of an index that the book does not have. */
  void reportUnkept(Diagnostics diagnostics) {
    if (unkeptMarks > 0) {
      diagnostics.report(Code.INDEX_NOT_MADE, Place.NOWHERE, unkeptMarks);
    }
  }
}
