package org.chengshu.typeset.line;

import java.util.OptionalInt;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;
import org.chengshu.font.FontFace;
import org.chengshu.font.GlyphRun;
import org.chengshu.typeset.line.ParagraphText.Stretch;
import org.chengshu.unicode.Mark;

/** 一段同字体的字: clusters {@code [from, to)} of one style, face and script; where its glyphs stand. */
record TextRun(
    Stretch stretch,
    Segments segments,
    int from,
    int to,
    FontFace face,
    boolean western,
    boolean vertical) {

  TextStyle style() {
    return stretch.styles().get(stretch.styleAt()[segments.start[from]]);
  }

  /** The glyphs before any substitution. */
  GlyphRun glyphs() {
    GlyphRun glyphs = new GlyphRun(to - from);
    int[] start = segments.start;
    for (int c = from; c < to; c++) {
      OptionalInt pair = pair(c);
      if (pair.isPresent()) {
        glyphs.add(face.glyph(pair.getAsInt()), c);
        c++;
      } else if (segments.drawn[c] != 0) {
        glyphs.add(face.glyph(segments.drawn[c]), c);
        c += c + 1 < to && segments.glued[c + 1] ? 1 : 0;
      } else {
        ClusterGlyphs.add(glyphs, face, stretch.text(), start[c], start[c + 1], c, western);
      }
    }
    return glyphs;
  }

  /** What draws two marks that are one unit, where the face draws them better together. */
  private OptionalInt pair(int cluster) {
    return !western && cluster + 1 < to && segments.glued[cluster + 1]
        ? face.quirks().pairDrawnAs(stretch.text().codePointAt(segments.start[cluster]))
        : OptionalInt.empty();
  }

  /** Whether the cluster has the box of its class, whatever the font's advance. */
  boolean onGrid(int cluster) {
    return !western && segments.row[cluster].body() != 0;
  }

  /** The box of clusters that share a glyph. */
  int box(int cluster, int clusterEnd) {
    int box = 0;
    for (int c = cluster; c < clusterEnd; c++) {
      box += segments.row[c].body();
    }
    return Sp.scale(style().size(), box, 1000);
  }

  /** Western text lies on its side, and so do marks that the face has no vertical form for. */
  byte turn(int cluster) {
    boolean rotated = vertical && (western || face.quirks().isRotated(drawn(cluster)));
    return rotated ? ItemList.ROTATED : ItemList.UPRIGHT;
  }

  int advance(GlyphRun glyphs, int g) {
    int glyph = glyphs.glyph(g);
    boolean down = isUpright(glyphs.cluster(g));
    int advance = down ? face.verticalAdvance(glyph) : face.advance(glyph);
    return Sp.scale(size(), advance + glyphs.adjustment(g), face.unitsPerEm());
  }

  /** Where the glyph begins in its body, so that its ink sits as the class asks. */
  int inset(int cluster, int body, int advance) {
    if (western) {
      return 0;
    }
    Mark row = segments.row[cluster];
    int em = style().size();
    int lead = Sp.scale(em, row.lead(), 1000);
    int box = lead + body + Sp.scale(em, row.trail(), 1000);
    return switch (row.charClass()) {
      case OPEN -> box - advance - lead;
      case EXQ2, IDOT, CONN, DASH2, ELL2, SOLIDUS -> (box - advance) / 2 - lead;
      case HAN,
          LATIN,
          DIGIT,
          SPACE,
          SYMBOL,
          CLOSE,
          COMMA,
          SEMI,
          COLON,
          STOP,
          EXQ,
          NOTE,
          OBJECT,
          UNKNOWN ->
          -lead;
    };
  }

  /**
   * A mark over or under its base stands on the base's middle: the base lies before its origin. (A
   * base whose face has one glyph for both never comes here.)
   */
  int accentInset(GlyphRun glyphs, int g) {
    int base = g;
    while (base > 0 && glyphs.cluster(base - 1) == glyphs.cluster(g)) {
      base--;
    }
    int[] ink = face.bounds(glyphs.glyph(g));
    int width = face.advance(glyphs.glyph(base));
    return -Sp.scale(size(), width + ink[0] + ink[2], 2L * face.unitsPerEm());
  }

  /** A-28, and for marks from where the em box has the ink to the middle of the line. */
  int rise(GlyphRun glyphs, int g) {
    if (western) {
      return style().latinShift();
    }
    int cluster = glyphs.cluster(g);
    if (isUpright(cluster) || !face.quirks().isCentred(drawn(cluster))) {
      return 0;
    }
    int[] ink = face.bounds(glyphs.glyph(g));
    int em = face.unitsPerEm();
    return Sp.scale(size(), 2L * face.emTop() - em - ink[1] - ink[3], 2L * em);
  }

  /** letters and digits have a size of their own. */
  private int size() {
    return western ? style().latinSize() : style().size();
  }

  private boolean isUpright(int cluster) {
    return vertical && turn(cluster) == ItemList.UPRIGHT;
  }

  /** The character whose glyph the face draws here. */
  private int drawn(int cluster) {
    return face.quirks().drawnAs(stretch.text().codePointAt(segments.start[cluster]));
  }
}
