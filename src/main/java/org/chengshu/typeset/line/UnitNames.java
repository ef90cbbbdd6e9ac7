package org.chengshu.typeset.line;

import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.chengshu.source.Resource;

/** 单位: a number and the unit behind its blank stay on one line (REQUIREMENTS A-15: 5 km, 30 MW). */
final class UnitNames {

  private final Set<String> units;

  private UnitNames(Set<String> units) {
    this.units = units;
  }

  static UnitNames load() {
    return new UnitNames(
        Resource.rows(UnitNames.class, "units.tsv").stream()
            .map(row -> row[0])
            .collect(Collectors.toSet()));
  }

  /** The offset behind every blank between a number and a unit. */
  void eachGap(String text, IntConsumer behindBlank) {
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      if (at > 0 && isDigit(text.charAt(at - 1)) && units.contains(word(text, at + 1))) {
        behindBlank.accept(at + 1);
      }
    }
  }

  private static String word(String text, int from) {
    int to = from;
    while (to < text.length() && isUnitCharacter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isUnitCharacter(char c) {
    return c > ' ' && c < 0x3000 && !isDigit(c) && ",.;:)".indexOf(c) < 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
