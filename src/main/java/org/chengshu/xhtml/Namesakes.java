package org.chengshu.xhtml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chengshu.book.Book;
import org.chengshu.book.NameLists;
import org.chengshu.book.PeopleEntry;
import org.chengshu.book.WrittenName;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;

/**
 * 认人: whom an article means by a name. Of several people so called it is the one of the unit that
 * stands beside the name, or of a unit that the article names (REQUIREMENTS B-38).
 */
final class Namesakes {

  private final NameLists names;

  /** Names of persons in any front matter. */
  private final Set<String> persons;

  private final Diagnostics diagnostics;

  Namesakes(Book book, Diagnostics diagnostics) {
    this.names = book.names();
    this.persons =
        book.articles().stream()
            .flatMap(article -> article.persons().stream())
            .map(person -> WrittenName.ofPerson(person).name())
            .collect(Collectors.toUnmodifiableSet());
    this.diagnostics = diagnostics;
  }

  /**
   * 所指.
   *
   * @param heading under which the name stands in an index
   * @param entry of {@code people.yaml}, if it has one and it can be told which
   */
  record Meant(IndexHeading heading, Optional<PeopleEntry> entry) {}

  Meant meant(WrittenName written, boolean person, Article article) {
    Optional<PeopleEntry> entry = entry(written, article);
    return new Meant(
        entry
            .map(known -> IndexHeading.of(known, isShared(known)))
            .orElseGet(() -> new IndexHeading(written.name(), written.unit(), person, List.of())),
        entry);
  }

  /** A word that is marked in the text: a person or unit, if one is called so. */
  IndexHeading heading(String word, Article article) {
    return meant(WrittenName.ofUnit(word), persons.contains(word), article).heading();
  }

  private Optional<PeopleEntry> entry(WrittenName written, Article article) {
    List<PeopleEntry> called =
        names.called(written.name()).stream()
            .filter(entry -> written.unit().isEmpty() || written.unit().equals(entry.unit()))
            .toList();
    if (called.size() <= 1) {
      return called.stream().findFirst();
    }
    List<PeopleEntry> near =
        called.stream()
            .filter(entry -> entry.unit().filter(article.units()::contains).isPresent())
            .toList();
    if (near.size() == 1) {
      return Optional.of(near.getFirst());
    }
    diagnostics.report(
        Code.NAME_AMBIGUOUS,
        article.span().place().inArticle(article.id()),
        written.name(),
        called.size());
    return Optional.empty();
  }

  private boolean isShared(PeopleEntry entry) {
    return names.people().stream().filter(other -> other.name().equals(entry.name())).count() > 1;
  }
}
