package org.chengshu.typeset.line;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chengshu.flow.LineRules;

/**
 * 词上的断行: what the words of a text say of its breaks, on top of what the classes of its characters
 * allow: words that are kept whole, numbers with their units, and where an address may be cut.
 */
final class TextBreaks {

  /** Beginning a line in the middle of a name costs as much as a gap stretched by 3 % of an em. */
  private static final byte NAME = 10;

  /**
   * In a heading, a break inside a title or a unit's name costs as much as a line far too short.
   */
  private static final byte TITLE = 100;

  private static final int LONGEST_PERSON = 4;

  private final UnitNames units = UnitNames.load();
  private final Addresses addresses = Addresses.load();
  private final Map<LineRules.Keep, WordFinder> finders = new ConcurrentHashMap<>();

  void apply(ItemListBuilder items, String text, LineRules.Keep keep) {
    addresses.each(text, (at, demerit) -> allow(items, at, demerit));
    units.eachGap(text, at -> items.breakBefore[items.itemAt(at)] = false);
    if (!keep.equals(LineRules.Keep.NOTHING)) {
      finders
          .computeIfAbsent(keep, TextBreaks::finder)
          .each(text, (from, to, never) -> keepWhole(items, from, to, never, keep.phrases()));
    }
    if (keep.phrases()) {
      if (!Phrases.areMarked(items)) {
        Phrases.weigh(items, text);
        keepTitlesWhole(items, text);
      }
      WordList.each(text, (from, to) -> forbid(items, from, to));
    }
  }

  private static WordFinder finder(LineRules.Keep keep) {
    return new WordFinder(List.of(keep.names(), keep.never()));
  }

  private static void allow(ItemListBuilder items, int at, int demerit) {
    int item = items.itemAt(at);
    boolean itsOwn = item > 0 && item < items.count && items.cluster[item] == at;
    if (itsOwn && !items.glued[item]) {
      items.breakBefore[item] = true;
      items.demerit[item] = (byte) demerit;
    }
  }

  /** A heading never breaks a person's name, and a unit's only where it must (B-12). */
  private static void keepWhole(
      ItemListBuilder items, int from, int to, int list, boolean phrases) {
    if (list == 1 || phrases && to - from <= LONGEST_PERSON) {
      forbid(items, from, to);
    } else {
      discourage(items, from, to, phrases ? TITLE : NAME);
    }
  }

  /** What stands in 《》 is one thing. */
  private static void keepTitlesWhole(ItemListBuilder items, String text) {
    int from = text.indexOf('《');
    while (from >= 0) {
      int to = text.indexOf('》', from);
      discourage(items, from, to < 0 ? text.length() : to + 1, TITLE);
      from = text.indexOf('《', from + 1);
    }
  }

  private static void forbid(ItemListBuilder items, int from, int to) {
    for (int i = items.itemAt(from) + 1; i < items.itemAt(to); i++) {
      items.breakBefore[i] = false;
    }
  }

  private static void discourage(ItemListBuilder items, int from, int to, byte demerit) {
    for (int i = items.itemAt(from) + 1; i < items.itemAt(to); i++) {
      items.demerit[i] = (byte) Math.max(items.demerit[i], demerit);
    }
  }
}
