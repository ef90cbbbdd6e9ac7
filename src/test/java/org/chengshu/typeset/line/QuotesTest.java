package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.Line;
import org.chengshu.typeset.line.Vectors.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 引号: the glyphs of quotes by locale and direction; the text keeps what it has. */
class QuotesTest {

  static Stream<Case> cases() {
    return Vectors.everywhere("quotes.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void quotesTakeTheGlyphsOf(Case vector) {
    Line line = set(vector, vector.text());
    assertEquals(vector.text(), line.text(), vector::toString);
    ItemList expected = set(vector, vector.expected()).items();
    assertArrayEquals(expected.glyph(), line.items().glyph(), vector::toString);
    assertArrayEquals(expected.face(), line.items().face(), vector::toString);
    assertArrayEquals(expected.turn(), line.items().turn(), vector::toString);
  }

  private static Line set(Case vector, String text) {
    return new Setting(vector.variant(), vector.level()).lines(text, 40, 0).getFirst();
  }
}
