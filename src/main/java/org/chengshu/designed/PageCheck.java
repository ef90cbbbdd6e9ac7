package org.chengshu.designed;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.Sp;

/**
 * 查一页: is all of the text there, on one page and where the knife does not reach? What has no room
 * is clipped or cut off otherwise, and nobody would notice.
 */
final class PageCheck {

  /** From the trim to the text. */
  private static final double SAFE = Sp.toPt(Sp.ofMm(3)) - 0.01;

  private final DesignedPage page;
  private final long expected;

  /**
   * @param text all that should be on the page
   */
  PageCheck(DesignedPage page, String text) {
    this.page = page;
    this.expected = characters(text);
  }

  void check(PDDocument made, Diagnostics diagnostics) throws IOException {
    Seen seen = new Seen();
    seen.writeText(made, Writer.nullWriter());
    String file = page.template().css().file();
    seen.strange.forEach(font ->
        diagnostics.report(
            Code.PLATE_TEMPLATE_BROKEN, Place.file(file), file, "font-family (" + font + ")"));
    if (made.getNumberOfPages() != 1 || seen.outside > 0 || seen.inside < expected) {
      long lost = Math.max(seen.outside, expected - seen.inside);
      diagnostics.report(
          Code.PLATE_OVERFULL, page.place(), page.template().name(), Math.max(1, lost));
    }
  }

  private static long characters(String text) {
    return text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }

  private final class Seen extends PDFTextStripper {

    private final double left = Sp.toPt(page.sheet().bleed()) + SAFE;
    private final double right = Sp.toPt(page.sheet().bleed() + page.sheet().width()) - SAFE;
    private final double bottom = Sp.toPt(page.sheet().bleed() + page.sheet().height()) - SAFE;
    private final Set<String> strange = new TreeSet<>();
    private long inside;
    private long outside;

    @Override
    protected void processTextPosition(TextPosition text) {
      if (!text.getFont().isEmbedded()) {
        strange.add(text.getFont().getName());
      }
      long count = characters(text.getUnicode());
      boolean safe =
          text.getXDirAdj() >= left
              && text.getXDirAdj() + text.getWidthDirAdj() <= right
              && text.getYDirAdj() - text.getHeightDir() >= left
              && text.getYDirAdj() <= bottom;
      inside += safe ? count : 0;
      outside += safe ? 0 : count;
    }
  }
}
