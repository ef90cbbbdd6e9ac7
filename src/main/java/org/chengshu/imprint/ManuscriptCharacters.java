package org.chengshu.imprint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Picture;
import org.chengshu.manuscript.Walk;

/**
 * 稿件字数: every Han character and every mark is one, and so is a word or a number of other letters
 * (REQUIREMENTS B-55). White space is none.
 */
final class ManuscriptCharacters {

  private static final String LETTER =
      "(?:(?![\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsBopomofo}\\p{IsHangul}])"
          + "[\\p{L}\\p{Nd}]\\p{M}*)";

  /** A hyphen or an apostrophe inside a word, a point or a comma inside a number. */
  private static final Pattern WORD =
      Pattern.compile(LETTER + "+(?:(?:['’-]|(?<=\\p{Nd})[.,](?=\\p{Nd}))" + LETTER + "+)*");

  private static final Pattern UNCOUNTED = Pattern.compile("[\\s\\p{Z}\\p{C}\\p{M}]");

  private ManuscriptCharacters() {}

  static long of(String text) {
    String one = WORD.matcher(text).replaceAll("字");
    return UNCOUNTED.matcher(one).replaceAll("").codePoints().count();
  }

  /** Headline, body, notes and captions; names of authors and sources are not the author's text. */
  static long of(Article article) {
    Stream<String> head =
        Stream.of(
                article.headline().kicker(),
                Optional.of(article.headline().plainTitle()),
                article.headline().deck(),
                article.dateline())
            .flatMap(Optional::stream);
    Stream<String> captions =
        Stream.concat(
            article.captions().stream(),
            article.pictures().stream().map(Picture::caption).flatMap(Optional::stream));
    Stream<String> body = Walk.blocks(article.blocks()).flatMap(ManuscriptCharacters::texts);
    return Stream.of(head, captions, body)
        .flatMap(texts -> texts)
        .mapToLong(ManuscriptCharacters::of)
        .sum();
  }

  private static Stream<String> texts(Block block) {
    Stream<String> runs = Walk.runs(block).map(ManuscriptCharacters::text);
    Optional<String> caption =
        switch (block) {
          case Block.Table table -> table.caption();
          case Block.Figure figure -> figure.picture().caption();
          case Block.Heading _, Block.Paragraph _, Block.Verse _, Block.Quotation _ ->
              Optional.empty();
          case Block.ItemList _, Block.Divider _, Block.Section _, Block.NoteText _ ->
              Optional.empty();
        };
    return Stream.concat(runs, caption.stream());
  }

  /** The text of one run in one piece, so that a word in two pieces is one word. */
  private static String text(List<Inline> run) {
    return Walk.nested(run)
        .map(inline ->
            switch (inline) {
              case Inline.Text(String text) -> text;
              case Inline.Ruby ruby ->
                  ruby.pairs().stream().map(Inline.Ruby.Pair::base).collect(Collectors.joining());
              case Inline.LineBreak _ -> "\n";
              case Inline.Span _, Inline.Link _, Inline.NoteMark _, Inline.Image _ -> "";
            })
        .collect(Collectors.joining());
  }
}
