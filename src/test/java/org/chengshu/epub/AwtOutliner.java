package org.chengshu.epub;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 测试用字形: outlines as java.awt sees them, upright in both directions. */
final class AwtOutliner implements GlyphOutliner {

  private static final double TOP = 0.88;

  private final Font font;
  private final StringBuilder drawn = new StringBuilder();

  AwtOutliner() {
    try {
      Path file = Path.of("fonts", "noto-serif-sc", "NotoSerifSC-Bold.ttf");
      font = Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(1000f);
    } catch (IOException | FontFormatException e) {
      throw new AssertionError(e);
    }
  }

  /** All that was asked for. */
  String asked() {
    return drawn.toString();
  }

  @Override
  public List<Glyph> glyphs(String text, boolean vertical) {
    drawn.append(text);
    FontRenderContext context = new FontRenderContext(null, true, true);
    List<Glyph> glyphs = new ArrayList<>();
    for (int c : text.codePoints().toArray()) {
      GlyphVector vector = font.createGlyphVector(context, Character.toString(c));
      AffineTransform em = new AffineTransform(0.001, 0, 0, 0.001, 0, TOP);
      Path2D path = new Path2D.Double(vector.getOutline(), em);
      glyphs.add(new Glyph(path, vertical ? 1 : vector.getGlyphMetrics(0).getAdvanceX() / 1000));
    }
    return glyphs;
  }
}
