package org.chengshu.typeset.style;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chengshu.content.WritingMode;
import org.chengshu.page.PageStyles;
import org.chengshu.page.Side;

/**
 * 页面选择器: {@code name:first:left}. {@code :recto} and {@code :verso} are the odd and the even page
 * 单页双页, which lie on different sides in the two directions (B-15).
 *
 * @param name of the named page, empty for every page
 */
record PageSelector(String name, Set<PseudoPage> pseudos) {

  PageSelector {
    pseudos = Set.copyOf(pseudos);
  }

  /** 页的类别. */
  enum PseudoPage {
    FIRST,
    BLANK,
    LEFT,
    RIGHT,
    RECTO,
    VERSO
  }

  static final PageSelector EVERY = new PageSelector("", Set.of());

  /** Empty if a pseudo-class is none of ours. */
  static Optional<PageSelector> of(String text) {
    String[] parts = text.strip().split(":", -1);
    Set<PseudoPage> pseudos = EnumSet.noneOf(PseudoPage.class);
    for (int i = 1; i < parts.length; i++) {
      try {
        pseudos.add(PseudoPage.valueOf(parts[i].strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return Optional.of(new PageSelector(parts[0].strip(), pseudos));
  }

  /** css-page-3, 3.5: the name, then :first and :blank, then the sides. */
  int specificity() {
    int weight = name.isEmpty() ? 0 : 1 << 20;
    for (PseudoPage pseudo : pseudos) {
      weight +=
          switch (pseudo) {
            case FIRST, BLANK -> 1 << 10;
            case LEFT, RIGHT, RECTO, VERSO -> 1;
          };
    }
    return weight;
  }

  boolean matches(PageStyles.Key page, WritingMode mode) {
    if (!name.isEmpty() && !name.equals(page.name())) {
      return false;
    }
    for (PseudoPage pseudo : pseudos) {
      boolean is =
          switch (pseudo) {
            case FIRST -> page.first();
            case BLANK -> page.blank();
            case LEFT -> page.side() == Side.LEFT;
            case RIGHT -> page.side() == Side.RIGHT;
            case RECTO -> page.side() == recto(mode);
            case VERSO -> page.side() != recto(mode);
          };
      if (!is) {
        return false;
      }
    }
    return true;
  }

  /** Odd pages lie on the right in a book bound left, on the left in one bound right (B-15). */
  static Side recto(WritingMode mode) {
    return switch (mode) {
      case HORIZONTAL -> Side.RIGHT;
      case VERTICAL -> Side.LEFT;
    };
  }
}
