package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.flow.InlinePiece.CounterStyle;
import org.chengshu.typeset.style.CssValue.Call;
import org.chengshu.typeset.style.CssValue.Quoted;
import org.chengshu.typeset.style.CssValue.Word;
import org.chengshu.typeset.style.DeclarationReader.Context;

/** 生成内容: the values of {@code content} and {@code string-set}. */
final class Content {

  private Content() {}

  /** 一项. */
  sealed interface Item {}

  record Literal(String text) implements Item {}

  /** {@code attr(name)}. */
  record Attribute(String name) implements Item {}

  /** {@code content()}: the element's own text. */
  record ElementText() implements Item {}

  /** {@code leader(…)}. */
  record Leader(String pattern) implements Item {}

  /** {@code target-counter(attr(href url), page)}. */
  record TargetPage(String attribute, CounterStyle style) implements Item {}

  /** {@code counter(page)}. */
  record PageNumber(CounterStyle style) implements Item {}

  /** {@code string(name)}. */
  record NamedString(String name) implements Item {}

  /** 一个书眉文字: one part of {@code string-set}. */
  record StringSet(String name, List<Item> items) {}

  static boolean isUnderstood(List<CssValue> value) {
    return !value.isEmpty() && value.stream().allMatch(part -> item(part).isPresent());
  }

  /** Whether the value makes sense there: page numbers and heads belong to margin boxes. */
  static boolean fits(List<CssValue> value, Context context) {
    return items(value).stream()
        .allMatch(item ->
            switch (item) {
              case Literal _ -> true;
              case Attribute _, Leader _, TargetPage _ -> context == Context.ELEMENT;
              case PageNumber _, NamedString _ -> context == Context.MARGIN_BOX;
              case ElementText _ -> false;
            });
  }

  static boolean isStringSet(List<CssValue> part) {
    return part.size() >= 2
        && part.getFirst() instanceof Word
        && part.stream()
            .skip(1)
            .allMatch(value ->
                item(value)
                    .filter(i ->
                        i instanceof Literal || i instanceof Attribute || i instanceof ElementText)
                    .isPresent());
  }

  static List<StringSet> stringSets(List<CssValue> value) {
    List<StringSet> sets = new ArrayList<>();
    for (List<CssValue> part : CssValue.splitAtCommas(value)) {
      if (isStringSet(part)) {
        sets.add(
            new StringSet(((Word) part.getFirst()).text(), items(part.subList(1, part.size()))));
      }
    }
    return sets;
  }

  static List<Item> items(List<CssValue> value) {
    return value.stream().flatMap(part -> item(part).stream()).toList();
  }

  private static Optional<Item> item(CssValue value) {
    return switch (value) {
      case Quoted(String text) -> Optional.of(new Literal(text));
      case Call(String name, List<CssValue> arguments) -> called(name, arguments);
      default -> Optional.empty();
    };
  }

  private static Optional<Item> called(String name, List<CssValue> arguments) {
    List<List<CssValue>> parts = CssValue.splitAtCommas(arguments);
    List<CssValue> first = parts.getFirst();
    return switch (name) {
      case "attr" -> word(first, 0).map(Attribute::new);
      case "string" -> word(first, 0).map(NamedString::new);
      case "content" ->
          first.isEmpty() || CssValue.is(first, "text")
              ? Optional.of(new ElementText())
              : Optional.empty();
      case "leader" -> leader(first).map(Leader::new);
      case "counter" ->
          isPage(first) ? counterStyle(parts, 1).map(PageNumber::new) : Optional.empty();
      case "target-counter" -> targetCounter(parts);
      default -> Optional.empty();
    };
  }

  private static Optional<Item> targetCounter(List<List<CssValue>> parts) {
    if (parts.size() < 2
        || !isPage(parts.get(1))
        || parts.getFirst().size() != 1
        || !(parts.getFirst().getFirst() instanceof Call(String name, List<CssValue> arguments))
        || !name.equals("attr")) {
      return Optional.empty();
    }
    return word(arguments, 0)
        .flatMap(
            attribute -> counterStyle(parts, 2).map(style -> new TargetPage(attribute, style)));
  }

  private static boolean isPage(List<CssValue> part) {
    return CssValue.is(part, "page");
  }

  private static Optional<String> word(List<CssValue> part, int at) {
    return part.size() > at && part.get(at) instanceof Word word
        ? Optional.of(word.text())
        : Optional.empty();
  }

  /** css-content-3, 5.1. */
  private static Optional<String> leader(List<CssValue> part) {
    if (part.size() != 1) {
      return Optional.empty();
    }
    return switch (part.getFirst()) {
      case Quoted(String text) when !text.isEmpty() -> Optional.of(text);
      case Word word when word.is("dotted") -> Optional.of(".");
      case Word word when word.is("solid") -> Optional.of("_");
      case Word word when word.is("space") -> Optional.of(" ");
      default -> Optional.empty();
    };
  }

  private static Optional<CounterStyle> counterStyle(List<List<CssValue>> parts, int at) {
    if (parts.size() <= at) {
      return Optional.of(CounterStyle.DECIMAL);
    }
    return word(parts.get(at), 0)
        .flatMap(name ->
            switch (name) {
              case "decimal" -> Optional.of(CounterStyle.DECIMAL);
              case "lower-roman" -> Optional.of(CounterStyle.LOWER_ROMAN);
              case "cjk-decimal", "cjk-ideographic", "simp-chinese-informal" ->
                  Optional.of(CounterStyle.HAN);
              default -> Optional.empty();
            });
  }
}
