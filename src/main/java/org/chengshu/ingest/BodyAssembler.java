package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * 分篇: strings the chunks of running text together to articles. A new one begins with a dateline,
 * behind a headline, or where the measure changes.
 */
final class BodyAssembler {

  /** Half ems by which two measures must differ to be two. */
  private static final int OTHER_MEASURE = 4;

  private final PageRevision revision;
  private final List<PageBody> bodies = new ArrayList<>();
  private final List<PageLine> lines = new ArrayList<>();
  private int position;
  private int measure;
  private boolean sure;
  private boolean behindHead;

  private BodyAssembler(PageRevision revision) {
    this.revision = revision;
  }

  static List<PageBody> assemble(List<Chunk> chunks, PageRevision revision) {
    BodyAssembler assembler = new BodyAssembler(revision);
    for (int i = 0; i < chunks.size(); i++) {
      switch (chunks.get(i).kind()) {
        case BODY -> assembler.add(chunks.get(i), i);
        case HEAD -> assembler.behindHead = true;
        case CAPTION, TEASER, OPEN -> {}
      }
    }
    assembler.finish();
    return assembler.bodies;
  }

  private void add(Chunk chunk, int index) {
    if (!lines.isEmpty() && !revision.continued().contains(index) && startsNew(chunk)) {
      finish();
    }
    if (lines.isEmpty()) {
      position = index;
      sure = false;
    }
    behindHead = false;
    lines.addAll(chunk.lines());
    if (chunk.measureIsSure() || !sure) {
      measure = chunk.measure();
      sure = chunk.measureIsSure();
    }
  }

  private boolean startsNew(Chunk chunk) {
    boolean unfinished = !lines.getLast().endsSentence() && !lines.getLast().endsOpenly();
    if (chunk.startsArticle()) {
      return true;
    }
    if (behindHead) {
      return !unfinished || chunk.first().indented();
    }
    boolean signed = SignedQuotation.lead(LineJoiner.join(lines)).isPresent();
    boolean wider = sure && chunk.first().width() > measure + OTHER_MEASURE;
    boolean other =
        sure && chunk.measureIsSure() && Math.abs(chunk.measure() - measure) >= OTHER_MEASURE;
    return !unfinished && (signed || wider || other);
  }

  private void finish() {
    if (lines.isEmpty()) {
      return;
    }
    bodies.add(body());
    lines.clear();
    behindHead = false;
  }

  private PageBody body() {
    int taken = PagePatterns.dateline(LineJoiner.join(lines.subList(0, Math.min(4, lines.size()))));
    StringBuilder dateline = new StringBuilder();
    List<PageLine> rest = new ArrayList<>(lines);
    while (dateline.length() < taken) {
      PageLine line = rest.removeFirst();
      int part = Math.min(taken - dateline.length(), line.text().length());
      dateline.append(line.text(), 0, part);
      String remainder = line.text().substring(part).strip();
      if (!remainder.isEmpty()) {
        rest.addFirst(line.withText(remainder));
      }
    }
    if (rest.isEmpty()) {
      // A dateline without a text, torn off or cut away: it is all there is, so it's the text.
      return new PageBody(position, "", ParagraphJoiner.join(lines, false));
    }
    return new PageBody(
        position, dateline.toString().strip(), ParagraphJoiner.join(rest, taken > 0));
  }
}
