package org.chengshu.edit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chengshu.manuscript.Inline;

/**
 * 改写文字: rewrites the pieces of text in a run of inlines, in reading order, and leaves everything
 * else as it is. Pieces that become empty go. The pieces are those that {@link FlatText} does not
 * hold fixed.
 */
final class InlineMap {

  private InlineMap() {}

  static List<Inline> rewrite(List<Inline> run, UnaryOperator<String> rewriting) {
    return run.stream()
        .map(inline -> rewrite(inline, rewriting))
        .filter(inline -> !(inline instanceof Inline.Text piece && piece.text().isEmpty()))
        .toList();
  }

  private static Inline rewrite(Inline inline, UnaryOperator<String> rewriting) {
    return switch (inline) {
      case Inline.Text piece -> new Inline.Text(rewriting.apply(piece.text()));
      case Inline.Span span when span.role() == Inline.Role.CODE -> span;
      case Inline.Span span ->
          new Inline.Span(span.role(), span.language(), rewrite(span.content(), rewriting));
      case Inline.Link link -> new Inline.Link(link.target(), rewrite(link.content(), rewriting));
      case Inline.Ruby _, Inline.NoteMark _, Inline.Image _, Inline.LineBreak _ -> inline;
    };
  }
}
