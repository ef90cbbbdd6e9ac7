package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Sp;
import org.chengshu.page.Page;
import org.chengshu.page.PageStyle;
import org.chengshu.page.Side;
import org.chengshu.page.TypeArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B-04: 18 mm above 300 pages. */
class SpineMarginTest {

  @ParameterizedTest
  @CsvSource({"300, 16, 0", "302, 16, 1", "302, 18, 0", "900, 17.5, 1"})
  void aThickBookNeedsAWiderInnerMargin(int pages, double inner, int findings) {
    PageStyle style =
        new PageStyle(
            Sp.ofMm(148),
            Sp.ofMm(210),
            0,
            false,
            new TypeArea(28, 28, Sp.ofPt(10.5), Sp.ofPt(17.5)),
            Sp.ofMm(inner),
            Sp.ofMm(18),
            Map.of());
    Page page =
        new Page(0, "1", Side.RIGHT, false, style, List.of(), OptionalInt.empty(), List.of());
    Diagnostics diagnostics = new Diagnostics();
    SpineMargin.check(Collections.nCopies(pages, page), diagnostics);
    assertEquals(findings, diagnostics.all().size());
  }
}
