package org.chengshu.typeset.line;

import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.Box;
import org.chengshu.flow.Galley;
import org.chengshu.flow.Line;
import org.chengshu.flow.References;
import org.chengshu.flow.StyledDocument;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.TypeArea;
import org.chengshu.unicode.MarkTable;

/** 排行: boxes to lines, for one book in one writing mode. Safe for several threads. */
public final class LineComposer {

  /** Wider than any page; what stands in a margin box is one line. */
  static final int UNLIMITED = Integer.MAX_VALUE / 4;

  private final Faces faces;
  private final MarkTables tables;
  private final Gaps gaps = new Gaps(GapTable.load());
  private final TextBreaks breaks = new TextBreaks();
  private final WritingMode writingMode;

  public LineComposer(FontLibrary fonts, WritingMode writingMode, String language) {
    MarkTable.Locale locale = MarkTable.Locale.of(language, MarkTable.Locale.SIMPLIFIED);
    this.faces = new Faces(fonts, locale);
    this.tables = new MarkTables(locale, writingMode == WritingMode.VERTICAL);
    this.writingMode = writingMode;
  }

  /**
   * Sets one document to the measure.
   *
   * @param references what is known of the pages
   */
  public Galley compose(
      StyledDocument document, TypeArea area, References references, Diagnostics diagnostics) {
    // What is only tried has been reported where it is set.
    ParagraphComposer trial = paragraphs(references, new Diagnostics());
    ParagraphComposer composer = paragraphs(references, diagnostics);
    TableComposer tables = new TableComposer(composer, trial, area, diagnostics);
    return new GalleyComposer(composer, tables, document, area).compose();
  }

  /** 书眉、页码: the line of a margin box, at its natural width. */
  public Line singleLine(Box.Paragraph paragraph, Diagnostics diagnostics) {
    return paragraphs(References.NONE, diagnostics)
        .lines(paragraph, UNLIMITED, TextAlign.START, Place.NOWHERE)
        .getFirst();
  }

  ParagraphComposer paragraphs(References references, Diagnostics diagnostics) {
    Shaper shaper = new Shaper(faces, tables, gaps, breaks, writingMode, diagnostics);
    return new ParagraphComposer(
        shaper, new LineBreaker(diagnostics), references, writingMode, diagnostics);
  }
}
