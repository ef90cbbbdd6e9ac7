package org.chengshu.epub;

import java.awt.geom.Path2D;
import java.util.List;

/** 字形来源: gives the cover its glyphs, so that this room needs to know no font. */
@FunctionalInterface
public interface GlyphOutliner {

  /**
   * The glyphs of one line, in order; a character without a glyph gives an empty outline.
   *
   * @param vertical whether the line runs down, and marks have their vertical forms
   */
  List<Glyph> glyphs(String text, boolean vertical);

  /**
   * 字形: all in em, y down, the em box's top left at 0, 0.
   *
   * @param advance along the line
   */
  record Glyph(Path2D outline, double advance) {}
}
