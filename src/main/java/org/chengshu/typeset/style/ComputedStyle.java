package org.chengshu.typeset.style;

import java.util.List;
import org.chengshu.flow.TextStyle;
import org.chengshu.typeset.style.CssValue.Length;
import org.chengshu.typeset.style.CssValue.Num;
import org.chengshu.typeset.style.CssValue.Percent;
import org.chengshu.typeset.style.CssValue.Word;

/**
 * 计算值: every flow property of one element; lengths are absolute, percentages still open. Elements
 * that the same rules apply to under the same parent share one.
 */
final class ComputedStyle {

  private final PropertyTable table;
  private final List<List<CssValue>> values;
  private final Units units;
  private final int baselineShift;
  private final String language;
  private final TextStyle text;

  /**
   * @param values by the properties' index
   * @param baselineShift towards the over side, with that of the inline parents
   */
  ComputedStyle(
      PropertyTable table,
      List<List<CssValue>> values,
      Units units,
      int baselineShift,
      String language) {
    this.table = table;
    this.values = values;
    this.units = units;
    this.baselineShift = baselineShift;
    this.language = language;
    this.text = TextStyles.of(this);
  }

  List<CssValue> value(Property property) {
    return values.get(property.index());
  }

  List<CssValue> value(String property) {
    return value(table.get(property));
  }

  boolean is(String property, String keyword) {
    return CssValue.is(value(property), keyword);
  }

  /** The value as a keyword; empty if it is something else. */
  String keyword(String property) {
    return value(property).getFirst() instanceof Word word ? word.keyword() : "";
  }

  /** A length in Sp; keywords such as {@code auto} and {@code normal} are 0. */
  int length(String property, int hundredPercent) {
    return switch (value(property).getFirst()) {
      case Length(int length) -> length;
      case Percent(double percent) -> Units.times(hundredPercent, percent / 100);
      default -> 0;
    };
  }

  /** A whole number; keywords are {@code otherwise}. */
  int integer(String property, int otherwise) {
    return value(property).getFirst() instanceof Num(double number) ? (int) number : otherwise;
  }

  Units units() {
    return units;
  }

  int baselineShift() {
    return baselineShift;
  }

  String language() {
    return language;
  }

  TextStyle text() {
    return text;
  }
}
