package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengshu.diag.Code;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Picture;

/** 方括号收尾: what stands behind a closing bracket says what the brackets were. */
final class BracketCloser {

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\{(?:\\.([A-Za-z][\\w-]{0,40})|lang=\"?([A-Za-z0-9-]{1,35})\"?)\\}");
  private static final Pattern PICTURE_ATTRIBUTE =
      Pattern.compile(
          "\\{(?:(\\.decorative)|\\.(full|half|third|portrait)"
              + "|credit=\"((?:[^\"\\\\\\n]|\\\\.){0,500})\")\\}");
  private static final Pattern LABEL = Pattern.compile("\\[([^\\]\\[\\n]{0,200})\\]");

  /** Spans in spans in spans …: deeper ones are text. */
  private static final int DEEPEST = 24;

  private final String source;
  private final Function<String, Optional<String>> definitions;
  private final MarkLog log;
  private final List<Integer> open = new ArrayList<>();

  /** Bounds the work that brackets without an end can make. */
  private static final int MOST_OPEN = 1000;

  /** What the brackets became, and the index in the source behind it. */
  private record Closed(List<Inline> inlines, int end) {}

  /**
   * @param log takes positions in the source for lines
   */
  BracketCloser(String source, Function<String, Optional<String>> definitions, MarkLog log) {
    this.source = source;
    this.definitions = definitions;
    this.log = log;
  }

  /**
   * Remembers an open bracket.
   *
   * @param piece its index among the pieces
   * @return false if there are too many, so that this one is text
   */
  boolean open(int piece) {
    return open.size() < MOST_OPEN && open.add(piece);
  }

  /**
   * Closes the last open bracket.
   *
   * @param at index of the closing bracket
   * @return index behind everything read, -1 if the bracket is text
   */
  int close(List<Piece> pieces, int at) {
    if (open.isEmpty()) {
      return -1;
    }
    int opened = open.removeLast();
    Piece.Bracket bracket = (Piece.Bracket) pieces.get(opened);
    List<Piece> tail = pieces.subList(opened, pieces.size());
    List<Inline> content = EmphasisPairing.pair(tail.subList(1, tail.size()));
    Optional<Closed> closed =
        bracket.image() ? image(content, at + 1) : span(content, bracket, at + 1);
    if (closed.isEmpty() || depth(content) > DEEPEST) {
      // The opening bracket is text from now on, so that an outer one can still be closed.
      pieces.set(opened, Piece.text(bracket.literal()));
      return -1;
    }
    tail.clear();
    closed.get().inlines().forEach(inline -> pieces.add(new Piece.Done(inline)));
    return closed.get().end();
  }

  private Optional<Closed> span(List<Inline> content, Piece.Bracket bracket, int next) {
    Matcher attribute = ATTRIBUTE.matcher(source).region(next, source.length());
    if (attribute.lookingAt()) {
      return Optional.of(new Closed(marked(content, attribute), attribute.end()));
    }
    if (source.startsWith("(", next)) {
      Optional<LinkSyntax> link = LinkSyntax.at(source, next);
      link.flatMap(LinkSyntax::title)
          .ifPresent(title -> log.report(Code.MARKUP_UNKNOWN, next, "\"" + title + "\""));
      if (link.isPresent()) {
        return Optional.of(
            new Closed(List.of(new Inline.Link(link.get().target(), content)), link.get().end()));
      }
    }
    Matcher label = LABEL.matcher(source).region(next, source.length());
    String own = source.substring(bracket.from(), next - 1);
    boolean labelled = label.lookingAt();
    String key = labelled && !label.group(1).isEmpty() ? label.group(1) : own;
    int end = labelled ? label.end() : next;
    return definitions
        .apply(key)
        .map(target -> new Closed(List.of(new Inline.Link(target, content)), end));
  }

  private List<Inline> marked(List<Inline> content, Matcher attribute) {
    if (attribute.group(2) != null) {
      return List.of(
          new Inline.Span(Inline.Role.FOREIGN, Optional.of(attribute.group(2)), content));
    }
    Optional<Inline.Role> role = SpanMarks.role(attribute.group(1));
    if (role.isEmpty()) {
      log.report(Code.MARKUP_UNKNOWN, attribute.start(), attribute.group());
      return content;
    }
    return List.of(Inline.Span.of(role.get(), content));
  }

  private Optional<Closed> image(List<Inline> content, int next) {
    if (!source.startsWith("(", next)) {
      return Optional.empty();
    }
    return LinkSyntax.at(source, next)
        .map(link -> {
          Matcher attribute = PICTURE_ATTRIBUTE.matcher(source);
          Optional<String> alt = Optional.of(TextMerger.plain(content)).filter(s -> !s.isEmpty());
          Optional<String> credit = Optional.empty();
          Optional<Picture.Size> size = Optional.empty();
          int end = link.end();
          while (attribute.region(end, source.length()).lookingAt()) {
            if (attribute.group(1) != null) {
              alt = Optional.of("");
            } else if (attribute.group(2) != null) {
              size = Optional.of(Picture.Size.valueOf(attribute.group(2).toUpperCase(Locale.ROOT)));
            } else {
              credit = Optional.of(Escapes.undo(attribute.group(3)));
            }
            end = attribute.end();
          }
          Picture picture = new Picture(link.target(), alt, link.title(), credit, size);
          return new Closed(List.of(new Inline.Image(picture)), end);
        });
  }

  private static int depth(List<Inline> inlines) {
    int deepest = 0;
    for (Inline inline : inlines) {
      int below =
          switch (inline) {
            case Inline.Span span -> 1 + depth(span.content());
            case Inline.Link link -> 1 + depth(link.content());
            case Inline.Text _,
                Inline.Ruby _,
                Inline.NoteMark _,
                Inline.Image _,
                Inline.LineBreak _ ->
                0;
          };
      deepest = Math.max(deepest, below);
    }
    return deepest;
  }
}
