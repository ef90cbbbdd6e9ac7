package org.chengshu.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

/** 旁证: one face as {@code java.awt} reads it, in font units, y up. */
final class AwtFace {

  private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);

  private final Font font;

  private AwtFace(Font font, int unitsPerEm) {
    this.font = font.deriveFont((float) unitsPerEm);
  }

  static AwtFace open(Path file, int unitsPerEm) throws IOException, FontFormatException {
    return new AwtFace(Font.createFont(Font.TRUETYPE_FONT, file.toFile()), unitsPerEm);
  }

  static AwtFace open(byte[] program, int unitsPerEm) throws IOException, FontFormatException {
    return new AwtFace(
        Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(program)), unitsPerEm);
  }

  String name() {
    return font.getPSName();
  }

  int glyph(int codePoint) {
    return font.createGlyphVector(EXACT, Character.toString(codePoint)).getGlyphCode(0);
  }

  double advance(int gid) {
    return vector(gid).getGlyphMetrics(0).getAdvanceX();
  }

  Shape outline(int gid) {
    return AffineTransform.getScaleInstance(1, -1)
        .createTransformedShape(vector(gid).getGlyphOutline(0));
  }

  private GlyphVector vector(int gid) {
    return font.createGlyphVector(EXACT, new int[] {gid});
  }
}
