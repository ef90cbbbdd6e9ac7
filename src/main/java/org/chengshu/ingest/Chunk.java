package org.chengshu.ingest;

import java.util.List;

/** 块: lines of a page that nothing separates. */
record Chunk(Kind kind, List<PageLine> lines) {

  /** 块的性质. */
  enum Kind {
    BODY,
    HEAD,
    CAPTION,
    TEASER,
    /** Not yet decided. */
    OPEN
  }

  Chunk {
    lines = List.copyOf(lines);
  }

  Chunk as(Kind newKind) {
    return new Chunk(newKind, lines);
  }

  PageLine first() {
    return lines.getFirst();
  }

  PageLine last() {
    return lines.getLast();
  }

  /** 栏宽 in half ems: the upper quartile of the full lines, for first and last lines are shorter. */
  int measure() {
    int[] widths =
        lines.stream()
            .limit(Math.max(1, lines.size() - 1))
            .mapToInt(PageLine::width)
            .sorted()
            .toArray();
    return widths[(widths.length * 3) / 4];
  }

  boolean measureIsSure() {
    return lines.size() >= 4;
  }

  /** Joined without blanks, as a column reads. */
  String text() {
    return LineJoiner.join(lines);
  }

  boolean startsArticle() {
    int end = Math.min(lines.size(), 4);
    return PagePatterns.dateline(LineJoiner.join(lines.subList(0, end))) > 0
        || SignedQuotation.lead(text()).isPresent();
  }

  long linesWithStops() {
    return lines.stream().filter(PageLine::hasStop).count();
  }

  boolean endsASentenceInside() {
    return lines.stream().anyMatch(line -> line.text().contains("。") || line.endsSentence());
  }
}
