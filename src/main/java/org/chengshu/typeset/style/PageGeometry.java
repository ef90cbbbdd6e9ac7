package org.chengshu.typeset.style;

import java.util.Optional;
import java.util.OptionalInt;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.Sp;
import org.chengshu.page.Side;
import org.chengshu.page.TypeArea;
import org.chengshu.page.TypeAreaPresets;
import org.chengshu.typeset.style.CssValue.Dimension;
import org.chengshu.typeset.style.CssValue.Num;
import org.chengshu.typeset.style.CssValue.Percent;
import org.chengshu.typeset.style.PageCascade.PageContext;

/** 版心的大小与位置 (B-01, B-04). Physical lengths in Sp. */
final class PageGeometry {

  /** 订口比切口、天头比地脚: how B-04 divides what the type area leaves. */
  private static final double INNER = 1.15;

  private static final double OUTER = 1;
  private static final double TOP = 1;
  private static final double BOTTOM = 1.1;

  private final PageContext page;
  private final WritingMode mode;
  private final Units units;
  private final PageSize trim;

  PageGeometry(PageContext page, WritingMode mode, Units units) {
    this.page = page;
    this.mode = mode;
    this.units = units;
    this.trim = trim(page);
  }

  static PageSize trim(PageContext page) {
    return page.winner("size")
        .flatMap(declaration -> PageSize.of(declaration.value()))
        .orElse(PageSize.A5);
  }

  /** Table B1's row for the page's trim. */
  static TypeArea standardArea(PageContext page, WritingMode mode) {
    PageSize trim = trim(page);
    boolean large =
        page.winner("-cs-type-preset").filter(d -> CssValue.is(d.value(), "large")).isPresent();
    return TypeAreaPresets.of(trim.width(), trim.height(), mode, large);
  }

  PageSize trim() {
    return trim;
  }

  int bleed() {
    return length("bleed", 0).orElse(marks() ? Sp.ofMm(3) : 0);
  }

  boolean marks() {
    return page.winner("marks").filter(d -> !CssValue.is(d.value(), "none")).isPresent();
  }

  /**
   * Characters and lines as {@code -cs-type-area} says, else what the margins leave, else as much
   * as Table B1's row.
   */
  TypeArea typeArea() {
    Optional<Declaration> declared = page.winner("-cs-type-area");
    if (declared.isPresent()) {
      return new TypeArea(
          whole(declared.get(), 0),
          whole(declared.get(), 1),
          units.rootSize(),
          units.rootLineHeight());
    }
    if (left().isPresent() && right().isPresent() && top().isPresent() && bottom().isPresent()) {
      int across = trim.width() - left().getAsInt() - right().getAsInt();
      int down = trim.height() - top().getAsInt() - bottom().getAsInt();
      return mode == WritingMode.HORIZONTAL ? holding(across, down) : holding(down, across);
    }
    TypeArea preset = standardArea(page, mode);
    return holding(preset.measure(), preset.depth());
  }

  /** As many characters and lines of the root's size as there is room for. */
  private TypeArea holding(int measure, int depth) {
    int size = units.rootSize();
    int pitch = units.rootLineHeight();
    return new TypeArea(
        Math.max(1, measure / size), Math.max(1, (depth - size) / pitch + 1), size, pitch);
  }

  private static int whole(Declaration declaration, int at) {
    return declaration.value().get(at) instanceof Num(double number)
        ? (int) Math.clamp(number, 1, 1000)
        : 1;
  }

  /** The type area's left edge from the trim's. */
  int areaLeft(TypeArea area) {
    double share = page.key().side() == Side.RIGHT ? INNER : OUTER;
    return place(trim.width(), width(area), left(), right(), share / (INNER + OUTER));
  }

  int areaTop(TypeArea area) {
    return place(trim.height(), height(area), top(), bottom(), TOP / (TOP + BOTTOM));
  }

  int width(TypeArea area) {
    return mode == WritingMode.HORIZONTAL ? area.measure() : area.depth();
  }

  int height(TypeArea area) {
    return mode == WritingMode.HORIZONTAL ? area.depth() : area.measure();
  }

  /** Where both margins are given and something is left over, it is divided between them. */
  private static int place(int extent, int area, OptionalInt start, OptionalInt end, double share) {
    int free = extent - area;
    if (start.isPresent() && end.isPresent()) {
      return start.getAsInt() + Math.max(0, free - start.getAsInt() - end.getAsInt()) / 2;
    }
    if (start.isPresent()) {
      return start.getAsInt();
    }
    return end.isPresent() ? free - end.getAsInt() : Units.times(free, share);
  }

  private OptionalInt left() {
    return side(Side.LEFT, "margin-left");
  }

  private OptionalInt right() {
    return side(Side.RIGHT, "margin-right");
  }

  private OptionalInt top() {
    return length("margin-top", trim.height());
  }

  private OptionalInt bottom() {
    return length("margin-bottom", trim.height());
  }

  /** The spine of a left page is on its right. */
  private OptionalInt side(Side side, String margin) {
    boolean outer = side == page.key().side();
    OptionalInt byFold = length(outer ? "-cs-margin-outside" : "-cs-margin-inside", trim.width());
    return byFold.isPresent() ? byFold : length(margin, trim.width());
  }

  private OptionalInt length(String property, int hundredPercent) {
    return page.winner(property)
        .map(declaration ->
            switch (declaration.value().getFirst()) {
              case Dimension length -> OptionalInt.of(units.resolve(length));
              case Percent(double percent) ->
                  OptionalInt.of(Units.times(hundredPercent, percent / 100));
              case Num _ -> OptionalInt.of(0);
              default -> OptionalInt.empty();
            })
        .orElse(OptionalInt.empty());
  }
}
