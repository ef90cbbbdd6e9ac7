package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.flow.Sp;
import org.chengshu.typeset.style.CssValue.Dimension;
import org.chengshu.typeset.style.CssValue.Word;

/** 开本: the value of {@code size}. Lengths in {@link Sp}. */
record PageSize(int width, int height) {

  static final PageSize A5 = ofMm(148, 210);

  private static final Map<String, PageSize> NAMED =
      Map.of(
          "a3", ofMm(297, 420),
          "a4", ofMm(210, 297),
          "a5", A5,
          "a6", ofMm(105, 148),
          "b4", ofMm(250, 353),
          "b5", ofMm(176, 250),
          "jis-b4", ofMm(257, 364),
          "jis-b5", ofMm(182, 257),
          "letter", ofMm(215.9, 279.4));

  private static PageSize ofMm(double width, double height) {
    return new PageSize(Sp.ofMm(width), Sp.ofMm(height));
  }

  private PageSize landscape() {
    return new PageSize(Math.max(width, height), Math.min(width, height));
  }

  /** One or two lengths, or a name, turned by {@code landscape}; relative lengths are no sizes. */
  static Optional<PageSize> of(List<CssValue> value) {
    List<Integer> lengths = new ArrayList<>();
    Optional<PageSize> named = Optional.empty();
    boolean landscape = false;
    boolean portrait = false;
    for (CssValue part : value) {
      if (part instanceof Dimension length && isAbsolute(length)) {
        lengths.add(Units.absolute(length));
      } else if (part instanceof Word word && NAMED.containsKey(word.keyword())) {
        named = Optional.of(NAMED.get(word.keyword()));
      } else if (part instanceof Word word && word.is("landscape")) {
        landscape = true;
      } else if (part instanceof Word word && word.is("portrait")) {
        portrait = true;
      } else {
        return Optional.empty();
      }
    }
    boolean turned = landscape || portrait;
    if (!lengths.isEmpty()) {
      return named.isEmpty() && !turned && lengths.size() <= 2
          ? Optional.of(new PageSize(lengths.getFirst(), lengths.getLast()))
          : Optional.empty();
    }
    PageSize size = named.orElse(A5);
    return Optional.of(landscape ? size.landscape() : size);
  }

  private static boolean isAbsolute(Dimension length) {
    return Units.isKnown(length.unit()) && Units.absolute(length) > 0;
  }
}
