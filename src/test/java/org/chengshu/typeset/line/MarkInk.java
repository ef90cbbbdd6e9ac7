package org.chengshu.typeset.line;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules.Level;
import org.chengshu.font.FontFace;
import org.chengshu.unicode.Mark;

/**
 * 标点的墨迹: where a mark's ink lies in its box when it stands between two Han, in ems from the box's
 * lower left corner as one reads the page, from the outlines of the glyphs.
 *
 * @param width of the box
 * @param height of the box
 */
record MarkInk(String mark, double width, double height, Rectangle2D ink) {

  static MarkInk of(String mark, Variant variant) {
    Line line = new Setting(variant, Level.GB).lines("工" + mark + "工", 10, 0).getFirst();
    ItemList items = line.items();
    Mark row = variant.table().mark(mark.codePointAt(0));
    double lead = row.lead() / 1000.0;
    double start = line.positions()[1] / (double) Setting.EM - lead;
    int end = items.count() - 2;
    double length =
        (line.positions()[end] + items.body()[end]) / (double) Setting.EM
            + row.trail() / 1000.0
            - start;
    Area ink = new Area();
    for (int i = 1; i <= end; i++) {
      double origin = (line.positions()[i] + items.inset()[i]) / (double) Setting.EM - start;
      FontFace face = Setting.FONTS.face(items.face()[i]);
      ink.add(
          variant.vertical()
              ? inColumn(face, items.glyph()[i], length - origin)
              : inRow(face, items.glyph()[i], origin));
    }
    return new MarkInk(
        mark, variant.vertical() ? 1 : length, variant.vertical() ? length : 1, ink.getBounds2D());
  }

  private static Area inRow(FontFace face, int glyph, double origin) {
    AffineTransform place = AffineTransform.getTranslateInstance(origin, 1);
    place.scale(1.0 / face.unitsPerEm(), 1.0 / face.unitsPerEm());
    place.translate(0, -face.emTop());
    return new Area(face.outline(glyph)).createTransformedArea(place);
  }

  /** The origin of an upright glyph is the middle of its box's top; its box is round the em box. */
  private static Area inColumn(FontFace face, int glyph, double top) {
    AffineTransform place = AffineTransform.getTranslateInstance(0.5, top);
    place.scale(1.0 / face.unitsPerEm(), 1.0 / face.unitsPerEm());
    double over = (face.verticalAdvance(glyph) - face.unitsPerEm()) / 2.0;
    place.translate(-face.advance(glyph) / 2.0, -face.emTop() - over);
    return new Area(face.outline(glyph)).createTransformedArea(place);
  }

  /**
   * Whether the ink is where a name of {@code glyph-places.tsv} says, within a tolerance in ems.
   */
  boolean standsAt(String place, double tolerance) {
    return switch (place) {
      case "left" -> within(0, 0, width / 2, height, tolerance);
      case "right" -> within(width / 2, 0, width, height, tolerance);
      case "upper" -> within(0, height / 2, width, height, tolerance);
      case "lower" -> within(0, 0, width, height / 2, tolerance);
      case "lower-left" -> within(0, 0, width / 2, height / 2, tolerance);
      case "upper-right" -> within(width / 2, height / 2, width, height, tolerance);
      case "centre" ->
          Math.abs(ink.getCenterX() - width / 2) <= tolerance
              && Math.abs(ink.getCenterY() - height / 2) <= tolerance
              && within(0, 0, width, height, tolerance);
      case "top-right" ->
          ink.getCenterX() >= width / 2 - tolerance && ink.getCenterY() >= height / 2 - tolerance;
      default -> throw new IllegalArgumentException(place);
    };
  }

  private boolean within(double x0, double y0, double x1, double y1, double tolerance) {
    return ink.getMinX() >= x0 - tolerance
        && ink.getMinY() >= y0 - tolerance
        && ink.getMaxX() <= x1 + tolerance
        && ink.getMaxY() <= y1 + tolerance;
  }

  /** A row of the golden: mark, box, ink box and its centre. */
  String row() {
    return String.format(
        Locale.ROOT,
        "%s\t%.2f × %.2f\t%.2f %.2f %.2f %.2f\t%.2f %.2f",
        mark,
        width,
        height,
        ink.getMinX(),
        ink.getMinY(),
        ink.getMaxX(),
        ink.getMaxY(),
        ink.getCenterX(),
        ink.getCenterY());
  }
}
