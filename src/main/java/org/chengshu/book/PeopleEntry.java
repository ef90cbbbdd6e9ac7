package org.chengshu.book;

import java.util.List;
import java.util.Optional;
import org.chengshu.unicode.Syllable;

/**
 * 人名表的一项: a person or a unit, as {@code people.yaml} has it.
 *
 * @param pinyin readings of the first characters, where the tables have others
 * @param unit 单位, which tells people of one name apart
 * @param bio 简介, one line
 * @param aliases what else the manuscripts call them
 */
public record PeopleEntry(
    Kind kind,
    String name,
    List<Syllable> pinyin,
    Optional<String> unit,
    Optional<String> bio,
    List<String> aliases) {

  public PeopleEntry {
    pinyin = List.copyOf(pinyin);
    aliases = List.copyOf(aliases);
  }

  /** 人还是单位. */
  public enum Kind {
    PERSON,
    UNIT
  }

  /** Whether a manuscript may mean this one by a name. */
  public boolean isCalled(String written) {
    return name.equals(written) || aliases.contains(written);
  }
}
