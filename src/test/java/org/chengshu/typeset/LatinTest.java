package org.chengshu.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;
import org.chengshu.typeset.DrawnGlyphs.Drawn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 西文: its size and height beside the Han, and its pairs. */
class LatinTest {

  private static final TextStyle BODY = SampleBook.text(10);
  private static final int SIZE = Sp.ofPt(11);
  private static final int SHIFT = Sp.ofPt(0.2);

  private static List<Drawn> set(WritingMode mode, TextStyle style, String text) {
    Diagnostics diagnostics = new Diagnostics();
    List<Drawn> drawn =
        DrawnGlyphs.of(
            mode,
            "zh-Hans",
            List.of(new InlinePiece.Text(text, style, Optional.empty())),
            diagnostics);
    assertEquals(List.of(), diagnostics.all());
    return drawn;
  }

  private static TextStyle latin(int size, int shift) {
    return new TextStyle(
        BODY.font(),
        BODY.size(),
        size,
        shift,
        BODY.ink(),
        BODY.language(),
        0,
        0,
        BODY.combine(),
        BODY.emphasis(),
        BODY.lineMark(),
        false);
  }

  /** one value for the whole paragraph; Han and their marks keep theirs. */
  @ParameterizedTest
  @EnumSource
  void sizeAndShiftAreThoseOfTheStyle(WritingMode mode) {
    String text = "汉字Latin，与“12.5%”及“Qt”—A：（C）2024年";
    List<Drawn> plain = set(mode, BODY, text);
    List<Drawn> styled = set(mode, latin(SIZE, SHIFT), text);
    boolean vertical = mode == WritingMode.VERTICAL;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      Drawn before = plain.get(i);
      Drawn after = styled.get(i);
      assertEquals(before.text(), after.text());
      boolean latin = before.text().charAt(0) < 0x80;
      assertEquals(latin ? SIZE : BODY.size(), after.size(), after.text());
      if (latin) {
        letters++;
        double across =
            vertical
                ? after.left() + 0.12 * after.size() - before.left() - 0.12 * before.size()
                : before.top() + 0.88 * before.size() - after.top() - 0.88 * after.size();
        assertEquals(SHIFT - (vertical ? growth(after) : 0), across, 2, after.text());
        assertEquals(1.1, after.bounds().getHeight() / before.bounds().getHeight(), 0.001);
      }
    }
    assertEquals(18, letters);
  }

  /** On its side Latin keeps its middle on the axis, so its baseline moves as it grows. */
  private static double growth(Drawn glyph) {
    double half = (glyph.face().capHeight() + glyph.face().xHeight()) / 4.0;
    return half / glyph.face().unitsPerEm() * (SIZE - BODY.size());
  }

  @ParameterizedTest
  @EnumSource
  void theWidthOfARunGrowsWithIt(WritingMode mode) {
    double grown = length(set(mode, latin(SIZE, 0), "Latin"));
    assertEquals(1.1, grown / length(set(mode, BODY, "Latin")), 0.001);
  }

  /** Pairs of letters close up, on their side as well; Han never do. */
  @ParameterizedTest
  @EnumSource
  void pairsAreKerned(WritingMode mode) {
    List<Drawn> drawn = set(mode, BODY, "AVATAR");
    List<Integer> steps = new ArrayList<>();
    for (int i = 1; i < drawn.size(); i++) {
      double step = origin(drawn.get(i), mode) - origin(drawn.get(i - 1), mode);
      steps.add((int) Math.round(step / BODY.size() * 1000));
    }
    // hb-shape SourceSerif4-Regular.ttf AVATAR: advances with kern.
    assertEquals(List.of(593, 589, 637, 552, 702), steps, mode.name());
    List<Drawn> han = set(mode, BODY, "甲乙丙、丁");
    for (int i = 1; i < 3; i++) {
      double step = origin(han.get(i), mode) - origin(han.get(i - 1), mode);
      assertEquals(BODY.size(), step, 1);
    }
  }

  private static double length(List<Drawn> drawn) {
    Drawn first = drawn.getFirst();
    Drawn last = drawn.getLast();
    return Math.hypot(last.left() - first.left(), last.top() - first.top());
  }

  private static double origin(Drawn glyph, WritingMode mode) {
    return mode == WritingMode.VERTICAL ? glyph.top() : glyph.left();
  }
}
