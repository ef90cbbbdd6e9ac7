package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.BlockStyle;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.Box;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.References;
import org.chengshu.typeset.line.LineBreaker.Frame;

/** 排段: the lines of one paragraph after another of a document. */
final class ParagraphComposer {

  /** Rows of notes that still do not fit after so many trials are set tight. */
  private static final int MOST_TRIALS = 6;

  /** Shorter paragraphs have hardly anything to give; nor can a longer last line be taken in. */
  private static final int LEAST_LINES = 3;

  private static final int SHORT_LINE = 3;

  private final Shaper shaper;
  private final LineBreaker breaker;
  private final References references;
  private final boolean vertical;
  private final BesideText beside;

  ParagraphComposer(
      Shaper shaper,
      LineBreaker breaker,
      References references,
      WritingMode writingMode,
      Diagnostics diagnostics) {
    this.shaper = shaper;
    this.breaker = breaker;
    this.references = references;
    this.vertical = writingMode == WritingMode.VERTICAL;
    this.beside = new BesideText(vertical, diagnostics);
  }

  /** The lines of a paragraph; none if it has no text. */
  List<Line> lines(Box.Paragraph paragraph, int measure, TextAlign align, Place place) {
    beside.check(paragraph, place);
    List<Line> lines = new ArrayList<>();
    int indent = paragraph.style().firstIndent();
    for (ParagraphText.Stretch stretch : ParagraphText.of(paragraph.pieces(), references)) {
      if (!stretch.text().isEmpty()) {
        LineRules rules = paragraph.style().lineRules();
        boolean balanced = align == TextAlign.CENTER || rules.keep().phrases();
        Frame frame = new Frame(measure, indent, align, rules.hanging(), balanced);
        for (Line line : set(stretch, rules, frame, place)) {
          lines.add(SideLines.attach(line, vertical));
        }
      }
      indent = 0;
    }
    return lines;
  }

  /** Where words lie is asked only if there is a line to break. */
  private List<Line> set(ParagraphText.Stretch stretch, LineRules rules, Frame frame, Place place) {
    if (rules.keep().phrases()) {
      ItemList plain = shaper.shape(stretch, rules.withoutPhrases(), place);
      List<Line> lines = new LineBreaker(new Diagnostics()).lines(plain, frame, place);
      if (lines.size() < 2) {
        return set(plain, frame, place);
      }
    }
    return set(shaper.shape(stretch, rules, place), frame, place);
  }

  /**
   * 内容的宽窄.
   *
   * @param least the widest piece without a break
   * @param natural of the longest line if nothing is broken that need not be
   */
  record Extent(int least, int natural) {}

  /** How narrow a paragraph can be set and how wide it is, without its block's indents. */
  Extent extent(Box.Paragraph paragraph, Place place) {
    long least = 0;
    long natural = 0;
    int indent = Math.max(0, paragraph.style().firstIndent());
    for (ParagraphText.Stretch stretch : ParagraphText.of(paragraph.pieces(), references)) {
      if (!stretch.text().isEmpty()) {
        ItemList items = shaper.shape(stretch, paragraph.style().lineRules(), place);
        BreakSums sums = new BreakSums(items, items.breakBefore());
        for (int b = 1; b < sums.count; b++) {
          least = Math.max(least, sums.width(b - 1, b) + (b == 1 ? indent : 0));
        }
        natural = Math.max(natural, sums.width(0, sums.count - 1) + indent);
      }
      indent = 0;
    }
    return new Extent(clamp(least), clamp(natural));
  }

  private static int clamp(long length) {
    return (int) Math.min(length, LineComposer.UNLIMITED);
  }

  /**
   * 缩行: the paragraph in one line less, if its last line is short enough and nothing gets loose.
   *
   * @param lines as {@link #lines} has set them
   */
  Optional<List<Line>> inOneLineLess(Box.Paragraph paragraph, List<Line> lines, int measure) {
    ItemList items = lines.getFirst().items();
    boolean hopeful =
        lines.size() >= LEAST_LINES
            && lines.getLast().items() == items
            && lines.getLast().width() < measure / SHORT_LINE
            && !NoteFit.hasNotes(items);
    if (!hopeful) {
      return Optional.empty();
    }
    BlockStyle style = paragraph.style();
    Frame frame =
        new Frame(measure, style.firstIndent(), style.align(), style.lineRules().hanging());
    return breaker
        .fewerLines(items, frame, lines.size())
        .map(fewer -> fewer.stream().map(line -> SideLines.attach(line, vertical)).toList());
  }

  private List<Line> set(ItemList items, Frame frame, Place place) {
    ItemList fitted = items;
    if (NoteFit.hasNotes(items)) {
      LineBreaker trial = new LineBreaker(new Diagnostics());
      Optional<ItemList> wider = Optional.of(items);
      for (int i = 0; i < MOST_TRIALS && wider.isPresent(); i++) {
        fitted = wider.get();
        wider = NoteFit.widened(trial.lines(fitted, frame, place));
      }
    }
    return breaker.lines(fitted, frame, place);
  }
}
