package org.chengshu.font;

/**
 * 读取限额: bounds what one table may unfold to. Offsets of a hostile table can lead to the same part
 * many thousand times; an honest font of 65,535 glyphs stays far below.
 */
final class ReadBudget {

  private static final int ELEMENTS = 1 << 22;

  private int left = ELEMENTS;

  /** Called before the elements are read or stored. */
  void spend(int elements, FontBytes where) {
    left -= elements;
    if (left < 0) {
      throw where.broken(0);
    }
  }
}
