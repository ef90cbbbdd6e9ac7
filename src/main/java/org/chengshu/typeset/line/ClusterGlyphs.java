package org.chengshu.typeset.line;

import java.text.Normalizer;
import org.chengshu.font.FontFace;
import org.chengshu.font.GlyphRun;

/**
 * 字符到字形: the glyphs of one cluster as a face's character map has them, before any substitution. A
 * base with its accent is one glyph where the face has one; a variation selector chooses a glyph
 * and has none of its own.
 */
final class ClusterGlyphs {

  private ClusterGlyphs() {}

  /** Adds the glyphs of the cluster {@code text[from, to)}. */
  static void add(
      GlyphRun glyphs, FontFace face, String text, int from, int to, int cluster, boolean western) {
    int composed = composed(face, text, from, to);
    if (composed != 0) {
      glyphs.add(composed, cluster);
      return;
    }
    for (int at = from; at < to; ) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      int selector = next < to ? text.codePointAt(next) : 0;
      if (isSelector(selector)) {
        glyphs.add(face.glyph(codePoint, selector), cluster);
        next += Character.charCount(selector);
      } else if (at == from || !isInvisible(codePoint)) {
        glyphs.add(face.glyph(western ? codePoint : face.quirks().drawnAs(codePoint)), cluster);
      }
      at = next;
    }
  }

  /** Whether the face can draw all of a cluster of several characters. */
  static boolean isComplete(FontFace face, String text, int from, int to) {
    return composed(face, text, from, to) != 0
        || text.substring(from, to).codePoints().allMatch(each -> isDrawnBy(face, each));
  }

  static boolean isDrawnBy(FontFace face, int codePoint) {
    return isInvisible(codePoint) || face.glyph(codePoint) != 0;
  }

  /** The glyph of a base and its marks as one character; 0 if there is no such glyph. */
  private static int composed(FontFace face, String text, int from, int to) {
    int first = Character.charCount(text.codePointAt(from));
    if (from + first == to) {
      return 0;
    }
    String one = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC);
    return one.codePointCount(0, one.length()) == 1 ? face.glyph(one.codePointAt(0)) : 0;
  }

  private static boolean isSelector(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  /** Selectors and joiners say how their neighbours are drawn. */
  private static boolean isInvisible(int codePoint) {
    return isSelector(codePoint) || codePoint == 0x200D;
  }
}
