package org.chengshu.imprint;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.chengshu.book.Book;
import org.chengshu.manuscript.Article;

/**
 * 全书统计: the three numbers of characters, which are never to be taken for one another (REQUIREMENTS
 * B-55), and what the printer reckons by.
 *
 * @param manuscript 稿件字数
 * @param byAuthor 各作者字数, by the authors' names as they stand together; empty for none
 * @param editions those that are printed
 */
public record BookStatistics(
    Book book,
    long manuscript,
    SequencedMap<String, Long> byAuthor,
    List<PrintStatistics> editions) {

  public BookStatistics {
    editions = List.copyOf(editions);
  }

  public static BookStatistics of(Book book, List<PrintStatistics> editions) {
    SequencedMap<String, Long> byAuthor = new TreeMap<>();
    long all = 0;
    for (Article article : book.articles()) {
      long characters = ManuscriptCharacters.of(article);
      byAuthor.merge(String.join("、", article.authors()), characters, Long::sum);
      all += characters;
    }
    return new BookStatistics(book, all, byAuthor, editions);
  }
}
