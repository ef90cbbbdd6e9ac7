package org.chengshu.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chengshu.manuscript.Inline.Role;
import org.chengshu.source.Resource;

/** 行内标记表: the classes of {@code [文字]{.class}}, from {@code marks.tsv}. */
final class SpanMarks {

  private static final Map<String, Role> ROLES = new TreeMap<>();
  private static final Map<Role, String> NAMES = new EnumMap<>(Role.class);

  static {
    for (String[] row : Resource.rows(SpanMarks.class, "marks.tsv")) {
      ROLES.put(row[1], Role.valueOf(row[2]));
      NAMES.put(Role.valueOf(row[2]), row[1]);
    }
  }

  private SpanMarks() {}

  static Optional<Role> role(String name) {
    return Optional.ofNullable(ROLES.get(name));
  }

  static String name(Role role) {
    return NAMES.get(role);
  }
}
