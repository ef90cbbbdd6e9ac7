package org.chengshu.pdf;

import org.chengshu.flow.Sp;
import org.chengshu.page.DisplayList.Glyphs;
import org.chengshu.page.DisplayList.Turn;

/**
 * 一串字: the {@code TJ} of one run. Every adjustment is reckoned from the glyph's own place to the
 * pen's place as the reader of the file has it, so that rounding never adds up.
 */
final class TextShower {

  /** From this size on a thousandth of an em is too coarse. */
  private static final int LARGE = 14 * Sp.PT;

  private final Glyphs run;
  private final EmbeddedFont font;
  private final PdfBytes out;
  private final boolean vertical;

  /** Steps to the thousandth of an em: 1, or 10 for large type. */
  private final int steps;

  private long pen;
  private boolean inArray;
  private boolean inString;

  TextShower(Glyphs run, EmbeddedFont font, PdfBytes out) {
    this.run = run;
    this.font = font;
    this.out = out;
    this.vertical = run.turn() == Turn.VERTICAL;
    this.steps = run.size() > LARGE ? 10 : 1;
  }

  /**
   * @param told whether what the run stands for has been said around it
   */
  void show(boolean told) {
    for (int i = 0; i < run.gids().length; ) {
      int end = GlyphUse.groupEnd(run, i);
      boolean plain = told || end == i + 1 && isText(run.gids()[i], i);
      if (!plain) {
        closeArray();
        out.put("/Span <</ActualText ");
        out.textString(run.text(), run.textStarts()[i], run.textStarts()[end]).put(">> BDC\n");
      }
      for (; i < end; i++) {
        add(i);
      }
      if (!plain) {
        closeArray();
        out.put("EMC\n");
      }
    }
    closeArray();
  }

  private boolean isText(int gid, int i) {
    String text = font.use().text(gid);
    int from = run.textStarts()[i];
    return text.length() == run.textStarts()[i + 1] - from && run.text().startsWith(text, from);
  }

  private void add(int i) {
    int gid = run.gids()[i];
    long place = Math.round(run.places()[i] * 1000.0 * steps / run.size());
    if (!inArray) {
      out.put('[');
      inArray = true;
    }
    if (place != pen) {
      closeString();
      // A positive number moves left in horizontal text and down in vertical text.
      out.decimal(vertical ? place - pen : pen - place, steps == 1 ? 0 : 1);
    }
    if (!inString) {
      out.put('<');
      inString = true;
    }
    out.hex(font.cid(gid));
    pen = place + (long) steps * (vertical ? font.verticalAdvance(gid) : font.width(gid));
  }

  private void closeString() {
    if (inString) {
      out.put('>');
      inString = false;
    }
  }

  private void closeArray() {
    closeString();
    if (inArray) {
      out.put("]TJ\n");
      inArray = false;
    }
  }
}
