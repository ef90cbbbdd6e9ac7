package org.chengshu.flow;

/**
 * 油墨: a colour as it is printed or shown. One list of marks serves print and screen, so the ink
 * says what is meant and the exporter decides how it is written.
 */
public sealed interface Ink {

  Ink BLACK = new Key(100);

  /** 单黑: tint of black ink, 0 to 100 per cent. */
  record Key(int percent) implements Ink {}

  /** 四色: per cent of each ink. */
  record Cmyk(int cyan, int magenta, int yellow, int key) implements Ink {}

  /** 套印色: all separations, for marks outside the trim. */
  record Registration() implements Ink {}

  /** 屏幕色: sRGB, 0 to 255; never in a print file. */
  record Screen(int red, int green, int blue) implements Ink {}
}
