package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Sp;
import org.chengshu.page.PageStyle;
import org.chengshu.page.PageStyles.Key;
import org.chengshu.page.Side;
import org.chengshu.page.StyledBook;
import org.chengshu.page.TypeArea;
import org.chengshu.page.TypeAreaPresets;
import org.chengshu.page.TypeAreaPresets.Preset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 起始值的白边: every row of Table B1 through the style sheets, and the margins of B-04. */
class PresetMarginsTest {

  static Stream<Preset> rows() {
    return TypeAreaPresets.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowLeavesTheMarginsOfB04(Preset row) {
    for (Side side : Side.values()) {
      PageStyle page = page(row, side);
      assertEquals(row.area(), page.typeArea());
      TypeArea area = page.typeArea();
      boolean horizontal = row.writingMode() == WritingMode.HORIZONTAL;
      int width = horizontal ? area.measure() : area.depth();
      int height = horizontal ? area.depth() : area.measure();
      double left = Sp.toMm(page.areaLeft());
      double right = Sp.toMm(page.width() - page.areaLeft() - width);
      double inner = side == Side.RIGHT ? left : right;
      double outer = side == Side.RIGHT ? right : left;
      double top = Sp.toMm(page.areaTop());
      double bottom = Sp.toMm(page.height() - page.areaTop() - height);
      // 18 mm is what a book of more than 300 pages needs.
      assertTrue(inner >= 18, "inner " + inner);
      assertTrue(Math.min(outer, Math.min(top, bottom)) >= 12, outer + " " + top + " " + bottom);
      assertTrue(inner / outer >= 1.1 && inner / outer <= 1.25, "split " + inner / outer);
      assertEquals(1.1, bottom / top, 0.01);
    }
  }

  /** 大字本: a design asks for it, and an edition may still say its own size. */
  @ParameterizedTest
  @MethodSource("rows")
  void anEditionsOwnSizeFillsTheSameArea(Preset row) {
    int size = row.area().size() + 2 * Sp.PT;
    String css = "html { font-size: %spt; line-height: %spt }";
    double points = Sp.toPt(size);
    TypeArea area = page(row, Side.RIGHT, css.formatted(points, points * 1.6)).typeArea();
    assertEquals(size, area.size());
    assertTrue(area.measure() <= row.area().measure() && area.depth() <= row.area().depth());
    assertTrue(area.measure() > row.area().measure() - size);
  }

  private static PageStyle page(Preset row, Side side) {
    return page(row, side, "");
  }

  private static PageStyle page(Preset row, Side side, String more) {
    String css =
        "@page { size: %dmm %dmm; -cs-type-preset: %s } %s"
            .formatted(
                Math.round(Sp.toMm(row.width())),
                Math.round(Sp.toMm(row.height())),
                row.largePrint() ? "large" : "body",
                more);
    Diagnostics diagnostics = new Diagnostics();
    List<StyleSheet> sheets = List.of(Publications.sheet(css));
    StyledBook book =
        new Styler(diagnostics)
            .style(Publications.of(row.writingMode(), sheets, Publications.document("<p>字</p>")));
    assertEquals(List.of(), diagnostics.all());
    return book.pageStyles().style(new Key("", side, false, false));
  }
}
