package org.chengshu.font;

import java.awt.geom.Path2D;
import java.util.Arrays;

/** 轮廓: the points of a glyph, grown part by part; at last a path. */
final class Contours {

  // Far above any real glyph; 65,535 points may stand in a few bytes of a hostile one.
  private static final int MAX_POINTS = 1 << 17;

  private double[] x = new double[64];
  private double[] y = new double[64];
  private boolean[] onCurve = new boolean[64];
  private boolean[] last = new boolean[64];
  private int count;

  int count() {
    return count;
  }

  void reserve(int more, FontBytes where) {
    if (count + more > MAX_POINTS) {
      throw where.broken(0);
    }
    if (count + more > x.length) {
      int capacity = Math.max(count + more, 2 * x.length);
      x = Arrays.copyOf(x, capacity);
      y = Arrays.copyOf(y, capacity);
      onCurve = Arrays.copyOf(onCurve, capacity);
      last = Arrays.copyOf(last, capacity);
    }
  }

  void add(double atX, double atY, boolean on, boolean endsContour) {
    x[count] = atX;
    y[count] = atY;
    onCurve[count] = on;
    last[count++] = endsContour;
  }

  /** Puts the points from {@code from} on where the component of a composite places them. */
  void place(int from, int compositeFrom, Component part, FontBytes where) {
    for (int i = from; i < count; i++) {
      double px = x[i];
      x[i] = part.xx() * px + part.yx() * y[i];
      y[i] = part.xy() * px + part.yy() * y[i];
    }
    double dx = part.x();
    double dy = part.y();
    if (part.attached()) {
      int anchor = compositeFrom + (int) part.x();
      int own = from + (int) part.y();
      if (anchor >= from || own >= count) {
        throw where.broken(0);
      }
      dx = x[anchor] - x[own];
      dy = y[anchor] - y[own];
    }
    for (int i = from; i < count; i++) {
      x[i] += dx;
      y[i] += dy;
    }
  }

  Path2D path() {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    int from = 0;
    for (int i = 0; i < count; i++) {
      if (last[i]) {
        append(path, from, i + 1);
        from = i + 1;
      }
    }
    return path;
  }

  /** Between two points off the curve lies one on it, halfway. */
  private void append(Path2D path, int from, int to) {
    int size = to - from;
    if (size < 2) {
      return;
    }
    int start = from;
    while (start < to && !onCurve[start]) {
      start++;
    }
    boolean noneOn = start == to;
    int begin = noneOn ? from : start;
    double startX = noneOn ? (x[from] + x[to - 1]) / 2 : x[start];
    double startY = noneOn ? (y[from] + y[to - 1]) / 2 : y[start];
    path.moveTo(startX, startY);
    for (int i = noneOn ? 0 : 1; i < size; i++) {
      int point = from + (begin - from + i) % size;
      if (onCurve[point]) {
        path.lineTo(x[point], y[point]);
        continue;
      }
      int next = from + (point - from + 1) % size;
      if (i + 1 == size) {
        path.quadTo(x[point], y[point], startX, startY);
      } else if (onCurve[next]) {
        path.quadTo(x[point], y[point], x[next], y[next]);
        i++;
      } else {
        path.quadTo(x[point], y[point], (x[point] + x[next]) / 2, (y[point] + y[next]) / 2);
      }
    }
    path.closePath();
  }
}
