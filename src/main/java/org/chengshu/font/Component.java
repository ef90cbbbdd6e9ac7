package org.chengshu.font;

import java.util.ArrayList;
import java.util.List;

/**
 * 部件: one part of a composite glyph.
 *
 * @param at where the part's glyph id stands in the composite's data
 * @param x distance, or number of a point of the composite if {@link #attached}
 * @param y distance, or number of a point of the part if {@link #attached}
 * @param xx factors of the part's coordinates: x' = xx·x + yx·y, y' = xy·x + yy·y
 */
record Component(
    int at,
    int glyph,
    boolean attached,
    double x,
    double y,
    double xx,
    double xy,
    double yx,
    double yy) {

  private static final int WORDS = 0x0001;
  private static final int ARE_DISTANCES = 0x0002;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;
  private static final int SCALED_DISTANCE = 0x0800;
  private static final int HEADER = 10;

  /** No font comes near; a hostile one could claim millions. */
  static final int MOST = 1024;

  /** The parts of a composite; none if the glyph is a simple or an empty one. */
  static List<Component> of(FontBytes glyph) {
    List<Component> parts = new ArrayList<>();
    if (glyph.isEmpty() || glyph.s16(0) >= 0) {
      return parts;
    }
    int at = HEADER;
    int flags;
    do {
      flags = glyph.u16(at);
      if (parts.size() == MOST) {
        throw glyph.broken(at);
      }
      parts.add(read(glyph, at, flags));
      at += size(flags);
    } while ((flags & MORE) != 0);
    return parts;
  }

  private static Component read(FontBytes glyph, int at, int flags) {
    boolean words = (flags & WORDS) != 0;
    boolean attached = (flags & ARE_DISTANCES) == 0;
    double x = argument(glyph, at + 4, words, attached);
    double y = argument(glyph, at + (words ? 6 : 5), words, attached);
    double[] m = matrix(glyph, at + (words ? 8 : 6), flags);
    if ((flags & SCALED_DISTANCE) != 0 && !attached) {
      x *= Math.hypot(m[0], m[1]);
      y *= Math.hypot(m[2], m[3]);
    }
    return new Component(at + 2, glyph.u16(at + 2), attached, x, y, m[0], m[1], m[2], m[3]);
  }

  private static int argument(FontBytes glyph, int at, boolean word, boolean unsigned) {
    if (word) {
      return unsigned ? glyph.u16(at) : glyph.s16(at);
    }
    return unsigned ? glyph.u8(at) : (byte) glyph.u8(at);
  }

  private static double[] matrix(FontBytes glyph, int at, int flags) {
    if ((flags & SCALE) != 0) {
      return new double[] {fixed(glyph, at), 0, 0, fixed(glyph, at)};
    }
    if ((flags & TWO_SCALES) != 0) {
      return new double[] {fixed(glyph, at), 0, 0, fixed(glyph, at + 2)};
    }
    return (flags & MATRIX) == 0
        ? new double[] {1, 0, 0, 1}
        : new double[] {
          fixed(glyph, at), fixed(glyph, at + 2), fixed(glyph, at + 4), fixed(glyph, at + 6)
        };
  }

  private static int size(int flags) {
    int arguments = (flags & WORDS) != 0 ? 4 : 2;
    int factors =
        (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    return 4 + arguments + factors;
  }

  /** F2Dot14. */
  private static double fixed(FontBytes glyph, int at) {
    return glyph.s16(at) / 16384.0;
  }
}
