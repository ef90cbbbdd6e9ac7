package org.chengshu.font;

import java.util.Comparator;
import java.util.List;

/**
 * 选字重: the face of a family that is nearest to a request (CSS Fonts 4, 5.2: style, then weight).
 */
final class FaceMatch {

  private FaceMatch() {}

  static FontFace best(List<FontFace> family, int weight, boolean italic) {
    return family.stream()
        .min(
            Comparator.comparing((FontFace face) -> face.italic() != italic)
                .thenComparingInt(face -> distance(face.weight(), weight)))
        .orElseThrow();
  }

  /** Smaller is better: light requests look lighter first, bold ones bolder, 400 to 500 within. */
  private static int distance(int have, int want) {
    int gap = Math.abs(have - want);
    boolean preferred =
        want < 400 ? have <= want : want > 500 ? have >= want : have >= want && have <= 500;
    boolean second = want >= 400 && want <= 500 && have < want;
    return gap + (preferred ? 0 : second ? 1000 : 2000);
  }
}
