package org.chengshu.typeset.page;

import java.util.List;
import org.chengshu.flow.Band;
import org.chengshu.flow.Galley.FloatBlock;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.page.TypeArea;

/**
 * 浮动块的形状: its bands laid out by themselves, and the whole lines that they take (B-06).
 *
 * @param height without the line that parts it from the text
 */
record FloatShape(List<PlacedBand> bands, int height) {

  static FloatShape of(FloatBlock block, TypeArea area) {
    Slots slots = new Slots(area, false, 0);
    for (Band band : block.bands()) {
      if (!slots.place(band, Integer.MAX_VALUE)) {
        slots.force(band);
      }
    }
    int lines = Math.ceilDiv(slots.end() - area.pitch() / 50, area.pitch());
    return new FloatShape(List.copyOf(slots.placed()), lines * area.pitch());
  }

  /** The bands on a page, in the middle of their lines. */
  List<PlacedBand> at(int offset) {
    int end = bands.getLast().offset() + bands.getLast().band().extent();
    int shift = offset + Math.max(0, (height - end) / 2);
    return bands.stream()
        .map(placed -> new PlacedBand(placed.band(), placed.offset() + shift, false))
        .toList();
  }
}
