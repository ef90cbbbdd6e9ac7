package org.chengshu.typeset.line;

import java.util.Arrays;
import org.chengshu.source.Resource;
import org.chengshu.unicode.CharClass;

/** 间隔表: {@code gaps.tsv} as a class × class matrix. Immutable. */
final class GapTable {

  /** Natural width or amount that depends on the marks themselves. */
  static final int BLANK = -1;

  /** Natural width or amount that depends on the word space. */
  static final int SPACE = -2;

  /** No limit. */
  static final int FREE = -3;

  /** 间隔规则: amounts in thousandths of an em, or one of the constants above. */
  record Rule(
      int natural,
      int shrinkTier,
      int shrink,
      int stretchTier,
      int stretch,
      boolean breakAllowed,
      int demerit) {}

  private static final int CLASSES = CharClass.values().length;

  private final Rule[] rules;

  private GapTable(Rule[] rules) {
    this.rules = rules;
  }

  static GapTable load() {
    Rule[] rules = new Rule[CLASSES * CLASSES];
    Resource.rows(GapTable.class, "gaps.tsv").forEach(row -> fill(rules, row));
    return new GapTable(rules);
  }

  Rule between(CharClass previous, CharClass next) {
    return rules[previous.ordinal() * CLASSES + next.ordinal()];
  }

  private static void fill(Rule[] rules, String[] cells) {
    Rule rule =
        new Rule(
            amount(cells[2]),
            Integer.parseInt(cells[3]),
            amount(cells[4]),
            Integer.parseInt(cells[5]),
            amount(cells[6]),
            cells[7].equals("yes"),
            Integer.parseInt(cells[8]));
    for (CharClass previous : classes(cells[0])) {
      for (CharClass next : classes(cells[1])) {
        int at = previous.ordinal() * CLASSES + next.ordinal();
        if (rules[at] == null) {
          rules[at] = rule;
        }
      }
    }
  }

  private static CharClass[] classes(String names) {
    return names.equals("*")
        ? CharClass.values()
        : Arrays.stream(names.split(",")).map(CharClass::valueOf).toArray(CharClass[]::new);
  }

  private static int amount(String cell) {
    return switch (cell) {
      case "blank" -> BLANK;
      case "space" -> SPACE;
      case "free" -> FREE;
      default -> Integer.parseInt(cell);
    };
  }
}
