package org.chengshu.typeset.style;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** 项目符号: what stands before a list item. */
final class ListMarkers {

  private ListMarkers() {}

  static Optional<String> of(Element item, ComputedStyle style) {
    return switch (style.keyword("list-style-type")) {
      case "none" -> Optional.empty();
      case "decimal" -> Optional.of(number(item) + ".");
      default -> Optional.of("•");
    };
  }

  /** The item's place in its list, counted from {@code start} or the last {@code value}. */
  private static int number(Element item) {
    int steps = 0;
    for (Element e = item; e != null; e = e.previousElementSibling()) {
      if (e.tagName().equals("li")) {
        Optional<Integer> set = integer(e.attr("value"));
        if (set.isPresent()) {
          return set.get() + steps;
        }
        steps++;
      }
    }
    Element list = item.parent();
    return (list == null ? 1 : integer(list.attr("start")).orElse(1)) + steps - 1;
  }

  private static Optional<Integer> integer(String text) {
    return text.strip().matches("-?\\d{1,6}")
        ? Optional.of(Integer.valueOf(text.strip()))
        : Optional.empty();
  }
}
