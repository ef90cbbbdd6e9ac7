package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * 分段: finds the paragraphs in the lines of one article. Lines of a paragraph fill the measure but
 * the last; its first is two ems short, for the indent is lost. Blank lines prove nothing: columns
 * are torn anywhere, and a hanging quotation mark looks like a new block.
 */
final class ParagraphJoiner {

  private static final int WINDOW = 6;

  /** Half ems by which squeezing and forbidden line starts make a full line short. */
  private static final int FULL = 3;

  private static final int INDENT = 4;

  /** Half ems that a line behind a blank must lack to be the first of a paragraph. */
  private static final int SQUEEZED = 2;

  private final List<PageLine> lines;
  private final boolean firstIsCut;

  private ParagraphJoiner(List<PageLine> lines, boolean firstIsCut) {
    this.lines = lines;
    this.firstIsCut = firstIsCut;
  }

  /**
   * @param firstIsCut the first line lost its dateline and says nothing about the measure
   */
  static List<PageBody.PageParagraph> join(List<PageLine> lines, boolean firstIsCut) {
    return new ParagraphJoiner(lines, firstIsCut).paragraphs();
  }

  private List<PageBody.PageParagraph> paragraphs() {
    List<PageBody.PageParagraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || breaksBefore(i, start)) {
        List<PageLine> part = lines.subList(start, i);
        paragraphs.add(
            new PageBody.PageParagraph(
                LineJoiner.join(part), part.getFirst().number(), part.getLast().number()));
        start = i;
      }
    }
    return paragraphs;
  }

  private boolean breaksBefore(int i, int start) {
    PageLine before = lines.get(i - 1);
    PageLine line = lines.get(i);
    int measure = measureAround(i);
    boolean full = before.width() >= (i - 1 == start ? measure - INDENT - 1 : measure - FULL);
    boolean indented = Math.abs(line.width() - (measure - INDENT)) <= 1;
    if (!before.endsSentence()) {
      return breaksOpenly(i, start, measure, indented);
    }
    if (line.indented() || !full) {
      return true;
    }
    return line.blankBefore()
        ? line.width() <= measure - SQUEEZED
        : indented && !line.endsSentence();
  }

  /** After 其九云： or a dash, and between lines of verse, a paragraph ends without a full stop. */
  private boolean breaksOpenly(int i, int start, int measure, boolean indented) {
    if (i == 1 && firstIsCut) {
      return false;
    }
    PageLine before = lines.get(i - 1);
    boolean blank = lines.get(i).blankBefore();
    int indent = i - 1 == start ? INDENT : 0;
    boolean full = before.width() >= measure - indent - FULL;
    boolean verse = before.width() < measure - indent - INDENT && (blank || before.endsOpenly());
    return verse || (before.endsOpenly() && (indented || (!full && blank)));
  }

  /** 当地栏宽: the upper quartile of the widths near the line. */
  private int measureAround(int i) {
    int from = Math.max(0, i - WINDOW);
    int to = Math.min(lines.size(), i + WINDOW);
    int[] widths = lines.subList(from, to).stream().mapToInt(PageLine::width).sorted().toArray();
    return widths[widths.length * 3 / 4];
  }
}
