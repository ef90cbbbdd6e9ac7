package org.chengshu.typeset.paint;

import org.chengshu.content.WritingMode;
import org.chengshu.flow.Band;
import org.chengshu.flow.Box;
import org.chengshu.flow.Ink;
import org.chengshu.page.DisplayList;
import org.chengshu.page.PageStyle;

/**
 * 轴: where a place along the line ({@code inline}) and across the lines ({@code block}) lies on the
 * page. In a vertical page lines run down and follow each other from right to left.
 *
 * @param lineStart where lines begin: x of the type area in 横排, y in 竖排
 * @param blockStart where the page's first grid slot begins: y in 横排, x in 竖排
 */
record Axes(boolean vertical, int lineStart, int blockStart) {

  static Axes of(WritingMode mode, PageStyle style) {
    AreaRectangle area = AreaRectangle.of(mode, style);
    int halfGap = (style.typeArea().pitch() - style.typeArea().size()) / 2;
    return switch (mode) {
      case HORIZONTAL -> new Axes(false, area.left(), area.top() - halfGap);
      case VERTICAL -> new Axes(true, area.top(), area.right() + halfGap);
    };
  }

  int x(int inline, int block) {
    return vertical ? blockStart - block : lineStart + inline;
  }

  int y(int inline, int block) {
    return vertical ? lineStart + inline : blockStart + block;
  }

  DisplayList.Anchor anchor(String id, int block) {
    return new DisplayList.Anchor(id, x(0, block), y(0, block));
  }

  /**
   * A link over part of a line, {@code inline} to {@code inlineEnd}, {@code block} its over side.
   */
  DisplayList.Link link(String href, int inline, int inlineEnd, int block, int size) {
    int length = inlineEnd - inline;
    return vertical
        ? new DisplayList.Link(x(0, block + size), y(inline, 0), size, length, href)
        : new DisplayList.Link(x(inline, 0), y(0, block), length, size, href);
  }

  DisplayList.Fill rule(Band.Rule rule, int offset) {
    int block = offset + rule.offset();
    return vertical
        ? new DisplayList.Fill(
            x(0, block + rule.depth()), y(rule.start(), 0), rule.depth(), rule.length(), Ink.BLACK)
        : new DisplayList.Fill(
            x(rule.start(), 0), y(0, block), rule.length(), rule.depth(), Ink.BLACK);
  }

  /** Pictures stand upright in either direction. */
  DisplayList.Image image(Band.Picture picture, int offset) {
    Box.Picture box = picture.box();
    int block = offset + picture.offset();
    int inline = picture.start();
    return vertical
        ? new DisplayList.Image(
            box.href(),
            x(0, block + box.blockSize()),
            y(inline, 0),
            box.blockSize(),
            box.inlineSize(),
            box.alt())
        : new DisplayList.Image(
            box.href(), x(inline, 0), y(0, block), box.inlineSize(), box.blockSize(), box.alt());
  }
}
