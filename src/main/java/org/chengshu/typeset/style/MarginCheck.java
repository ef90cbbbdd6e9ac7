package org.chengshu.typeset.style;

import java.util.Locale;
import java.util.Optional;
import org.chengshu.flow.Sp;
import org.chengshu.page.Side;

/** 白边够不够: the minimum margins of B-04. */
record MarginCheck(Side side, PageSize trim) {

  private static final int EDGE_MM = 12;
  private static final int INNER_MM = 16;
  private static final int TOLERANCE = Sp.ofMm(0.05);

  /** What is wrong, in figures; empty if the type area has room. */
  Optional<String> fault(int left, int top, int width, int height) {
    int right = trim.width() - left - width;
    int bottom = trim.height() - top - height;
    boolean spineLeft = side == Side.RIGHT;
    return tooSmall("订口 inner", spineLeft ? left : right, INNER_MM)
        .or(() -> tooSmall("切口 outer", spineLeft ? right : left, EDGE_MM))
        .or(() -> tooSmall("天头 top", top, EDGE_MM))
        .or(() -> tooSmall("地脚 bottom", bottom, EDGE_MM));
  }

  private static Optional<String> tooSmall(String name, int margin, int minimum) {
    return margin + TOLERANCE >= Sp.ofMm(minimum)
        ? Optional.empty()
        : Optional.of(
            String.format(Locale.ROOT, "%s %.1f mm < %d mm", name, Sp.toMm(margin), minimum));
  }
}
