package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.chengshu.flow.TargetFolio;

/**
 * 出处页码: the pages of an index entry, ascending, each once, neighbours as a range: 3、12–14
 * (REQUIREMENTS B-38). Every number leads to the first of its places.
 */
final class PageList {

  /** Stands for a number that is not known yet. */
  static final String UNKNOWN = "000";

  private static final String SEPARATOR = "、";
  private static final String RANGE = "–";

  /**
   * 一截.
   *
   * @param href where it leads; empty between two numbers
   */
  record Part(String text, Optional<String> href) {}

  private record Target(TargetFolio folio, String href) {

    /** Whether the other page comes next and is counted on: not from iv to 1. */
    boolean isBefore(Target other) {
      return folio.page() + 1 == other.folio.page() && isNumber() == other.isNumber();
    }

    private boolean isNumber() {
      return Character.isDigit(folio.folio().charAt(0));
    }
  }

  private PageList() {}

  static List<Part> of(List<String> hrefs, Function<String, Optional<TargetFolio>> pageNumbers) {
    TreeMap<Integer, Target> pages = new TreeMap<>();
    List<Part> parts = new ArrayList<>();
    for (String href : hrefs) {
      pageNumbers
          .apply(href)
          .ifPresentOrElse(
              folio -> pages.putIfAbsent(folio.page(), new Target(folio, href)),
              () -> add(UNKNOWN, Optional.of(href), parts));
    }
    List<Target> targets = List.copyOf(pages.values());
    for (int first = 0; first < targets.size(); ) {
      int last = first;
      while (last + 1 < targets.size() && targets.get(last).isBefore(targets.get(last + 1))) {
        last++;
      }
      Target from = targets.get(first);
      add(from.folio.folio(), Optional.of(from.href), parts);
      if (last > first) {
        Target to = targets.get(last);
        parts.add(new Part(RANGE, Optional.empty()));
        parts.add(new Part(to.folio.folio(), Optional.of(to.href)));
      }
      first = last + 1;
    }
    return parts;
  }

  private static void add(String text, Optional<String> href, List<Part> parts) {
    if (!parts.isEmpty()) {
      parts.add(new Part(SEPARATOR, Optional.empty()));
    }
    parts.add(new Part(text, href));
  }
}
