package org.chengshu.typeset.paint;

import org.chengshu.content.WritingMode;
import org.chengshu.page.PageStyle;
import org.chengshu.page.TypeArea;

/** 版心的四边, from the trim's top left corner. */
record AreaRectangle(int left, int top, int right, int bottom) {

  static AreaRectangle of(WritingMode mode, PageStyle style) {
    TypeArea area = style.typeArea();
    boolean vertical = mode == WritingMode.VERTICAL;
    return new AreaRectangle(
        style.areaLeft(),
        style.areaTop(),
        style.areaLeft() + (vertical ? area.depth() : area.measure()),
        style.areaTop() + (vertical ? area.measure() : area.depth()));
  }
}
