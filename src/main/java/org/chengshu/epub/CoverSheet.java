package org.chengshu.epub;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;

/** 封面版: a sheet of pixels that takes ink, or loses it where a label is printed in reverse. */
final class CoverSheet {

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final GlyphOutliner outliner;

  CoverSheet(int width, int height, GlyphOutliner outliner) {
    this.image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    this.graphics = image.createGraphics();
    this.outliner = outliner;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** What follows is ink, or the ground where ink is. */
  void ink(boolean on) {
    graphics.setColor(on ? Color.WHITE : Color.BLACK);
  }

  void fill(double x, double y, double width, double height) {
    graphics.fill(new Rectangle2D.Double(x, y, width, height));
  }

  void frame(double x, double y, double width, double height, double stroke) {
    graphics.setStroke(new BasicStroke((float) stroke));
    graphics.draw(new Rectangle2D.Double(x, y, width, height));
  }

  /** Length of a line in em. */
  double length(String text, boolean vertical) {
    return outliner.glyphs(text, vertical).stream().mapToDouble(GlyphOutliner.Glyph::advance).sum();
  }

  /** A line from left to right, its em boxes' top left at x, y. */
  void across(String text, double x, double y, double size) {
    draw(outliner.glyphs(text, false), x, y, size, 1, 0);
  }

  /** A line from top to bottom. */
  void down(String text, double x, double y, double size) {
    draw(outliner.glyphs(text, true), x, y, size, 0, 1);
  }

  private void draw(
      List<GlyphOutliner.Glyph> glyphs, double x, double y, double size, int dx, int dy) {
    double along = 0;
    for (GlyphOutliner.Glyph glyph : glyphs) {
      AffineTransform place = new AffineTransform();
      place.translate(x + dx * along * size, y + dy * along * size);
      place.scale(size, size);
      graphics.fill(place.createTransformedShape(glyph.outline()));
      along += glyph.advance();
    }
  }

  /** The ink of each pixel, row by row. */
  byte[] pixels() {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }
}
