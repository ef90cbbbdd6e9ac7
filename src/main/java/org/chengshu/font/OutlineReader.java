package org.chengshu.font;

import java.awt.geom.Path2D;
import java.io.IOException;

/** 轮廓解读: a glyph of {@code glyf}, simple or composite, as a path in font units. */
final class OutlineReader {

  private static final int MAX_DEPTH = 16;

  private static final int ON_CURVE = 0x01;
  private static final int SHORT_X = 0x02;
  private static final int SHORT_Y = 0x04;
  private static final int REPEAT = 0x08;
  private static final int SAME_OR_POSITIVE_X = 0x10;
  private static final int SAME_OR_POSITIVE_Y = 0x20;

  private final GlyphTable glyphs;
  private final FontFile file;
  private final Contours contours = new Contours();
  private int parts;

  private OutlineReader(GlyphTable glyphs, FontFile file) {
    this.glyphs = glyphs;
    this.file = file;
  }

  static Path2D read(GlyphTable glyphs, int gid) throws IOException {
    try (FontFile file = glyphs.open()) {
      OutlineReader reader = new OutlineReader(glyphs, file);
      reader.add(glyphs.glyph(gid, file), 0);
      return reader.contours.path();
    }
  }

  private void add(FontBytes glyph, int depth) throws IOException {
    if (glyph.isEmpty()) {
      return;
    }
    if (glyph.s16(0) >= 0) {
      addSimple(glyph);
      return;
    }
    int start = contours.count();
    for (Component part : Component.of(glyph)) {
      if (depth == MAX_DEPTH || ++parts > Component.MOST) {
        throw glyph.broken(part.at());
      }
      int from = contours.count();
      add(glyphs.glyph(part.glyph(), file), depth + 1);
      contours.place(from, start, part, glyph);
    }
  }

  private void addSimple(FontBytes glyph) {
    int contourCount = glyph.s16(0);
    if (contourCount == 0) {
      return;
    }
    int points = glyph.u16(10 + 2 * (contourCount - 1)) + 1;
    int instructionsAt = 10 + 2 * contourCount;
    contours.reserve(points, glyph);
    int[] flags = new int[points];
    int xAt = readFlags(glyph, instructionsAt + 2 + glyph.u16(instructionsAt), flags);
    int[] x = new int[points];
    int yAt = readCoordinates(glyph, xAt, flags, SHORT_X, SAME_OR_POSITIVE_X, x);
    int[] y = new int[points];
    readCoordinates(glyph, yAt, flags, SHORT_Y, SAME_OR_POSITIVE_Y, y);
    int contour = 0;
    for (int i = 0; i < points; i++) {
      boolean ends = glyph.u16(10 + 2 * contour) == i;
      contours.add(x[i], y[i], (flags[i] & ON_CURVE) != 0, ends);
      // Ends out of order are never met again and leave an open contour, which is not drawn.
      contour += ends && contour < contourCount - 1 ? 1 : 0;
    }
  }

  private static int readFlags(FontBytes glyph, int from, int[] flags) {
    int at = from;
    for (int i = 0; i < flags.length; ) {
      int flag = glyph.u8(at++);
      int times = (flag & REPEAT) == 0 ? 1 : 1 + glyph.u8(at++);
      for (; times > 0 && i < flags.length; times--) {
        flags[i++] = flag;
      }
    }
    return at;
  }

  private static int readCoordinates(
      FontBytes glyph, int from, int[] flags, int isShort, int sameOrPositive, int[] into) {
    int at = from;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean same = (flags[i] & sameOrPositive) != 0;
      if ((flags[i] & isShort) != 0) {
        int distance = glyph.u8(at++);
        value += same ? distance : -distance;
      } else if (!same) {
        value += glyph.s16(at);
        at += 2;
      }
      into[i] = value;
    }
    return at;
  }
}
