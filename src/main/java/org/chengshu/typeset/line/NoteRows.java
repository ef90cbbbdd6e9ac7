package org.chengshu.typeset.line;

import java.util.List;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.Line;
import org.chengshu.unicode.CharClass;

/**
 * 夹注分行: a line's share of a note as two rows of like length, the upper (right) one read first
 * (REQUIREMENTS A-43).
 *
 * @param from first small item of the share
 * @param middle first of the second row; {@code to} if there is one row only
 */
record NoteRows(ItemList small, int from, int middle, int to) {

  static NoteRows of(ItemMark.InlineNote note, int shareFrom, int shareTo) {
    ItemList small = note.small();
    int from = shareFrom - note.from();
    int to = shareTo - note.from();
    int best = to;
    long least = Long.MAX_VALUE;
    for (int k = from + 1; k <= to; k++) {
      if (k == to ? best == to : small.breakBefore()[k]) {
        int upper = width(small, from, k);
        int lower = width(small, k, to);
        // of two alike the one whose upper row is longer
        long cost = 2L * Math.max(upper, lower) + (lower > upper ? 1 : 0);
        if (cost < least) {
          least = cost;
          best = k;
        }
      }
    }
    return new NoteRows(small, from, best, to);
  }

  /** The least room that both rows find place in. */
  int leastWidth() {
    return Math.max(least(from, middle), least(middle, to));
  }

  /**
   * @param after the share's last item in the line
   * @param start of the share on the line
   * @param room its width on the line
   */
  List<Line.SideLine> lines(int after, int start, int room) {
    int shift = small.styleOf(from).size() / 2;
    boolean ends = to == small.count();
    Line upper = row(from, middle, slack(from, middle, room), ends);
    if (middle == to) {
      return List.of(new Line.SideLine(upper, after, start, shift, false));
    }
    int slack = slack(middle, to, room);
    if (ends && slack > 0) {
      // the last row of a note is set like the row above it, and is not filled
      int each = Math.max(0, upper.adjustment()) / Math.max(1, middle - from - 1);
      slack = Math.min(slack, each * (to - middle - 1));
    }
    Line lower = row(middle, to, slack, ends);
    return List.of(
        new Line.SideLine(upper, after, start, shift, false),
        new Line.SideLine(lower, after, start, -shift, false));
  }

  /** A mark at a row's end may keep its blank: rather that than a row that is spread. */
  private int slack(int first, int end, int room) {
    int slack = room - width(small, first, end);
    int last = end - 1;
    boolean mark = CharClass.of(small.charClass()[last]).isMark();
    int blank = mark ? Math.max(0, small.styleOf(last).size() - small.body()[last]) : 0;
    return slack > 0 ? Math.max(0, slack - blank) : slack;
  }

  private Line row(int first, int end, int slack, boolean last) {
    int[] positions = new int[end - first];
    int at = 0;
    for (int i = first; i < end; i++) {
      at += i == first ? 0 : small.gap()[i];
      positions[i - first] = at;
      at += small.body()[i];
    }
    int left = Justifier.distribute(small, first, end, positions, slack);
    int width = positions[end - first - 1] + small.body()[end - 1];
    return new Line(small, first, end, positions, width, last, slack - left, List.of());
  }

  private static int width(ItemList small, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += (i == from ? 0 : small.gap()[i]) + small.body()[i];
    }
    return width;
  }

  private int least(int from, int to) {
    int width = width(small, from, to);
    for (int i = from + 1; i < to; i++) {
      width -= small.shrinkTier()[i] == 0 ? 0 : small.shrink()[i];
    }
    return width;
  }
}
