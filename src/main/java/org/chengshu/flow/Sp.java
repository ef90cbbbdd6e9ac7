package org.chengshu.flow;

/**
 * 版面单位: lengths are {@code int} counts of 1/65536 pt, so that sums are exact and equal on every
 * machine. An {@code int} holds ±32768 pt, more than eleven metres.
 */
public final class Sp {

  public static final int PT = 65536;
  private static final double MM = PT * 72 / 25.4;

  private Sp() {}

  public static int ofPt(double pt) {
    return (int) Math.round(pt * PT);
  }

  public static int ofMm(double mm) {
    return (int) Math.round(mm * MM);
  }

  public static double toPt(long sp) {
    return sp / (double) PT;
  }

  public static double toMm(long sp) {
    return sp / MM;
  }

  /** {@code value × numerator / denominator}, rounded half up, without overflow. */
  public static int scale(int value, long numerator, long denominator) {
    return (int) Math.floorDiv(value * numerator * 2 + denominator, denominator * 2);
  }
}
