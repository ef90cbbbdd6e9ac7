package org.chengshu.typeset.paint;

import org.chengshu.flow.ItemList;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.Line;

/**
 * 就位的行.
 *
 * @param start of the measure the line is set to, along the line
 * @param centre of the em box, across the lines
 * @param baseline from the centre to the Han baseline in 横排
 */
record PlacedLine(Line line, int start, int centre, int baseline) {

  ItemList items() {
    return line.items();
  }

  int inline(int item) {
    return start + line.positions()[item - line.from()];
  }

  int inlineEnd(int item) {
    return inline(item) + items().body()[item];
  }

  ItemMark.Combined combined(int item) {
    for (ItemMark mark : items().marks()) {
      if (mark instanceof ItemMark.Combined cell && cell.from() == item) {
        return cell;
      }
    }
    throw new IllegalStateException("no cell at item " + item);
  }
}
