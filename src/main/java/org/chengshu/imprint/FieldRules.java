package org.chengshu.imprint;

import java.util.List;
import java.util.regex.Pattern;
import org.chengshu.book.ImprintProfile;
import org.chengshu.source.Resource;

/** 项目规则: the rows of {@code imprint-fields.tsv}. */
record FieldRules(List<Rule> rules) {

  private static final int FIRST_PROFILE = 2;
  private static final int FORM = 5;

  FieldRules {
    rules = List.copyOf(rules);
  }

  /** 要不要. */
  enum Need {
    REQUIRED,
    OPTIONAL,
    REFUSED
  }

  /**
   * 一行规则.
   *
   * @param needs in the order of {@link ImprintProfile}
   */
  record Rule(String key, String name, List<Need> needs, Pattern form, String expected) {
    Rule {
      needs = List.copyOf(needs);
    }

    Need need(ImprintProfile profile) {
      return needs.get(profile.ordinal());
    }
  }

  static FieldRules load() {
    return new FieldRules(
        Resource.rows(FieldRules.class, "imprint-fields.tsv").stream()
            .map(FieldRules::rule)
            .toList());
  }

  private static Rule rule(String[] cells) {
    List<Need> needs =
        List.of(cells).subList(FIRST_PROFILE, FORM).stream().map(FieldRules::need).toList();
    Pattern form = Pattern.compile(cells[FORM], Pattern.DOTALL);
    return new Rule(cells[0], cells[1], needs, form, cells[FORM + 1]);
  }

  private static Need need(String cell) {
    return switch (cell) {
      case "!" -> Need.REQUIRED;
      case "?" -> Need.OPTIONAL;
      case "-" -> Need.REFUSED;
      default -> throw new IllegalStateException("imprint-fields.tsv: " + cell);
    };
  }
}
