package org.chengshu.typeset.line;

import org.chengshu.flow.ItemList;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.unicode.CharClass;
import org.chengshu.unicode.Mark;

/**
 * 夹注入行: a note's small items as items of the line, each half as wide, so that any even number of
 * them measures what two rows of them do, and the line breaker need not know of rows.
 */
final class NoteItems {

  private static final byte EVEN_TIER = 3;

  private NoteItems() {}

  /**
   * @param start of the note in the text
   * @param first what its first character is to a line; {@code last} likewise
   */
  static void add(ItemListBuilder items, ItemList small, int start, Mark first, Mark last) {
    int from = items.count;
    int count = small.count();
    Mark edge = new Mark(CharClass.HAN, 0, 0, 0, first.startLevel(), last.endLevel());
    for (int i = 0; i < count; i++) {
      boolean alone = i == count - 1 && count % 2 == 1;
      items.add(
          start + small.cluster()[i],
          small.style()[i],
          small.face()[i],
          -1,
          CharClass.HAN,
          edge,
          alone ? small.body()[i] : half(small.body()[i]),
          0,
          ItemList.UPRIGHT);
      items.glued[items.count - 1] = i > 0;
    }
    items.marks.add(new ItemMark.InlineNote(from, items.count, small));
  }

  /** What is between the small items, once the gaps of the line are set. */
  static void setGaps(ItemListBuilder items) {
    for (ItemMark mark : items.marks) {
      if (mark instanceof ItemMark.InlineNote(int from, int to, ItemList small)) {
        for (int i = 1; i < to - from; i++) {
          boolean pair = i % 2 == 0;
          items.gap[from + i] = half(small.gap()[i]);
          items.stretchTier[from + i] = pair ? EVEN_TIER : 0;
          items.stretch[from + i] = pair ? Integer.MAX_VALUE : 0;
          items.breakBefore[from + i] = pair && small.breakBefore()[i];
        }
      }
    }
  }

  private static int half(int length) {
    return Math.ceilDiv(length, 2);
  }
}
