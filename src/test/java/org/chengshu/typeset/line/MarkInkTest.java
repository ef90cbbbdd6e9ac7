package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chengshu.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 标点的位置: the ink of every mark of Table A1 is in its half or quarter of the box. */
class MarkInkTest {

  private static final double TOLERANCE = 0.1;

  /** 一个标点与它该在的地方. */
  private record Expected(String mark, String place) {}

  private static Stream<Expected> marks(Variant variant) {
    return Vectors.rows("glyph-places.tsv").stream()
        .flatMap(cells -> units(cells[0]).map(m -> new Expected(m, cells[1 + variant.ordinal()])));
  }

  /** —— and …… are units of two. */
  private static Stream<String> units(String marks) {
    return marks.equals("——") || marks.equals("……")
        ? Stream.of(marks)
        : marks.codePoints().mapToObj(Character::toString);
  }

  @ParameterizedTest
  @EnumSource
  void inkIsWhereTheBoxWantsIt(Variant variant) throws IOException {
    assumeHasFace(variant);
    List<String> wrong = new ArrayList<>();
    StringBuilder golden = new StringBuilder("# mark\tbox\tink: x0 y0 x1 y1\tcentre: x y, in em\n");
    for (Expected expected : marks(variant).toList()) {
      MarkInk ink = MarkInk.of(expected.mark, variant);
      golden.append(ink.row()).append('\n');
      if (!ink.standsAt(expected.place, TOLERANCE)) {
        wrong.add(ink.row() + "\tnot " + expected.place);
      }
    }
    Golden.check(
        MarkInkTest.class,
        "ink/" + variant.name().toLowerCase(Locale.ROOT) + ".tsv",
        golden.toString());
    assertEquals(List.of(), wrong);
  }

  private static void assumeHasFace(Variant variant) {
    assumeTrue(
        variant.language.equals("zh-Hans")
            || Setting.FONTS.faces().stream().anyMatch(face -> face.family().endsWith(" TC")),
        "fonts/ has no face for " + variant.language);
  }
}
