package org.chengshu.book;

import java.util.List;
import java.util.Optional;

/**
 * 书的设置: what {@code book.yaml} says, with every default filled in.
 *
 * @param front what stands before the contents, without the prefaces, which are manuscripts
 * @param themes in the order of the chapters
 * @param editions at least one
 * @param noBreak 不断的词: words that no line of the printed book breaks
 * @param names which lists of names the book ends with; nobody is known yet
 */
public record ProjectSettings(
    BookMetadata metadata,
    Imprint imprint,
    FrontMatter front,
    List<Theme> themes,
    List<Edition> editions,
    List<String> noBreak,
    NameLists names) {

  public ProjectSettings {
    themes = List.copyOf(themes);
    editions = List.copyOf(editions);
    noBreak = List.copyOf(noBreak);
  }

  public ProjectSettings withPeople(List<PeopleEntry> people) {
    return new ProjectSettings(
        metadata, imprint, front, themes, editions, noBreak, names.withPeople(people));
  }

  public Optional<Edition> edition(String name) {
    return editions.stream().filter(edition -> edition.name().equals(name)).findFirst();
  }
}
