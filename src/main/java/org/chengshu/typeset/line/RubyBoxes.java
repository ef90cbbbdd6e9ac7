package org.chengshu.typeset.line;

import java.util.Arrays;
import java.util.List;
import org.chengshu.flow.InlinePiece.Ruby.Place;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;
import org.chengshu.unicode.CharClass;

/**
 * 注音占位: makes a base as wide as its reading needs (REQUIREMENTS A-42). What a reading may hang over
 * its neighbours is taken from the gaps beside the base: those fall away at a line's edge, and with
 * them the overhang.
 */
final class RubyBoxes {

  /** Between the readings of two neighbours, in thousandths of the base's em. */
  private static final int CLEARANCE = 250;

  private final ItemListBuilder items;
  private final List<TextStyle> styles;
  private final boolean vertical;

  /** By item: how far its unit's reading ends from the unit's edge; −1 without a reading. */
  private final int[] slack;

  RubyBoxes(ItemListBuilder items, List<TextStyle> styles, boolean vertical) {
    this.items = items;
    this.styles = styles;
    this.vertical = vertical;
    this.slack = new int[items.count];
    Arrays.fill(slack, -1);
  }

  void set(List<ItemMark.Ruby> rubies) {
    for (ItemMark.Ruby ruby : rubies) {
      Arrays.fill(slack, ruby.from(), ruby.to(), 0);
    }
    for (ItemMark.Ruby ruby : rubies) {
      for (int i = ruby.from() + 1; i < ruby.to(); i++) {
        items.breakBefore[i] = false;
      }
      if (ruby.place() != Place.INTER_CHARACTER) {
        fit(ruby);
      } else if (!vertical) {
        int last = ruby.to() - 1;
        items.body[last] += Sp.scale(em(last), Bopomofo.COLUMN, 1000);
        slack[ruby.from()] = em(last);
        slack[last] = em(last);
      } else {
        slack[ruby.from()] = em(ruby.from());
      }
    }
    keepApart(rubies);
  }

  private void fit(ItemMark.Ruby ruby) {
    int from = ruby.from();
    int to = ruby.to();
    int base = width(from, to);
    int excess = ReadingLines.width(ruby) - base;
    if (excess <= 0) {
      slack[from] = -excess / 2;
      slack[to - 1] = -excess / 2;
      return;
    }
    int half = ruby.readings().getFirst().items().styleOf(0).size() / 2;
    int before = from == 0 ? 0 : Math.min(excess / 2, mayHang(from, from - 1, half));
    int after = to == items.count ? 0 : Math.min(excess / 2, mayHang(to, to, half));
    int left = excess - spread(ruby, excess - before - after);
    int start =
        switch (ruby.align()) {
          case START -> 0;
          case CENTER, SPACE_BETWEEN, SPACE_AROUND -> left / 2;
        };
    items.body[from] += start;
    items.inset[from] += start;
    items.body[to - 1] += left - start;
    if (from > 0) {
      hang(from, Math.min(before, start));
    }
    if (to < items.count) {
      hang(to, Math.min(after, left - start));
    }
  }

  private int width(int from, int to) {
    int width = items.body[from];
    for (int i = from + 1; i < to; i++) {
      width += items.gap[i] + items.body[i];
    }
    return width;
  }

  /** Half a ruby em over Han without a reading or over a mark's blank; over nothing else. */
  private int mayHang(int gap, int neighbour, int most) {
    CharClass charClass = CharClass.of(items.charClass[neighbour]);
    if (charClass == CharClass.HAN && items.glyph[neighbour] >= 0 && slack[neighbour] < 0) {
      return most;
    }
    return charClass.isMark() ? Math.min(most, items.gap[gap]) : 0;
  }

  private void hang(int gap, int by) {
    items.gap[gap] -= by;
    items.shrink[gap] = Math.min(items.shrink[gap], Math.max(0, items.gap[gap]));
  }

  /** Opens the base, 1:2:1 or as the style says; returns what was put between its characters. */
  private int spread(ItemMark.Ruby ruby, int amount) {
    int gaps = 0;
    for (int i = ruby.from() + 1; i < ruby.to(); i++) {
      gaps += opens(i) ? 1 : 0;
    }
    int each =
        gaps == 0 || amount <= 0
            ? 0
            : switch (ruby.align()) {
              case START, CENTER -> 0;
              case SPACE_BETWEEN -> amount / gaps;
              case SPACE_AROUND -> amount / (gaps + 1);
            };
    for (int i = ruby.from() + 1; i < ruby.to(); i++) {
      items.gap[i] += opens(i) ? each : 0;
    }
    return each * gaps;
  }

  private boolean opens(int i) {
    return !items.glued[i]
        && CharClass.of(items.charClass[i]) == CharClass.HAN
        && CharClass.of(items.charClass[i - 1]) == CharClass.HAN;
  }

  private void keepApart(List<ItemMark.Ruby> rubies) {
    for (int r = 1; r < rubies.size(); r++) {
      int from = rubies.get(r).from();
      if (rubies.get(r - 1).to() == from && from > 0) {
        int apart =
            Sp.scale(em(from), CLEARANCE, 1000)
                - Math.max(0, slack[from - 1])
                - Math.max(0, slack[from]);
        items.gap[from] = Math.max(items.gap[from], apart);
      }
    }
  }

  private int em(int item) {
    return styles.get(items.style[item]).size();
  }
}
