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
      if (i == lines.size() || breaksBefore(i)) {
        List<PageLine> part = lines.subList(start, i);
        paragraphs.add(
            new PageBody.PageParagraph(
                LineJoiner.join(part), part.getFirst().number(), part.getLast().number()));
        start = i;
      }
    }
    return paragraphs;
  }

  private boolean breaksBefore(int i) {
    PageLine before = lines.get(i - 1);
    PageLine line = lines.get(i);
    int measure = measureAround(i);
    boolean full = before.width() >= measure - FULL || (i == 1 && firstIsCut && !before.endsSentence());
    boolean indented = Math.abs(line.width() - (measure - INDENT)) <= 1;
    boolean blank = line.blankBefore();
    if (line.indented() && before.endsSentence()) {
      return true;
    }
    if (!before.endsSentence()) {
      boolean verse = !full && before.width() <= measure - INDENT - 1 && (blank || before.endsOpenly());
      boolean open = before.endsOpenly() && (indented || !full) && (blank || indented);
      return verse || open;
    }
    if (!full) {
      return true;
    }
    boolean alone = line.endsSentence();
    return blank ? indented || (alone && line.width() < measure - FULL) : indented && !alone;
  }

  /** 当地栏宽: the upper quartile of the widths near the line. */
  private int measureAround(int i) {
    int from = Math.max(0, i - WINDOW);
    int to = Math.min(lines.size(), i + WINDOW);
    int[] widths =
        lines.subList(from, to).stream().mapToInt(PageLine::width).sorted().toArray();
    return widths[widths.length * 3 / 4];
  }
}
