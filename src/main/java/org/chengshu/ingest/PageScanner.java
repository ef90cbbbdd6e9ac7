package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.source.Source;

/**
 * 分块: cuts a page into chunks, at blank lines and where the type changes, and tells captions and
 * teasers apart from text by their words.
 */
final class PageScanner {

  /** A last line that is this much wider (in half ems) than the one before isn't of its column. */
  private static final int OUT_OF_COLUMN = 8;

  private PageScanner() {}

  static List<Chunk> scan(Source source) {
    List<Chunk> chunks = new ArrayList<>();
    List<PageLine> open = new ArrayList<>();
    for (PageLine line : lines(source)) {
      if (PagePatterns.isTeaser(line.text())) {
        close(open, chunks);
        chunks.add(new Chunk(Chunk.Kind.TEASER, List.of(line)));
      } else if (PagePatterns.isCaption(line.text())) {
        close(open, chunks);
        chunks.add(new Chunk(Chunk.Kind.CAPTION, List.of(line)));
      } else {
        if (line.blankBefore() || line.indented() || isOfAnotherColumn(open, line)) {
          close(open, chunks);
        }
        open.add(line);
      }
    }
    close(open, chunks);
    return chunks;
  }

  private static void close(List<PageLine> open, List<Chunk> chunks) {
    if (!open.isEmpty()) {
      chunks.add(new Chunk(Chunk.Kind.OPEN, open));
      open.clear();
    }
  }

  private static boolean isOfAnotherColumn(List<PageLine> open, PageLine line) {
    if (open.isEmpty()) {
      return false;
    }
    PageLine before = open.getLast();
    boolean sentence = line.endsSentence() && line.width() > before.width() + OUT_OF_COLUMN;
    boolean afterSentence = sentence && open.size() == 1 && before.endsSentence();
    boolean dateline = before.endsSentence() && PagePatterns.dateline(line.text()) > 0;
    return (sentence && !before.endsSentence()) || afterSentence || dateline;
  }

  private static List<PageLine> lines(Source source) {
    List<PageLine> lines = new ArrayList<>();
    boolean blankBefore = true;
    int number = 0;
    for (String raw : source.lines()) {
      number++;
      String text = raw.strip();
      if (text.isEmpty()) {
        blankBefore = true;
      } else {
        lines.add(new PageLine(number, text, isBlank(raw.charAt(0)), blankBefore));
        blankBefore = false;
      }
    }
    return lines;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '　';
  }
}
