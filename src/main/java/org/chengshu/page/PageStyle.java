package org.chengshu.page;

import java.util.Map;

/**
 * 页面样式: what {@code @page} computes to for one kind of page. Physical lengths in {@link
 * org.chengshu.flow.Sp}.
 *
 * @param width of the trimmed page 成品尺寸
 * @param bleed 出血 beyond the trim
 * @param marks whether crop marks are drawn
 * @param areaLeft from the trim's left edge to the type area
 * @param areaTop from the trim's top edge to the type area
 */
public record PageStyle(
    int width,
    int height,
    int bleed,
    boolean marks,
    TypeArea typeArea,
    int areaLeft,
    int areaTop,
    Map<MarginBox.Position, MarginBox> marginBoxes) {

  public PageStyle {
    marginBoxes = Map.copyOf(marginBoxes);
  }
}
