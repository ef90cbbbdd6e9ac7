package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * 标题组: lines that make one headline, kicker, title and deck.
 *
 * @param position index on the page of its first chunk
 * @param zone headlines between the same two texts stand in one zone
 * @param joinCost what it cost to join its parts
 */
record HeadlineGroup(int position, int zone, List<PageLine> lines, int joinCost) {

  private static final int BLANK = 1_200;
  private static final int FURTHER_BLANK = 800;
  private static final int NEVER = 1_000_000;
  private static final int TORN_WORD = -1_500;

  HeadlineGroup {
    lines = List.copyOf(lines);
  }

  String text() {
    return LineJoiner.join(lines);
  }

  /** Opens a title mark or quotation mark that it doesn't close. */
  boolean isOpen() {
    return unclosed('《', '》') || unclosed('“', '”') || unclosed('（', '）');
  }

  private boolean unclosed(char open, char close) {
    long opened = text().chars().filter(c -> c == open).count();
    return opened > text().chars().filter(c -> c == close).count();
  }

  HeadlineGroup plus(HeadlineGroup next, BigramIndex index) {
    List<PageLine> all = new ArrayList<>(lines);
    all.addAll(next.lines);
    return new HeadlineGroup(position, zone, all, joinCost + next.joinCost + seam(next, index));
  }

  private int seam(HeadlineGroup next, BigramIndex index) {
    PageLine last = lines.getLast();
    PageLine first = next.lines.getFirst();
    if (first.indented()) {
      return NEVER;
    }
    int gap = first.number() - last.number() - 1;
    int cost = BLANK + Math.max(0, gap - 1) * FURTHER_BLANK;
    return index.knows(crossing(last.text(), first.text())) ? cost + TORN_WORD : cost;
  }

  /** The two characters that meet where two lines are joined. */
  static String crossing(String before, String after) {
    return before.substring(before.length() - 1) + after.charAt(0);
  }
}
