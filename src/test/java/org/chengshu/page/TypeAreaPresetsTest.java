package org.chengshu.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chengshu.content.WritingMode;
import org.chengshu.flow.Sp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 版心起始值: the rows against the millimetres that Table B1 of the requirements states. */
class TypeAreaPresetsTest {

  @ParameterizedTest
  @CsvSource({
    "148, 210, HORIZONTAL, false, 103.7, 170.4, 784",
    "140, 203, HORIZONTAL, false, 100.0, 164.2, 729",
    "145, 210, HORIZONTAL, false, 100.0, 170.4, 756",
    "170, 240, HORIZONTAL, false, 122.2, 194.2, 1023",
    "185, 260, HORIZONTAL, false, 137.1, 213.3, 1258",
    "210, 285, HORIZONTAL, false, 155.6, 232.3, 1554",
    "170, 240, HORIZONTAL, true, 118.5, 189.1, 441",
    "185, 260, HORIZONTAL, true, 135.5, 207.4, 552",
    "210, 285, HORIZONTAL, true, 158.7, 231.4, 575",
    "148, 210, VERTICAL, false, 108.1, 155.6, 714",
    "140, 203, VERTICAL, false, 101.6, 151.9, 656",
    "170, 240, VERTICAL, false, 127.7, 177.8, 960"
  })
  void rowsHaveTheAreaOfTableB1(
      int width,
      int height,
      WritingMode mode,
      boolean large,
      double areaWidth,
      double areaHeight,
      int characters) {
    int w = Sp.ofMm(width);
    int h = Sp.ofMm(height);
    TypeArea area = TypeAreaPresets.of(w, h, mode, large);
    boolean horizontal = mode == WritingMode.HORIZONTAL;
    assertEquals(areaWidth, Sp.toMm(horizontal ? area.measure() : area.depth()), 0.06);
    assertEquals(areaHeight, Sp.toMm(horizontal ? area.depth() : area.measure()), 0.06);
    assertEquals(characters, area.characters() * area.lines());
  }

  @Test
  void tableB1HasTwelveRows() {
    assertEquals(12, TypeAreaPresets.all().size());
  }

  /** B-04: at least 16 mm inside and 12 mm elsewhere, so 28 mm across and 24 mm down in all. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void trimsWithoutARowGetMarginsLikeA5(boolean large) {
    for (WritingMode mode : WritingMode.values()) {
      for (int width = 100; width <= 230; width += 7) {
        int height = width * 10 / 7;
        TypeArea area = TypeAreaPresets.of(Sp.ofMm(width), Sp.ofMm(height), mode, large);
        boolean horizontal = mode == WritingMode.HORIZONTAL;
        double across = width - Sp.toMm(horizontal ? area.measure() : area.depth());
        double down = height - Sp.toMm(horizontal ? area.depth() : area.measure());
        assertTrue(across >= 28 && across < 54, width + " " + mode + ": " + across);
        assertTrue(down >= 24 && down < 65, width + " " + mode + ": " + down);
      }
    }
  }
}
