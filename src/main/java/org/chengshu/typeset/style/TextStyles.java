package org.chengshu.typeset.style;

import org.chengshu.flow.Ink;
import org.chengshu.flow.TextStyle;
import org.chengshu.flow.TextStyle.Combine;
import org.chengshu.flow.TextStyle.Emphasis;
import org.chengshu.flow.TextStyle.LineMark;
import org.chengshu.font.FontRequest;

/** 字符样式: computed values to what the line composer reads. */
final class TextStyles {

  private static final int NORMAL_WEIGHT = 400;

  private TextStyles() {}

  static TextStyle of(ComputedStyle style) {
    return new TextStyle(
        new FontRequest(
            Families.names(style.value("font-family")).orElseThrow(),
            style.integer("font-weight", NORMAL_WEIGHT),
            !style.is("font-style", "normal")),
        style.units().size(),
        latinSize(style),
        style.length("-cs-latin-shift", style.units().size()),
        Inks.of(style.value("color").getFirst()).orElse(Ink.BLACK),
        style.language(),
        style.length("letter-spacing", 0),
        style.baselineShift(),
        combine(style),
        style.is("text-emphasis-style", "none") ? Emphasis.NONE : Emphasis.DOT,
        switch (style.keyword("-cs-line-mark")) {
          case "name" -> LineMark.NAME;
          case "work" -> LineMark.WORK;
          default -> LineMark.NONE;
        },
        style.is("white-space", "nowrap") || style.is("white-space", "pre"));
  }

  /** {@code normal} is as large as the Han. */
  private static int latinSize(ComputedStyle style) {
    int size = style.units().size();
    return style.is("-cs-latin-size", "normal")
        ? size
        : Math.max(StyleComputer.SMALLEST, style.length("-cs-latin-size", size));
  }

  private static Combine combine(ComputedStyle style) {
    return switch (style.value("text-combine-upright").getFirst()) {
      case CssValue.Word word when word.is("all") -> Combine.ALL;
      case CssValue.Word word when word.is("digits") -> Combine.DIGITS;
      default -> Combine.NONE;
    };
  }
}
