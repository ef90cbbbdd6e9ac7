package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.Box;
import org.chengshu.flow.Galley;
import org.chengshu.flow.Line;
import org.chengshu.flow.StyledDocument;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.TypeArea;
import org.chengshu.unicode.MarkTable;

/** 排行: boxes to lines. One composer serves one book in one writing mode. */
public final class LineComposer {

  /** Wider than any page; what stands in a margin box is one line. */
  private static final int UNLIMITED = Integer.MAX_VALUE / 4;

  private final Shaper shaper;
  private final LineBreaker breaker;

  public LineComposer(
      FontLibrary fonts, WritingMode writingMode, String language, Diagnostics diagnostics) {
    MarkTable.Locale locale =
        language.startsWith("zh-Hant") ? MarkTable.Locale.TRADITIONAL : MarkTable.Locale.SIMPLIFIED;
    MarkTable table = MarkTable.load(locale, writingMode == WritingMode.VERTICAL);
    this.shaper = new Shaper(fonts, table, writingMode, diagnostics);
    this.breaker = new LineBreaker(diagnostics);
  }

  /**
   * Sets one document to the measure.
   *
   * @param pageNumbers the folio an {@code href} leads to, empty while it is not known
   */
  public Galley compose(
      StyledDocument document, TypeArea area, Function<String, Optional<String>> pageNumbers) {
    return new GalleyComposer(this, document, area, pageNumbers).compose();
  }

  /** 书眉、页码: the line of a margin box, at its natural width. */
  public Line singleLine(Box.Paragraph paragraph) {
    List<Line> lines =
        lines(paragraph, UNLIMITED, TextAlign.START, href -> Optional.empty(), Place.NOWHERE);
    return lines.getFirst();
  }

  /** The lines of a paragraph; none if it has no text. */
  List<Line> lines(
      Box.Paragraph paragraph,
      int measure,
      TextAlign align,
      Function<String, Optional<String>> pageNumbers,
      Place place) {
    List<Line> lines = new ArrayList<>();
    int indent = paragraph.style().firstIndent();
    for (ParagraphText.Stretch stretch : ParagraphText.of(paragraph.pieces(), pageNumbers)) {
      if (!stretch.text().isEmpty()) {
        lines.addAll(
            breaker.lines(
                shaper.shape(stretch, paragraph.style().lineRules(), place),
                measure,
                indent,
                align,
                place));
      }
      indent = 0;
    }
    return lines;
  }
}
