package org.chengshu.ingest;

import java.util.List;
import java.util.Optional;
import org.chengshu.manuscript.Headline;

/**
 * 引题、主题、副题: tells the decks of a headline apart. A kicker is smaller, so that extraction left a
 * blank before it; a title is a couplet or what is torn in mid-phrase; what follows is the deck.
 */
final class HeadlineBuilder {

  private final BigramIndex index;

  HeadlineBuilder(BigramIndex index) {
    this.index = index;
  }

  Headline build(List<PageLine> lines) {
    PageLine first = lines.getFirst();
    boolean kicked = first.indented() && lines.size() > 1 && isBalanced(first.text());
    int kicker = kicked ? kickerLines(lines) : 0;
    List<PageLine> rest = lines.subList(kicker, lines.size());
    int title = titleLines(rest);
    return new Headline(
        text(lines.subList(0, kicker)),
        title(rest.subList(0, title)),
        text(rest.subList(title, rest.size())));
  }

  /** One line; several if a title of its own stands behind the next gap. */
  private int kickerLines(List<PageLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i - 1).text().endsWith("：")) {
        return i;
      }
      if (lines.get(i).blankBefore()) {
        List<PageLine> behind = lines.subList(i, lines.size());
        return behind.size() >= 2 && isCouplet(behind) ? i : 1;
      }
    }
    return 1;
  }

  private int titleLines(List<PageLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      boolean whole = isBalanced(LineJoiner.join(lines.subList(0, i)));
      if (whole && PagePatterns.isDeck(lines.get(i).text())) {
        return i;
      }
    }
    if (lines.size() > 1 && isCouplet(lines)) {
      return 2;
    }
    for (int i = 1; i < lines.size(); i++) {
      String before = LineJoiner.join(lines.subList(0, i));
      PageLine line = lines.get(i);
      boolean torn = index.knows(HeadlineGroup.crossing(before, line.text()));
      if (line.blankBefore() && isBalanced(before) && !torn && line.width() >= 8) {
        return i;
      }
    }
    return lines.size();
  }

  /** 对句: two lines of one length, each complete in its marks. */
  private static boolean isCouplet(List<PageLine> lines) {
    PageLine first = lines.get(0);
    PageLine second = lines.get(1);
    return first.width() == second.width()
        && first.width() >= (second.blankBefore() ? 12 : 8)
        && isBalanced(first.text())
        && isBalanced(second.text());
  }

  private static String title(List<PageLine> lines) {
    if (lines.size() == 2 && isCouplet(lines)) {
      return lines.get(0).text() + " " + lines.get(1).text();
    }
    return LineJoiner.join(lines);
  }

  private static Optional<String> text(List<PageLine> lines) {
    return Optional.of(LineJoiner.join(lines)).filter(text -> !text.isEmpty());
  }

  private static boolean isBalanced(String text) {
    return text.chars().filter(c -> "《“（".indexOf(c) >= 0).count()
        == text.chars().filter(c -> "》”）".indexOf(c) >= 0).count();
  }
}
