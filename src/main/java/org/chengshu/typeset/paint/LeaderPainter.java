package org.chengshu.typeset.paint;

import java.util.Arrays;
import java.util.List;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;
import org.chengshu.font.FontFace;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Operation;
import org.chengshu.page.DisplayList.Turn;

/**
 * 前导符: fills a gap with repeats of one glyph. They stand on a grid of the measure, so that the
 * leaders of successive lines are in step. Dots are drawn, not set: a leader is no text (B-37).
 */
final class LeaderPainter {

  // Thousandths of an em.
  private static final int DISTANCE = 250;
  private static final int DOT = 90;

  /** The rhythm of … in every face: that of a dot's own width differs from face to face. */
  private static final int DOTS_AN_EM = 3;

  private final Axes axes;
  private final FontLibrary fonts;

  LeaderPainter(Axes axes, FontLibrary fonts) {
    this.axes = axes;
    this.fonts = fonts;
  }

  void paint(PlacedLine placed, ItemMark.Leader leader, List<Operation> artwork) {
    int item = leader.from();
    TextStyle style = placed.items().styleOf(item);
    FontFace face = fonts.face(placed.items().face()[item]);
    int distance = Sp.scale(style.size(), DISTANCE, 1000);
    int from = placed.inline(item) + (item > placed.line().from() ? distance : 0);
    int next = item + 1;
    int to = next < placed.line().to() ? placed.inline(next) - distance : placed.line().width();
    boolean dotted = isDot(face, leader.glyph());
    int step = Math.max(1, dotted ? style.size() / DOTS_AN_EM : leader.advance());
    int first = Math.ceilDiv(from, step);
    int count = Math.max(0, to / step - first);
    if (dotted) {
      for (int i = 0; i < count; i++) {
        int inline = (first + i) * step + step / 2;
        artwork.add(
            new DisplayList.Stroke(
                Sp.scale(style.size(), DOT, 1000),
                new int[] {axes.x(inline, placed.centre()), axes.y(inline, placed.centre())},
                style.ink()));
      }
    } else if (count > 0) {
      artwork.add(glyphs(placed, leader, style, first, count));
    }
  }

  private static boolean isDot(FontFace face, int glyph) {
    return "…⋯.·".codePoints().anyMatch(dot -> glyph == face.glyph(dot));
  }

  private Operation glyphs(
      PlacedLine placed, ItemMark.Leader leader, TextStyle style, int first, int count) {
    int[] gids = new int[count];
    Arrays.fill(gids, leader.glyph());
    int[] places = new int[count];
    for (int i = 0; i < count; i++) {
      places[i] = i * leader.advance();
    }
    int inline = first * leader.advance();
    int block = axes.vertical() ? placed.centre() : placed.centre() + placed.baseline();
    return new DisplayList.Glyphs(
        placed.items().face()[leader.from()],
        style.size(),
        axes.vertical() ? Turn.VERTICAL : Turn.HORIZONTAL,
        axes.x(inline, block),
        axes.y(inline, block),
        gids,
        places,
        "",
        new int[count + 1],
        style.ink());
  }
}
