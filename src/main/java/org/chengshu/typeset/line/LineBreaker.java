package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.Line;

/**
 * 断行: cuts an item list into lines, pulling in before pushing out (REQUIREMENTS A-12): a line takes
 * what it can hold with its gaps shrunk, else it ends at the last break that fits and is spread.
 */
final class LineBreaker {

  /** Stops and question marks give way only where that saves more than this (A-30, tier 7). */
  private static final double LOOSE = 0.03;

  private static final int LAST_RESORT_TIER = 7;

  private final Diagnostics diagnostics;

  LineBreaker(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * @param measure 行长, without the block's indents
   * @param firstIndent of the first line
   * @param place of the paragraph, for diagnostics
   */
  List<Line> lines(ItemList items, int measure, int firstIndent, TextAlign align, Place place) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < items.count()) {
      int indent = from == 0 ? firstIndent : 0;
      int to = lineEnd(items, from, measure - indent, align == TextAlign.JUSTIFY, place);
      boolean last = to == items.count();
      lines.add(set(items, from, to, measure, indent, last, align));
      from = to;
    }
    return lines;
  }

  private int lineEnd(ItemList items, int from, int room, boolean mayShrink, Place place) {
    long width = items.body()[from];
    long shrink = 0;
    long reserve = 0;
    int fits = -1;
    int squeezed = -1;
    int saved = -1;
    int slackAtFit = 0;
    for (int i = from + 1; ; i++) {
      boolean end = i == items.count();
      if (end || items.breakBefore()[i]) {
        if (width <= room) {
          fits = i;
          slackAtFit = (int) (room - width);
        } else if (mayShrink && width - shrink <= room) {
          squeezed = i;
        } else if (mayShrink && width - shrink - reserve <= room) {
          saved = i;
        }
      }
      if (end || width - shrink - reserve > room && fits + squeezed + saved > -3) {
        break;
      }
      if (items.shrinkTier()[i] == LAST_RESORT_TIER) {
        reserve += items.shrink()[i];
      } else if (items.shrinkTier()[i] > 0) {
        shrink += items.shrink()[i];
      }
      width += items.gap()[i] + items.body()[i];
    }
    return choose(items, from, room, fits, squeezed, saved, slackAtFit, place);
  }

  private int choose(
      ItemList items,
      int from,
      int room,
      int fits,
      int squeezed,
      int saved,
      int slackAtFit,
      Place place) {
    if (squeezed >= 0) {
      return squeezed;
    }
    if (fits >= 0) {
      boolean loose = slackAtFit > LOOSE * (fits - from) * items.styleOf(from).size();
      return saved >= 0 && loose ? saved : fits;
    }
    return saved >= 0 ? saved : forced(items, from, room, place);
  }

  /** No break fits: cut where the line is full, and say so. */
  private int forced(ItemList items, int from, int room, Place place) {
    long width = items.body()[from];
    int i = from + 1;
    while (i < items.count() && width + items.gap()[i] + items.body()[i] <= room) {
      width += items.gap()[i] + items.body()[i];
      i++;
    }
    diagnostics.report(Code.LINE_FORCED, place, items.textOf(from, Math.min(items.count(), i + 1)));
    return i;
  }

  private static Line set(
      ItemList items, int from, int to, int measure, int indent, boolean last, TextAlign align) {
    int[] positions = new int[to - from];
    int at = indent;
    for (int i = from; i < to; i++) {
      at += i == from ? 0 : items.gap()[i];
      positions[i - from] = at;
      at += items.body()[i];
    }
    int slack = measure - at;
    int adjustment = 0;
    boolean justify =
        align == TextAlign.JUSTIFY && (!last || slack < 0) || hasLeader(items, from, to);
    if (justify) {
      adjustment = slack - Justifier.distribute(items, from, to, positions, slack);
    } else if (align == TextAlign.CENTER || align == TextAlign.END) {
      int shift = align == TextAlign.CENTER ? slack / 2 : slack;
      for (int i = 0; i < positions.length; i++) {
        positions[i] += shift;
      }
    }
    int width = positions[to - from - 1] + items.body()[to - 1];
    return new Line(items, from, to, positions, width, last, adjustment);
  }

  private static boolean hasLeader(ItemList items, int from, int to) {
    return items.marks().stream()
        .anyMatch(mark ->
            mark instanceof ItemList.ItemMark.Leader && mark.from() >= from && mark.from() < to);
  }
}
