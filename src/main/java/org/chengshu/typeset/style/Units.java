package org.chengshu.typeset.style;

import java.util.Map;
import org.chengshu.flow.Sp;
import org.chengshu.typeset.style.CssValue.Dimension;

/**
 * 单位: what relative lengths are relative to. Lengths in {@link Sp}.
 *
 * @param size of the type, {@code em} and {@code ic}
 * @param lineHeight {@code lh}
 * @param rootSize {@code rem}
 * @param rootLineHeight {@code rlh}
 */
record Units(int size, int lineHeight, int rootSize, int rootLineHeight) {

  /** Larger than any page, and far from the end of an int. */
  private static final double LIMIT = 20_000;

  private static final Map<String, Double> POINTS =
      Map.of(
          "pt",
          1.0,
          "px",
          0.75,
          "in",
          72.0,
          "cm",
          72 / 2.54,
          "mm",
          72 / 25.4,
          "q",
          72 / 101.6,
          "pc",
          12.0);

  static boolean isKnown(String unit) {
    return POINTS.containsKey(unit)
        || switch (unit) {
          case "em", "ic", "rem", "lh", "rlh", "ex", "ch" -> true;
          default -> false;
        };
  }

  int resolve(Dimension length) {
    double value = length.value();
    return switch (length.unit()) {
      case "em", "ic" -> times(size, value);
      // Half an em is what the face is taken for where its own measure isn't asked.
      case "ex", "ch" -> times(size, value / 2);
      case "rem" -> times(rootSize, value);
      case "lh" -> times(lineHeight, value);
      case "rlh" -> times(rootLineHeight, value);
      default -> ofPt(value * POINTS.get(length.unit()));
    };
  }

  /** A length that is relative to nothing. */
  static int absolute(Dimension length) {
    return new Units(0, 0, 0, 0).resolve(length);
  }

  static int times(int length, double factor) {
    return ofPt(Sp.toPt(length) * factor);
  }

  private static int ofPt(double points) {
    return Sp.ofPt(Math.clamp(points, -LIMIT, LIMIT));
  }
}
