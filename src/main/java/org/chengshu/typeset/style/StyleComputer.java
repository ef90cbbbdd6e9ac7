package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chengshu.flow.Sp;
import org.chengshu.typeset.style.CssValue.Dimension;
import org.chengshu.typeset.style.CssValue.Length;
import org.chengshu.typeset.style.CssValue.Num;
import org.chengshu.typeset.style.CssValue.Percent;
import org.chengshu.typeset.style.CssValue.Word;

/** 求计算值: declared values, inheritance and initial values to a {@link ComputedStyle}. */
final class StyleComputer {

  /** No type is set smaller, so that sizes may be divided by (B-02 asks for far more). */
  static final int SMALLEST = Sp.PT / 4;

  private final PropertyTable table;
  private final Property fontSize;
  private final Property lineHeight;
  private final ComputedStyle initial;

  /**
   * @param size what {@code medium} means, in Sp
   * @param pitch what the root's line height is if no sheet says, in Sp
   */
  StyleComputer(PropertyTable table, int size, int pitch, String writingMode, String language) {
    this.table = table;
    this.fontSize = table.get("font-size");
    this.lineHeight = table.get("line-height");
    List<List<CssValue>> values = new ArrayList<>();
    table.rows().forEach(row -> values.add(row.initial()));
    values.set(fontSize.index(), List.of(new Length(size)));
    values.set(lineHeight.index(), List.of(new Length(pitch)));
    values.set(table.get("writing-mode").index(), List.of(new Word(writingMode)));
    this.initial =
        new ComputedStyle(table, values, new Units(size, pitch, size, pitch), 0, language);
  }

  /** What the root inherits from. */
  ComputedStyle initial() {
    return initial;
  }

  ComputedStyle compute(
      Map<Property, List<CssValue>> declared, ComputedStyle parent, String language) {
    List<CssValue> sizeValue = specified(fontSize, declared, parent);
    int size = Math.max(SMALLEST, size(sizeValue.getFirst(), parent.units()));
    List<CssValue> heightValue = specified(lineHeight, declared, parent);
    int ownLineHeight = Math.max(SMALLEST, lineHeight(heightValue.getFirst(), size, parent));
    boolean root = parent == initial;
    Units units =
        new Units(
            size,
            ownLineHeight,
            root ? size : parent.units().rootSize(),
            root ? ownLineHeight : parent.units().rootLineHeight());
    List<List<CssValue>> values = new ArrayList<>(table.rows().size());
    for (Property property : table.rows()) {
      values.add(
          property.kind() == Property.Kind.FLOW
              ? computed(specified(property, declared, parent), units)
              : property.initial());
    }
    values.set(fontSize.index(), List.of(new Length(size)));
    values.set(
        lineHeight.index(),
        heightValue.getFirst() instanceof Num || CssValue.is(heightValue, "normal")
            ? heightValue
            : List.of(new Length(ownLineHeight)));
    Property weight = table.get("font-weight");
    values.set(weight.index(), List.of(weight(values.get(weight.index()), parent)));
    int shift = shift(values, units, parent);
    return new ComputedStyle(table, List.copyOf(values), units, shift, language);
  }

  private static List<CssValue> specified(
      Property property, Map<Property, List<CssValue>> declared, ComputedStyle parent) {
    List<CssValue> value = declared.get(property);
    boolean inherits =
        value == null || CssValue.is(value, "unset")
            ? property.inherited()
            : CssValue.is(value, "inherit");
    if (inherits) {
      return parent.value(property);
    }
    return value == null || CssValue.is(value, "unset") || CssValue.is(value, "initial")
        ? property.initial()
        : value;
  }

  private static List<CssValue> computed(List<CssValue> value, Units units) {
    return value.size() == 1 && value.getFirst() instanceof Dimension length
        ? List.of(new Length(units.resolve(length)))
        : value;
  }

  private int size(CssValue value, Units parent) {
    return switch (value) {
      case Length(int length) -> length;
      case Dimension length -> parent.resolve(length);
      case Percent(double percent) -> Units.times(parent.size(), percent / 100);
      case Word word when word.is("smaller") -> Units.times(parent.size(), 1 / 1.2);
      case Word word when word.is("larger") -> Units.times(parent.size(), 1.2);
      case Word word -> FontSizes.of(word).orElse(initial.units().size());
      default -> 0;
    };
  }

  /** {@code lh} here is the parent's; {@code normal} keeps the proportion of the body's lines. */
  private int lineHeight(CssValue value, int size, ComputedStyle parent) {
    Units parents = parent.units();
    return switch (value) {
      case Length(int length) -> length;
      case Num(double factor) -> Units.times(size, factor);
      case Percent(double percent) -> Units.times(size, percent / 100);
      case Dimension length ->
          new Units(size, parents.lineHeight(), parents.rootSize(), parents.rootLineHeight())
              .resolve(length);
      default -> Units.times(size, initial.units().lineHeight() / (double) initial.units().size());
    };
  }

  /** CSS Fonts 4, 2.2. */
  private static CssValue weight(List<CssValue> value, ComputedStyle parent) {
    if (!(value.getFirst() instanceof Word word)) {
      return value.getFirst();
    }
    int inherited = parent.integer("font-weight", 400);
    return new Num(
        switch (word.keyword()) {
          case "bold" -> 700;
          case "bolder" -> inherited < 350 ? 400 : inherited < 550 ? 700 : 900;
          case "lighter" -> inherited < 550 ? 100 : inherited < 750 ? 400 : 700;
          default -> 400;
        });
  }

  private int shift(List<List<CssValue>> values, Units units, ComputedStyle parent) {
    CssValue value = values.get(table.get("vertical-align").index()).getFirst();
    int own =
        switch (value) {
          case Length(int length) -> length;
          case Percent(double percent) -> Units.times(units.lineHeight(), percent / 100);
          case Word word when word.is("super") -> parent.units().size() / 3;
          case Word word when word.is("sub") -> -parent.units().size() / 5;
          default -> 0;
        };
    List<CssValue> display = values.get(table.get("display").index());
    return CssValue.is(display, "inline") || CssValue.is(display, "ruby")
        ? parent.baselineShift() + own
        : 0;
  }
}
