package org.chengshu.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** 比形: whether two outlines have the same bounds and cover the same area. */
final class Shapes {

  private Shapes() {}

  static void assertSame(Shape expected, Shape actual, String which) {
    Rectangle2D want = expected.getBounds2D();
    Rectangle2D have = actual.getBounds2D();
    assertEquals(want.getMinX(), have.getMinX(), 0.1, () -> "left of " + which);
    assertEquals(want.getMaxX(), have.getMaxX(), 0.1, () -> "right of " + which);
    assertEquals(want.getMinY(), have.getMinY(), 0.1, () -> "bottom of " + which);
    assertEquals(want.getMaxY(), have.getMaxY(), 0.1, () -> "top of " + which);
    double area = area(expected);
    assertEquals(
        area, area(actual), 1 + Math.abs(area) * 1e-3, () -> "area and direction of " + which);
  }

  /** The box of all points, those off the curve too; all 0 if there are none. */
  static int[] controlBox(Shape shape) {
    double[] at = new double[6];
    Rectangle2D box = null;
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int points =
          switch (i.currentSegment(at)) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            default -> 1;
          };
      for (int point = 0; point < points; point++) {
        double x = at[2 * point];
        double y = at[2 * point + 1];
        if (box == null) {
          box = new Rectangle2D.Double(x, y, 0, 0);
        }
        box.add(x, y);
      }
    }
    return box == null
        ? new int[4]
        : new int[] {
          (int) Math.round(box.getMinX()),
          (int) Math.round(box.getMinY()),
          (int) Math.round(box.getMaxX()),
          (int) Math.round(box.getMaxY())
        };
  }

  /** By the shoelace formula over all contours: a missing or turned contour changes it. */
  private static double area(Shape shape) {
    double[] at = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    double twice = 0;
    for (PathIterator i = shape.getPathIterator(null, 0.05); !i.isDone(); i.next()) {
      int segment = i.currentSegment(at);
      double toX = segment == PathIterator.SEG_CLOSE ? startX : at[0];
      double toY = segment == PathIterator.SEG_CLOSE ? startY : at[1];
      if (segment == PathIterator.SEG_MOVETO) {
        startX = toX;
        startY = toY;
      } else {
        twice += x * toY - toX * y;
      }
      x = toX;
      y = toY;
    }
    return twice / 2;
  }
}
