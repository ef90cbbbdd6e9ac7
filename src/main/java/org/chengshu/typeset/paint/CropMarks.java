package org.chengshu.typeset.paint;

import java.util.List;
import org.chengshu.flow.Ink;
import org.chengshu.flow.Sp;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Operation;
import org.chengshu.page.PageStyle;

/** 裁切标记: two hairlines a corner, in all separations, outside the bleed (C-21). */
final class CropMarks {

  private static final int LENGTH = Sp.ofMm(5);
  private static final int WIDTH = Sp.PT / 4;
  private static final int LEAST_DISTANCE = Sp.ofMm(3);
  private static final Ink INK = new Ink.Registration();

  private CropMarks() {}

  static void paint(PageStyle style, List<Operation> operations) {
    int distance = Math.max(style.bleed(), LEAST_DISTANCE);
    int[] xs = {0, style.width()};
    int[] ys = {0, style.height()};
    for (int y : ys) {
      operations.add(horizontal(-distance - LENGTH, y));
      operations.add(horizontal(style.width() + distance, y));
    }
    for (int x : xs) {
      operations.add(vertical(x, -distance - LENGTH));
      operations.add(vertical(x, style.height() + distance));
    }
  }

  private static Operation horizontal(int x, int y) {
    return new DisplayList.Fill(x, y - WIDTH / 2, LENGTH, WIDTH, INK);
  }

  private static Operation vertical(int x, int y) {
    return new DisplayList.Fill(x - WIDTH / 2, y, WIDTH, LENGTH, INK);
  }
}
