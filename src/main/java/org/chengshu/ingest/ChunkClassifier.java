package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 正文与标题: decides which chunks are running text and which are headlines. Running text has stops,
 * fills the measure and goes on where a column was torn; headlines do none of it.
 */
final class ChunkClassifier {

  /** Half ems that a running line may differ from the measure. */
  private static final int TOLERANCE = 3;

  private ChunkClassifier() {}

  static List<Chunk> classify(List<Chunk> chunks, PageRevision revision) {
    List<Chunk> out = new ArrayList<>();
    Optional<Chunk> body = Optional.empty();
    Chunk.Kind before = Chunk.Kind.OPEN;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.kind() == Chunk.Kind.OPEN) {
        boolean corrected = revision.text().contains(i);
        chunk =
            chunk.as(
                corrected ? Chunk.Kind.BODY : decide(chunk, body, before, nextText(chunks, i)));
        before = chunk.kind();
      }
      out.add(chunk);
      if (chunk.kind() == Chunk.Kind.BODY) {
        body = Optional.of(chunk);
      } else if (chunk.kind() == Chunk.Kind.HEAD) {
        body = body.filter(b -> false);
      }
    }
    return out;
  }

  private static Chunk.Kind decide(
      Chunk chunk, Optional<Chunk> body, Chunk.Kind before, Optional<Chunk> next) {
    if (chunk.startsArticle()) {
      return Chunk.Kind.BODY;
    }
    if (body.isPresent() && continues(chunk, body.get())) {
      return Chunk.Kind.BODY;
    }
    if (isLoneSentence(chunk) && before == Chunk.Kind.HEAD && !fits(chunk, next)) {
      return Chunk.Kind.CAPTION;
    }
    boolean running = chunk.endsASentenceInside() && !looksLikeQuestion(chunk);
    boolean clauses =
        chunk.lines().size() >= 3 && chunk.linesWithStops() * 2 >= chunk.lines().size();
    boolean amidText =
        body.isPresent()
            && next.filter(n -> !n.startsArticle()).isPresent()
            && (chunk.linesWithStops() > 0 || !hasLetters(chunk));
    boolean tail = body.isPresent() && (!hasLetters(chunk) || PagePatterns.isDate(chunk.text()));
    return running || clauses || amidText || tail ? Chunk.Kind.BODY : Chunk.Kind.HEAD;
  }

  /** The text before breaks off in mid-sentence at a full line, and this goes on in its measure. */
  private static boolean continues(Chunk chunk, Chunk body) {
    PageLine last = body.last();
    if (last.endsSentence() || last.endsOpenly() || chunk.first().indented()) {
      return false;
    }
    int measure = body.lines().size() > 1 ? body.measure() : last.width();
    boolean full = last.width() >= measure - TOLERANCE - 1;
    boolean fitting = Math.abs(chunk.first().width() - measure) <= TOLERANCE + 1;
    boolean ending = chunk.lines().size() <= 2 && chunk.last().endsSentence();
    return full && (fitting || ending || chunk.linesWithStops() > 0);
  }

  private static boolean isLoneSentence(Chunk chunk) {
    return chunk.lines().size() == 1 && chunk.first().endsSentence();
  }

  /** Could be the first paragraph of the text that follows. */
  private static boolean fits(Chunk chunk, Optional<Chunk> next) {
    return next.filter(n -> !n.startsArticle() && n.endsASentenceInside())
        .map(n -> chunk.first().width() <= n.measure() + 1)
        .orElse(false);
  }

  /** 一个标题也会以问号结尾: one or two lines with a question and no comma. */
  private static boolean looksLikeQuestion(Chunk chunk) {
    return chunk.lines().size() <= 2
        && chunk.text().matches(".*[？！][”》]?")
        && chunk.text().chars().noneMatch(c -> "。，；".indexOf(c) >= 0)
        && chunk.text().chars().filter(c -> "？！".indexOf(c) >= 0).count() == 1;
  }

  private static boolean hasLetters(Chunk chunk) {
    return chunk.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Optional<Chunk> nextText(List<Chunk> chunks, int i) {
    return chunks.subList(i + 1, chunks.size()).stream()
        .filter(c -> c.kind() == Chunk.Kind.OPEN)
        .findFirst();
  }
}
