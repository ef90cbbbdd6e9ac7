package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.chengshu.flow.References;

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

  private record Target(References.TargetPage page, String href) {

    /** Whether the other page comes next and is counted on: not from iv to 1. */
    boolean isBefore(Target other) {
      return page.index() + 1 == other.page.index() && isNumber() == other.isNumber();
    }

    private boolean isNumber() {
      return Character.isDigit(page.folio().charAt(0));
    }
  }

  private PageList() {}

  static List<Part> of(List<String> hrefs, References references) {
    TreeMap<Integer, Target> pages = new TreeMap<>();
    List<Part> parts = new ArrayList<>();
    for (String href : hrefs) {
      references
          .page(href)
          .ifPresentOrElse(
              page -> pages.putIfAbsent(page.index(), new Target(page, href)),
              () -> add(UNKNOWN, Optional.of(href), parts));
    }
    List<Target> targets = List.copyOf(pages.values());
    for (int first = 0; first < targets.size(); ) {
      int last = first;
      while (last + 1 < targets.size() && targets.get(last).isBefore(targets.get(last + 1))) {
        last++;
      }
      Target from = targets.get(first);
      add(from.page.folio(), Optional.of(from.href), parts);
      if (last > first) {
        Target to = targets.get(last);
        parts.add(new Part(RANGE, Optional.empty()));
        parts.add(new Part(to.page.folio(), Optional.of(to.href)));
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
