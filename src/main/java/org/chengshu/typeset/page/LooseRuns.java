package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.flow.Band;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.page.TypeArea;

/**
 * 离格的条: what is not body size stands in the middle of the whole lines it takes, so that the space
 * above and below it looks alike (B-06).
 */
final class LooseRuns {

  private LooseRuns() {}

  static List<PlacedBand> centred(List<PlacedBand> bands, TypeArea area) {
    List<PlacedBand> result = new ArrayList<>(bands);
    int at = 0;
    while (at < result.size()) {
      int end = at;
      while (end < result.size() && Slots.isLoose(result.get(end).band(), area.pitch())) {
        end++;
      }
      if (end > at && end < result.size()) {
        shift(result, at, end, shiftOf(result, at, end, area));
      }
      at = Math.max(end, at + 1);
    }
    return result;
  }

  private static int shiftOf(List<PlacedBand> bands, int from, int to, TypeArea area) {
    PlacedBand last = bands.get(to - 1);
    PlacedBand next = bands.get(to);
    int space = Math.max(last.band().after(), next.band().before());
    int slack = next.offset() - last.offset() - last.band().extent() - space;
    if (bands.get(from).offset() > 0) {
      return Math.max(0, slack / 2);
    }
    // At the head a picture comes level with the top of the type, and text stays where it is.
    boolean picture = bands.get(from).band().content() instanceof Band.Picture;
    return picture ? Math.clamp(slack, 0, (area.pitch() - area.size()) / 2) : 0;
  }

  private static void shift(List<PlacedBand> bands, int from, int to, int by) {
    for (int i = from; i < to; i++) {
      PlacedBand placed = bands.get(i);
      bands.set(i, new PlacedBand(placed.band(), placed.offset() + by, placed.repeated()));
    }
  }
}
