package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.flow.Band;
import org.chengshu.flow.BlockStyle;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.Box;
import org.chengshu.flow.Line;
import org.chengshu.page.TypeArea;

/** 段成条: a paragraph's lines as bands, each as high as the grid gives it (B-06). */
final class ParagraphBands {

  private final ParagraphComposer composer;
  private final TypeArea area;
  private final NoteCalls calls;

  ParagraphBands(ParagraphComposer composer, TypeArea area, NoteCalls calls) {
    this.composer = composer;
    this.area = area;
    this.calls = calls;
  }

  int measure(BlockStyle style) {
    return area.measure() - style.indentStart() - style.indentEnd();
  }

  /** 占行: how many grid lines a heading takes (B-10). */
  int occupied(BlockStyle style, int lines) {
    int needed = lines * style.lineHeight();
    int extent = (style.lines() + (lines - 1) * style.linesEach()) * area.pitch();
    while (extent < needed) {
      extent += area.pitch();
    }
    return extent;
  }

  /** The lines stand in the middle of what they occupy. */
  Band occupying(Box.Paragraph paragraph, List<Line> lines, Band band) {
    BlockStyle style = paragraph.style();
    List<Band.SetLine> set = new ArrayList<>();
    int centre = (band.extent() - lines.size() * style.lineHeight()) / 2 + style.lineHeight() / 2;
    for (Line line : lines) {
      set.add(new Band.SetLine(line, style.indentStart(), centre, paragraph.text().size()));
      centre += style.lineHeight();
    }
    return band.withContent(new Band.Lines(set))
        .withSpace(style.spaceBefore(), style.spaceAfter())
        .withBreakAfter(!style.keepWithNext())
        .withNotes(calls.take(lines));
  }

  /**
   * One band a line.
   *
   * @param first what the first band has beside its line
   */
  List<Band> each(Box.Paragraph paragraph, List<Line> lines, Band first, boolean underHeading) {
    BlockStyle style = paragraph.style();
    NoteCalls before = calls.copy();
    List<Band> bands = each(paragraph, lines, first, underHeading, calls);
    if (style.align() == TextAlign.JUSTIFY && !style.keepTogether()) {
      Optional<Band.Shorter> shorter =
          composer
              .inOneLineLess(paragraph, lines, measure(style))
              .map(fewer -> each(paragraph, fewer, first, underHeading, before))
              .map(fewer -> new Band.Shorter(fewer, bands.size()));
      bands.set(0, bands.getFirst().withShorter(shorter));
    }
    return bands;
  }

  private static List<Band> each(
      Box.Paragraph paragraph,
      List<Line> lines,
      Band first,
      boolean underHeading,
      NoteCalls calls) {
    BlockStyle style = paragraph.style();
    Band plain = first.continued();
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Band.SetLine line =
          new Band.SetLine(
              lines.get(i), style.indentStart(), style.lineHeight() / 2, paragraph.text().size());
      boolean last = i == lines.size() - 1;
      int missing = missingOrphans(style, i, lines.size());
      bands.add(
          (i == 0 ? first : plain)
              .withContent(new Band.Lines(List.of(line)))
              .withSpace(i == 0 ? style.spaceBefore() : 0, last ? style.spaceAfter() : 0)
              .withEnd(
                  mayBreakAfter(style, i, lines.size()) && !(underHeading && missing > 0), missing)
              .withNotes(calls.take(lines.get(i))));
    }
    return bands;
  }

  /** 孤行: no page begins with a paragraph's last line (B-07). */
  static boolean mayBreakAfter(BlockStyle style, int line, int lines) {
    if (line == lines - 1) {
      return !style.keepWithNext();
    }
    return !style.keepTogether() && lines - line - 1 >= Math.min(style.widows(), lines);
  }

  /**
   * Lines that a page's end should have of a paragraph and has not: a preference, but under a
   * heading a rule (B-07).
   */
  static int missingOrphans(BlockStyle style, int line, int lines) {
    return Math.max(0, Math.min(style.orphans(), lines) - line - 1);
  }
}
