package org.chengshu.book;

import java.util.List;
import java.util.Optional;

/**
 * 书的设置: what {@code book.yaml} says, with every default filled in.
 *
 * @param themes in the order of the chapters
 * @param editions at least one
 * @param noBreak 不断的词: words that no line of the printed book breaks
 * @param plates 彩页, in their order
 */
public record ProjectSettings(
    BookMetadata metadata,
    ImprintProfile profile,
    List<Theme> themes,
    List<Edition> editions,
    List<String> noBreak,
    List<Plate> plates) {

  public ProjectSettings {
    themes = List.copyOf(themes);
    editions = List.copyOf(editions);
    noBreak = List.copyOf(noBreak);
    plates = List.copyOf(plates);
  }

  public Optional<Edition> edition(String name) {
    return editions.stream().filter(edition -> edition.name().equals(name)).findFirst();
  }
}
