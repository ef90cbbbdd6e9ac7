package org.chengshu.typeset.style;

import java.util.Arrays;
import java.util.List;
import org.chengshu.typeset.style.CssValue.Call;
import org.chengshu.typeset.style.CssValue.Dimension;
import org.chengshu.typeset.style.CssValue.Num;
import org.chengshu.typeset.style.CssValue.Percent;
import org.chengshu.typeset.style.CssValue.Quoted;
import org.chengshu.typeset.style.CssValue.Word;

/** 取值: the "values" cell of {@code properties.tsv}, alternatives that are sequences of terms. */
final class Grammar {

  private static final List<String> GLOBAL = List.of("inherit", "initial", "unset");

  private final List<List<String>> alternatives;

  private Grammar(List<List<String>> alternatives) {
    this.alternatives = alternatives;
  }

  static Grammar of(String cell) {
    return new Grammar(
        cell.equals("-")
            ? List.of()
            : Arrays.stream(cell.split("\\|"))
                .map(alternative -> List.of(alternative.strip().split(" ")))
                .toList());
  }

  boolean accepts(List<CssValue> value) {
    return GLOBAL.stream().anyMatch(keyword -> CssValue.is(value, keyword))
        || alternatives.stream().anyMatch(alternative -> matches(alternative, value));
  }

  private static boolean matches(List<String> terms, List<CssValue> value) {
    if (terms.size() == 1 && isList(terms.getFirst())) {
      return matchesList(terms.getFirst(), value);
    }
    if (terms.size() != value.size()) {
      return false;
    }
    for (int i = 0; i < terms.size(); i++) {
      if (!matches(terms.get(i), value.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isList(String term) {
    return switch (term) {
      case "<families>", "<content>", "<string-set>", "<page-size>", "<strings>", "<border>" ->
          true;
      default -> false;
    };
  }

  private static boolean matchesList(String term, List<CssValue> value) {
    return switch (term) {
      case "<families>" -> Families.names(value).isPresent();
      case "<content>" -> Content.isUnderstood(value);
      case "<string-set>" -> CssValue.splitAtCommas(value).stream().allMatch(Content::isStringSet);
      case "<page-size>" -> PageSize.of(value).isPresent();
      case "<border>" -> Borders.isBorder(value);
      case "<strings>" -> value.stream().allMatch(Quoted.class::isInstance);
      default -> throw new IllegalArgumentException(term);
    };
  }

  private static boolean matches(String term, CssValue value) {
    return switch (term) {
      case "<length>" -> isLength(value);
      case "<length+>" -> isLength(value) && !isNegative(value);
      case "<percentage>" -> value instanceof Percent;
      case "<percentage+>" -> value instanceof Percent && !isNegative(value);
      case "<number+>" -> value instanceof Num && !isNegative(value);
      case "<integer+>" -> value instanceof Num num && num.isInteger() && !isNegative(value);
      case "<hao>" -> value instanceof Word word && FontSizes.of(word).isPresent();
      case "<string>" -> value instanceof Quoted;
      case "<name>" -> value instanceof Word;
      case "<color>" -> Inks.of(value).isPresent();
      default -> value instanceof Word word && word.is(term);
    };
  }

  private static boolean isLength(CssValue value) {
    return value instanceof Num(double number) && number == 0
        || value instanceof Dimension(double _, String unit) && Units.isKnown(unit);
  }

  private static boolean isNegative(CssValue value) {
    return switch (value) {
      case Num(double number) -> number < 0;
      case Percent(double percent) -> percent < 0;
      case Dimension(double amount, String _) -> amount < 0;
      case CssValue.Length(int length) -> length < 0;
      case Word _, Quoted _, Call _, CssValue.Hash _, CssValue.Separator _ -> false;
    };
  }
}
