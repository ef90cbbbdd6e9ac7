package org.chengshu.designed;

import org.chengshu.flow.Sp;

/**
 * 页面尺寸, in {@link Sp}.
 *
 * @param width of the trim
 * @param height of the trim
 * @param bleed on every side
 */
public record Sheet(int width, int height, int bleed) {

  /**
   * What every template finds defined: {@code .bleed} is the whole sheet, {@code .trim} the page.
   */
  String css() {
    return """
    @page { size: %s %s; margin: 0 }
    html, body { margin: 0; padding: 0 }
    .bleed { position: absolute; top: 0; left: 0; width: %1$s; height: %2$s }
    .trim { position: absolute; top: %3$s; left: %3$s; width: %4$s; height: %5$s }
    """
        .formatted(
            pt(width + 2L * bleed), pt(height + 2L * bleed), pt(bleed), pt(width), pt(height));
  }

  private static String pt(long sp) {
    return Math.round(Sp.toPt(sp) * 1000) / 1000d + "pt";
  }
}
