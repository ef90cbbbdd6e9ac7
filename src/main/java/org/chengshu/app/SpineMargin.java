package org.chengshu.app;

import java.util.List;
import java.util.Locale;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.Sp;
import org.chengshu.page.Page;
import org.chengshu.page.Side;

/** 订口够不够: a thick book opens less, so its inner margin must be wider (REQUIREMENTS B-04). */
final class SpineMargin {

  private static final int THICK = 300;
  private static final int LEAST_MM = 18;

  private SpineMargin() {}

  /** Reports PAG-08 once, if a page of a thick book has too narrow an inner margin. */
  static void check(List<Page> pages, Diagnostics diagnostics) {
    if (pages.size() <= THICK) {
      return;
    }
    // A right page has its spine at the left, in either direction; the two sides mirror each other.
    pages.stream()
        .filter(page -> page.side() == Side.RIGHT)
        .map(page -> page.style().areaLeft())
        .min(Integer::compare)
        .filter(inner -> Sp.toMm(inner) < LEAST_MM - 0.05)
        .ifPresent(inner ->
            diagnostics.report(
                Code.SPINE_MARGIN_SMALL,
                Place.NOWHERE,
                pages.size(),
                String.format(Locale.ROOT, "%.1f", Sp.toMm(inner))));
  }
}
