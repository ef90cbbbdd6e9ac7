package org.chengshu.xhtml;

import java.util.List;
import java.util.Optional;
import org.chengshu.book.PeopleEntry;
import org.chengshu.unicode.Syllable;

/**
 * 索引标目: what an entry of the index is about.
 *
 * @param qualifier 单位, where there are several of one name
 * @param person whether the name begins with a surname
 * @param pinyin readings of its own
 */
record IndexHeading(
    String name, Optional<String> qualifier, boolean person, List<Syllable> pinyin) {

  static IndexHeading of(PeopleEntry entry, boolean qualified) {
    return new IndexHeading(
        entry.name(),
        qualified ? entry.unit() : Optional.empty(),
        entry.kind() == PeopleEntry.Kind.PERSON,
        entry.pinyin());
  }

  /** As it is printed: {@code 张伟（城北纺织厂）}. */
  String label() {
    return name + qualifier.map(unit -> "（" + unit + "）").orElse("");
  }
}
