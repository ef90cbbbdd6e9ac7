package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chengshu.diag.Place;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.Box;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules;
import org.chengshu.typeset.line.LineBreaker.Frame;

/** 排段: the lines of one paragraph after another of a document. */
final class ParagraphComposer {

  private final Shaper shaper;
  private final LineBreaker breaker;
  private final Function<String, Optional<String>> pageNumbers;

  ParagraphComposer(
      Shaper shaper, LineBreaker breaker, Function<String, Optional<String>> pageNumbers) {
    this.shaper = shaper;
    this.breaker = breaker;
    this.pageNumbers = pageNumbers;
  }

  /** The lines of a paragraph; none if it has no text. */
  List<Line> lines(Box.Paragraph paragraph, int measure, TextAlign align, Place place) {
    List<Line> lines = new ArrayList<>();
    int indent = paragraph.style().firstIndent();
    for (ParagraphText.Stretch stretch : ParagraphText.of(paragraph.pieces(), pageNumbers)) {
      if (!stretch.text().isEmpty()) {
        LineRules rules = paragraph.style().lineRules();
        Frame frame = new Frame(measure, indent, align, rules.hanging());
        lines.addAll(breaker.lines(shaper.shape(stretch, rules, place), frame, place));
      }
      indent = 0;
    }
    return lines;
  }
}
