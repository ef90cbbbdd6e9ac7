package org.chengshu.typeset.paint;

import java.util.Arrays;
import java.util.List;
import org.chengshu.flow.Ink;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Operation;
import org.chengshu.page.DisplayList.Turn;

/** 字串: joins neighbouring glyphs of one face, size, turn and ink to one operation. */
final class GlyphRuns {

  /** 字的样子: what all glyphs of a run share; {@code cross} is where their common line lies. */
  record Look(int face, int size, Turn turn, Ink ink, int cross) {}

  private final List<Operation> operations;
  private Look look;
  private int start;
  private int count;
  private int[] gids = new int[64];
  private int[] places = new int[64];
  private int[] textStarts = new int[65];
  private final StringBuilder text = new StringBuilder();

  GlyphRuns(List<Operation> operations) {
    this.operations = operations;
  }

  /**
   * @param along where the glyph's origin lies in the direction of the run
   */
  void add(Look of, int gid, int along, String source, int from, int to) {
    if (count > 0 && !of.equals(look)) {
      flush();
    }
    if (count == 0) {
      look = of;
      start = along;
    }
    if (count == gids.length) {
      gids = Arrays.copyOf(gids, count * 2);
      places = Arrays.copyOf(places, count * 2);
      textStarts = Arrays.copyOf(textStarts, count * 2 + 1);
    }
    gids[count] = gid;
    places[count] = along - start;
    text.append(source, from, to);
    textStarts[++count] = text.length();
  }

  void flush() {
    if (count == 0) {
      return;
    }
    boolean across = look.turn == Turn.HORIZONTAL;
    operations.add(
        new DisplayList.Glyphs(
            look.face,
            look.size,
            look.turn,
            across ? start : look.cross,
            across ? look.cross : start,
            Arrays.copyOf(gids, count),
            Arrays.copyOf(places, count),
            text.toString(),
            Arrays.copyOf(textStarts, count + 1),
            look.ink));
    count = 0;
    text.setLength(0);
  }
}
