package org.chengshu.xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chengshu.book.Book;
import org.chengshu.book.BookMetadata;
import org.chengshu.content.Contributor;
import org.chengshu.content.PublicationMetadata;

/**
 * 出版物信息: who made the book. Editors are its creators and the writers contribute (D-04); without an
 * editor the compiling unit is the creator, without either the writers are.
 */
final class HubMetadata {

  private HubMetadata() {}

  static PublicationMetadata of(Book book) {
    BookMetadata from = book.metadata();
    List<Contributor> editors = as("edt", from.editors().stream());
    List<Contributor> compiler = as("com", from.compiler().stream());
    List<Contributor> authors =
        as("aut", book.articles().stream().flatMap(article -> article.authors().stream()));
    List<List<Contributor>> ranks =
        Stream.of(editors, compiler, authors).filter(rank -> !rank.isEmpty()).toList();
    List<Contributor> creators = ranks.isEmpty() ? List.of() : ranks.getFirst();
    List<Contributor> contributors = new ArrayList<>();
    ranks.stream().skip(1).forEach(contributors::addAll);
    return new PublicationMetadata(
        from.identifier(),
        from.title(),
        from.subtitle(),
        from.language(),
        creators,
        contributors,
        from.publisher(),
        from.description(),
        from.subjects(),
        from.date(),
        from.modified());
  }

  private static List<Contributor> as(String role, Stream<String> names) {
    return names.distinct().map(name -> new Contributor(name, role)).toList();
  }
}
