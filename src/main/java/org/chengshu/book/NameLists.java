package org.chengshu.book;

import java.util.List;
import java.util.Optional;

/**
 * 名单: the lists of names at the end of a book, and what is known of those in them.
 *
 * @param index 索引: in which order, if the book has one
 * @param authorList 作者简介: likewise
 * @param people 人名表
 */
public record NameLists(
    Optional<Listing> index, Optional<Listing> authorList, List<PeopleEntry> people) {

  /** For a book that has neither. */
  public static final NameLists NONE = new NameLists(Optional.empty(), Optional.empty(), List.of());

  public NameLists {
    people = List.copyOf(people);
  }

  public NameLists withPeople(List<PeopleEntry> entries) {
    return new NameLists(index, authorList, entries);
  }

  /** Whom a manuscript may mean by a name. */
  public List<PeopleEntry> called(String name) {
    return people.stream().filter(entry -> entry.isCalled(name)).toList();
  }
}
