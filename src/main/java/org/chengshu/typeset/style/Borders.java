package org.chengshu.typeset.style;

import java.util.List;
import java.util.Set;
import org.chengshu.flow.Box.Table.Sides;
import org.chengshu.flow.Sp;
import org.chengshu.typeset.style.CssValue.Dimension;
import org.chengshu.typeset.style.CssValue.Length;
import org.chengshu.typeset.style.CssValue.Num;
import org.chengshu.typeset.style.CssValue.Word;

/**
 * 表线: the borders of a table's parts. A small part of CSS: solid and black, because a fine line in
 * any other ink shows its raster; widths as css-backgrounds-3, 3.3.
 */
final class Borders {

  private static final Set<String> WIDTHS = Set.of("thin", "medium", "thick");
  private static final Set<String> STYLES = Set.of("none", "solid");
  private static final Set<String> INKS = Set.of("black", "currentcolor");

  private Borders() {}

  /** Width, style and colour in any order, each once at most. */
  static boolean isBorder(List<CssValue> value) {
    return !value.isEmpty()
        && value.stream()
            .allMatch(part -> isWidth(part) || isOneOf(part, STYLES) || isOneOf(part, INKS))
        && value.stream().filter(Borders::isWidth).count() <= 1
        && value.stream().filter(part -> isOneOf(part, STYLES)).count() <= 1
        && value.stream().filter(part -> isOneOf(part, INKS)).count() <= 1;
  }

  private static boolean isWidth(CssValue part) {
    return switch (part) {
      case Length(int length) -> length >= 0;
      case Num(double number) -> number == 0;
      case Dimension(double amount, String unit) -> amount >= 0 && Units.isKnown(unit);
      default -> isOneOf(part, WIDTHS);
    };
  }

  private static boolean isOneOf(CssValue part, Set<String> words) {
    return part instanceof Word word && words.contains(word.keyword());
  }

  /** The thickness at each side. */
  static Sides of(ComputedStyle style) {
    return new Sides(
        thickness(style, "border-block-start"),
        thickness(style, "border-block-end"),
        thickness(style, "border-inline-start"),
        thickness(style, "border-inline-end"));
  }

  /** Only a border with a style is drawn. */
  private static int thickness(ComputedStyle style, String property) {
    List<CssValue> value = style.value(property);
    if (value.stream().noneMatch(part -> part instanceof Word word && word.is("solid"))) {
      return 0;
    }
    for (CssValue part : value) {
      switch (part) {
        case Length(int length) -> {
          return length;
        }
        case Dimension length -> {
          return style.units().resolve(length);
        }
        case Num _ -> {
          return 0;
        }
        case Word word when word.is("thin") -> {
          return Sp.PT * 3 / 4;
        }
        case Word word when word.is("thick") -> {
          return Sp.PT * 15 / 4;
        }
        default -> {
          // the style or the colour
        }
      }
    }
    return Sp.PT * 9 / 4;
  }
}
