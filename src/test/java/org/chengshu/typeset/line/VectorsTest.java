package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.LineRules.MarkWidth;
import org.chengshu.typeset.line.Vectors.Case;
import org.chengshu.unicode.CharClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What marks take inside a line, at its ends and beside Western text, in every column of Table A1
 * and at every level of prohibition: REQUIREMENTS.
 */
class VectorsTest {

  private static final int WIDE = 40;
  private static final int HAN_BEFORE = 9;

  static Stream<Case> widths() {
    return Vectors.everywhere("widths.tsv");
  }

  static Stream<Case> lineEnds() {
    return Vectors.everywhere("line-ends.tsv");
  }

  static Stream<Case> lineStarts() {
    return Vectors.everywhere("line-starts.tsv");
  }

  static Stream<Case> western() {
    return Vectors.everywhere("western.tsv");
  }

  @ParameterizedTest
  @MethodSource("widths")
  void marksBetweenHan(Case vector) {
    Line line = setting(vector).lines("工" + vector.text() + "工", WIDE, 0).getFirst();
    assertEquals(vector.number(), thousandths(line.width()) - 2000, 1, vector::toString);
  }

  /** The measure is such that the line is full without being adjusted. */
  @ParameterizedTest
  @MethodSource("lineEnds")
  void marksAtALinesEnd(Case vector) {
    String full = "工".repeat(HAN_BEFORE) + vector.text();
    double measure = HAN_BEFORE + vector.number() / 1000.0;
    List<Line> lines = setting(vector).lines(full + "工工工工工", measure, 0);
    assertEquals(full, lines.getFirst().text(), vector::toString);
    assertEquals(0, lines.getFirst().adjustment(), vector::toString);
    assertEquals(1000 * measure, thousandths(lines.getFirst().width()), 1, vector::toString);
  }

  @ParameterizedTest
  @MethodSource("lineStarts")
  void marksAtALinesStart(Case vector) {
    String rest = vector.text() + "工工工";
    List<Line> lines = setting(vector).lines("工".repeat(HAN_BEFORE) + rest, HAN_BEFORE, 0);
    assertEquals(rest, lines.getLast().text(), vector::toString);
    assertEquals(vector.number(), thousandths(firstHan(lines.getLast())), 1, vector::toString);
  }

  @ParameterizedTest
  @MethodSource("lineStarts")
  void marksAfterTheIndent(Case vector) {
    Line line = setting(vector).lines(vector.text() + "工工工", WIDE, 2).getFirst();
    assertEquals(2000 + vector.number(), thousandths(firstHan(line)), 1, vector::toString);
  }

  /** The same text without the gap is as much shorter as there are gaps. */
  @ParameterizedTest
  @MethodSource("western")
  void gapsBesideWesternText(Case vector) {
    LineRules without =
        new LineRules(
            vector.level(),
            MarkWidth.GB_HALF_ADJACENT,
            false,
            false,
            false,
            LineRules.Keep.NOTHING);
    Line spaced = setting(vector).lines(vector.text(), WIDE, 0).getFirst();
    Line solid = new Setting(vector.variant(), without).lines(vector.text(), WIDE, 0).getFirst();
    assertEquals(vector.number(), thousandths(spaced.width() - solid.width()), 1, vector::toString);
    assertEquals(0, spaced.positions()[0], vector::toString);
  }

  /** Nothing but a mark's own blank stands between a mark and Western text. */
  @ParameterizedTest
  @MethodSource("western")
  void noGapBetweenMarksAndWesternText(Case vector) {
    ItemList items = setting(vector).lines(vector.text(), WIDE, 0).getFirst().items();
    IntStream.range(1, items.count())
        .filter(i -> isMark(items, i - 1) != isMark(items, i))
        .filter(i -> isWestern(items, i - 1) != isWestern(items, i))
        .forEach(i -> {
          int mark = isMark(items, i) ? i : i - 1;
          var row = vector.variant().table().mark(items.textOf(mark, mark + 1).codePointAt(0));
          int blank = mark == i ? row.lead() : row.trail();
          assertEquals(blank, thousandths(items.gap()[i]), 1, items.textOf(i - 1, i + 1));
        });
  }

  private static boolean isMark(ItemList items, int i) {
    return CharClass.of(items.charClass()[i]).isMark();
  }

  private static boolean isWestern(ItemList items, int i) {
    return CharClass.of(items.charClass()[i]).isWestern();
  }

  private static int firstHan(Line line) {
    return IntStream.range(line.from(), line.to())
        .filter(i -> line.items().textOf(i, i + 1).equals("工"))
        .map(i -> line.positions()[i - line.from()])
        .findFirst()
        .orElseThrow();
  }

  private static Setting setting(Case vector) {
    return new Setting(vector.variant(), vector.level());
  }

  private static int thousandths(int length) {
    return (int) Math.round(length * 1000.0 / Setting.EM);
  }
}
