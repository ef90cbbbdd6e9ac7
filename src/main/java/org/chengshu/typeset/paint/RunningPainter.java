package org.chengshu.typeset.paint;

import java.util.List;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.Band;
import org.chengshu.flow.Sp;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.DisplayList.Operation;
import org.chengshu.page.MarginBox;
import org.chengshu.page.Page;
import org.chengshu.page.Page.RunningLine;
import org.chengshu.page.PageStyle;

/**
 * 书眉、页码: lines in the margin, flush with the type area, horizontal in either writing mode (B-20,
 * B-21).
 */
final class RunningPainter {

  /** The farthest a head stands from the type area, in half pitches. */
  private static final int DISTANCE = 3;

  private static final int LEAST_TO_TRIM = Sp.ofMm(5);

  private final AreaRectangle area;
  private final PageStyle style;
  private final LinePainter lines;

  RunningPainter(WritingMode mode, PageStyle style, FontLibrary fonts, List<Operation> operations) {
    this.area = AreaRectangle.of(mode, style);
    this.style = style;
    this.lines = new LinePainter(new Axes(false, 0, 0), fonts, operations);
  }

  void paint(Page page) {
    for (RunningLine running : page.running()) {
      MarginBox box = style.marginBoxes().get(running.position());
      int left = left(running, box);
      int centre = centre(running.position(), box.text().size());
      lines.paint(new Band.SetLine(running.line(), left, centre, box.text().size()), 0);
    }
  }

  private int left(RunningLine running, MarginBox box) {
    int width = running.line().width();
    return switch (running.position()) {
      case TOP_LEFT, BOTTOM_LEFT -> area.left() + box.style().indentStart();
      case TOP_CENTER, BOTTOM_CENTER -> (area.left() + area.right() - width) / 2;
      case TOP_RIGHT, BOTTOM_RIGHT -> area.right() - width - box.style().indentEnd();
    };
  }

  /** In the middle of a narrow margin, near the type in a wide one. */
  private int centre(MarginBox.Position position, int size) {
    return switch (position) {
      case TOP_LEFT, TOP_CENTER, TOP_RIGHT -> area.top() - distance(area.top(), size);
      case BOTTOM_LEFT, BOTTOM_CENTER, BOTTOM_RIGHT ->
          area.bottom() + distance(style.height() - area.bottom(), size);
    };
  }

  /**
   * From the type area to the line's middle: what is cut a little askew must not touch it (B-04).
   */
  private int distance(int margin, int size) {
    int far = Math.min(style.typeArea().pitch() * DISTANCE / 2, margin / 2);
    return Math.min(far, Math.max(size / 2, margin - LEAST_TO_TRIM - size / 2));
  }
}
