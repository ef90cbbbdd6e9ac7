package org.chengshu.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chengshu.manuscript.Inline.Role;

/** 行内标记表: the classes of {@code [文字]{.class}}, from {@code marks.tsv}. */
final class SpanMarks {

  private static final Map<String, Role> ROLES = new TreeMap<>();
  private static final Map<Role, String> NAMES = new EnumMap<>(Role.class);

  static {
    for (String line : Resources.lines("marks.tsv")) {
      String[] row = line.split("\t");
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
