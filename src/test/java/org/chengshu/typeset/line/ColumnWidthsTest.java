package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.chengshu.typeset.line.ColumnWidths.Need;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  private static ColumnWidths widths(int columns, Need... needs) {
    return ColumnWidths.of(List.of(needs), columns);
  }

  private static Need need(int column, int least, int natural) {
    return new Need(column, 1, least, natural, 0);
  }

  private static List<Integer> list(int[] widths) {
    return Arrays.stream(widths).boxed().toList();
  }

  @Test
  void columnsAreAsWideAsTheirContent() {
    ColumnWidths widths = widths(2, need(0, 1, 20), need(0, 5, 10), new Need(1, 1, 1, 30, 4));
    assertEquals(List.of(20, 34), list(widths.fit(100, false, 0).orElseThrow()));
  }

  @Test
  void whatIsLeftIsSharedInProportion() {
    ColumnWidths widths = widths(2, need(0, 1, 20), need(1, 1, 30));
    assertEquals(List.of(40, 60), list(widths.fit(100, true, 0).orElseThrow()));
  }

  @Test
  void shortColumnsKeepWhatTheyNeed() {
    ColumnWidths widths = widths(3, need(0, 1, 20), need(1, 1, 300), need(2, 1, 100));
    assertEquals(List.of(20, 60, 20), list(widths.fit(100, false, 20).orElseThrow()));
  }

  @Test
  void noColumnIsNarrowerThanItsLongestWord() {
    ColumnWidths widths = widths(2, need(0, 60, 80), need(1, 1, 300));
    assertEquals(List.of(60, 40), list(widths.fit(100, false, 20).orElseThrow()));
    assertEquals(true, widths.fit(70, false, 20).isEmpty());
  }

  @Test
  void spannedColumnsGrowTogether() {
    ColumnWidths widths = widths(3, need(0, 1, 10), new Need(0, 3, 1, 40, 0), need(1, 1, 10));
    // the 20 that are missing, evenly
    assertEquals(40, Arrays.stream(widths.fit(100, false, 0).orElseThrow()).sum());
    assertEquals(List.of(16, 17, 7), list(widths.fit(100, false, 0).orElseThrow()));
  }

  @Test
  void longWordsAreCutFirst() {
    ColumnWidths widths = widths(2, need(0, 10, 10), need(1, 500, 500));
    assertEquals(List.of(10, 90), list(widths.force(100, 5)));
  }

  @Test
  void manyColumnsAreNarrowButAddUp() {
    Need[] needs = new Need[60];
    Arrays.setAll(needs, i -> need(i, 10, 10));
    assertEquals(100, Arrays.stream(widths(60, needs).force(100, 5)).sum());
  }
}
