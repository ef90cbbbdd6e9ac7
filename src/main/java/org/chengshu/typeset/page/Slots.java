package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.flow.Band;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.page.TypeArea;

/** 行格: one page's grid while it is being filled (B-05, B-06). */
final class Slots {

  /** What the rounding of style sheets may put a band past a grid line: 1/50 of the pitch. */
  private static final int TOLERANCE = 50;

  private final int pitch;
  private final boolean keepsHeadSpace;
  private final int start;
  private final List<PlacedBand> placed = new ArrayList<>();
  private int end;
  private int spaceAfter;

  /**
   * @param keepsHeadSpace whether the page follows a forced break: only then does the space before
   *     its first band stay
   * @param start where the text begins, under what stands at the page's head
   */
  Slots(TypeArea area, boolean keepsHeadSpace, int start) {
    this.pitch = area.pitch();
    this.keepsHeadSpace = keepsHeadSpace;
    this.start = start;
    this.end = start;
  }

  List<PlacedBand> placed() {
    return placed;
  }

  /** Places bands at the page's head that an earlier page has shown. */
  void repeat(List<Band> bands) {
    for (Band band : bands) {
      add(band, offset(band), true);
    }
  }

  /** How much of the page the text takes so far. */
  int used() {
    return end - start;
  }

  /** Where the text ends so far. */
  int end() {
    return end;
  }

  /** Where it would end with one band more. */
  int endWith(Band band) {
    return offset(band) + band.extent();
  }

  /**
   * Places a band after the others if there is room for it.
   *
   * @param limit where the text has to end
   */
  boolean place(Band band, int limit) {
    int offset = offset(band);
    if (offset + band.extent() > limit) {
      if (!placed.isEmpty() || start + band.extent() > limit) {
        return false;
      }
      offset = start; // only the space at the head was too much
    }
    add(band, offset, false);
    return true;
  }

  /** Places a band that no page has room for. */
  void force(Band band) {
    add(band, end, false);
  }

  private void add(Band band, int offset, boolean repeated) {
    placed.add(new PlacedBand(band, offset, repeated));
    end = offset + band.extent();
    spaceAfter = band.after();
  }

  private int offset(Band band) {
    if (placed.isEmpty()) {
      return keepsHeadSpace ? onGrid(band, start + band.before()) : start;
    }
    return onGrid(band, end + Math.max(spaceAfter, band.before()));
  }

  private int onGrid(Band band, int offset) {
    return isLoose(band, pitch) ? offset : nextGridLine(offset, pitch);
  }

  /** Whether a band takes no whole number of grid lines, so that its space is shared out. */
  static boolean isLoose(Band band, int pitch) {
    return !band.onGrid() || band.extent() % pitch != 0;
  }

  static int nextGridLine(int offset, int pitch) {
    return Math.ceilDiv(offset - pitch / TOLERANCE, pitch) * pitch;
  }
}
