package org.chengshu.typeset;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.TextStyle;
import org.chengshu.typeset.DrawnGlyphs.Drawn;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 标点在字面中的位置: every mark of Table A1 in every face and direction, on paper. */
class MarkInkTest {

  /** 0.1 em, in hundredths: the tail of ， in Noto Serif SC Bold hangs 0.102 em out of the box. */
  private static final double TOLERANCE = 0.105;

  @ParameterizedTest
  @CsvSource({
    "Noto Serif SC, 400, SC-H",
    "Noto Serif SC, 700, SC-H",
    "Noto Sans SC, 400, SC-H",
    "Noto Sans SC, 700, SC-H",
    "LXGW WenKai, 400, SC-H",
    "Noto Serif SC, 400, SC-V",
    "Noto Serif SC, 700, SC-V",
    "Noto Sans SC, 400, SC-V",
    "Noto Sans SC, 700, SC-V",
    "LXGW WenKai, 400, SC-V",
    "Noto Serif TC, 400, TC-H",
    "Noto Serif TC, 700, TC-H",
    "Noto Sans TC, 700, TC-H",
    "Noto Serif TC, 400, TC-V",
    "Noto Serif TC, 700, TC-V",
    "Noto Sans TC, 700, TC-V",
  })
  void inkStandsWhereTheRegionAndTheDirectionWantIt(String family, int weight, String setting)
      throws IOException {
    List<Executable> checks = new ArrayList<>();
    for (String row : table()) {
      String[] cells = row.split("\t");
      if (!row.startsWith("# ") && cells[1].equals(setting)) {
        cells[0]
            .codePoints()
            .mapToObj(Character::toString)
            .forEach(mark -> checks.add(() -> check(style(family, weight, setting), mark, cells)));
      }
    }
    assertTrue(checks.size() > 40, "the table is read");
    assertAll(checks);
  }

  private static void check(TextStyle style, String mark, String[] cells) {
    boolean vertical = cells[1].endsWith("V");
    List<Drawn> drawn = set(style, "国" + mark + "国", vertical);
    String what = String.join(" ", mark, cells[1], style.font().families().getFirst());
    Rectangle2D ink = inEms(drawn.get(0), drawn.get(1), vertical);
    double width = Double.parseDouble(cells[2]);
    double next = inEms(drawn.get(0), drawn.get(2), vertical).getMinX();
    double own = inEms(drawn.get(0), drawn.get(0), vertical).getMinX() + 1;
    assertEquals(width, next - own, 0.01, what + ": the box");
    for (String place : cells[3].split(" ")) {
      Rectangle2D box =
          switch (place) {
            case "before" -> new Rectangle2D.Double(0, 0, width / 2, 1);
            case "after" -> new Rectangle2D.Double(width / 2, 0, width / 2, 1);
            case "over" -> new Rectangle2D.Double(0, 0, width, 0.5);
            case "under" -> new Rectangle2D.Double(0, 0.5, width, 0.5);
            default -> new Rectangle2D.Double(0, 0, width, 1);
          };
      assertTrue(widened(box).contains(ink), () -> what + " " + place + ": " + ink);
      if (place.equals("centre") || place.equals("along")) {
        assertEquals(width / 2, ink.getCenterX(), TOLERANCE, what + ": along the line");
        assertEquals(0.5, ink.getCenterY(), TOLERANCE, what + ": across the line");
      }
      assertTrue(!place.equals("along") || ink.getWidth() > ink.getHeight(), what + ": direction");
    }
  }

  /** —— is 2.00 em and one stroke. */
  @ParameterizedTest
  @EnumSource
  void twoDashesAreOneStroke(WritingMode mode) {
    boolean vertical = mode == WritingMode.VERTICAL;
    for (String family : List.of("Noto Serif SC", "Noto Sans SC", "LXGW WenKai", "Noto Serif TC")) {
      TextStyle style = style(family, 400, family.endsWith("TC") ? "TC" : "SC");
      List<Drawn> drawn = set(style, "国——国", vertical);
      Area dash = new Area();
      drawn.subList(1, drawn.size() - 1).forEach(glyph -> dash.add(glyph.ink()));
      Drawn first = drawn.getFirst();
      Drawn last = drawn.getLast();
      double distance = vertical ? last.top() - first.top() : last.left() - first.left();
      assertEquals(3, distance / first.size(), 0.01, family);
      Rectangle2D ink = dash.getBounds2D();
      double length = vertical ? ink.getHeight() : ink.getWidth();
      assertTrue(length > 1.8 * first.size(), family);
      assertTrue(length <= 2.02 * first.size(), family);
      assertTrue(dash.isSingular(), family + ": seam");
    }
  }

  private static TextStyle style(String family, int weight, String setting) {
    return SampleBook.text(10.5, family, weight, language(setting));
  }

  private static String language(String setting) {
    return setting.startsWith("TC") ? "zh-Hant" : "zh-Hans";
  }

  private static List<Drawn> set(TextStyle style, String text, boolean vertical) {
    Diagnostics diagnostics = new Diagnostics();
    List<Drawn> drawn =
        DrawnGlyphs.of(
            vertical ? WritingMode.VERTICAL : WritingMode.HORIZONTAL,
            style.language(),
            List.of(new InlinePiece.Text(text, style, Optional.empty())),
            diagnostics);
    assertEquals(List.of(), diagnostics.all(), text);
    String family = style.font().families().getFirst();
    drawn.forEach(glyph -> assertEquals(family, glyph.face().family(), glyph.text()));
    return drawn;
  }

  /**
   * Ink in ems, x along the line from the end of the Han before it, y across from the over side.
   */
  private static Rectangle2D inEms(Drawn before, Drawn glyph, boolean vertical) {
    Rectangle2D ink = glyph.bounds();
    double em = before.size();
    return vertical
        ? new Rectangle2D.Double(
            (ink.getMinY() - before.top()) / em - 1,
            (before.left() + em - ink.getMaxX()) / em,
            ink.getHeight() / em,
            ink.getWidth() / em)
        : new Rectangle2D.Double(
            (ink.getMinX() - before.left()) / em - 1,
            (ink.getMinY() - before.top()) / em,
            ink.getWidth() / em,
            ink.getHeight() / em);
  }

  private static Rectangle2D widened(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getMinX() - TOLERANCE,
        box.getMinY() - TOLERANCE,
        box.getWidth() + 2 * TOLERANCE,
        box.getHeight() + 2 * TOLERANCE);
  }

  private static List<String> table() throws IOException {
    try (InputStream in = MarkInkTest.class.getResourceAsStream("mark-ink.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
