package org.chengshu.theme;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.book.Theme;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Headline;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Walk;

/**
 * 主题得分: how well an article fits a theme by the theme's keywords. It depends on this article and
 * this theme alone, so that an article that comes or goes moves no other.
 */
final class ThemeScore {

  private static final int TITLE_WEIGHT = 3;

  /**
   * So many mentions in a thousand characters give half of what a keyword can give at most. A word
   * that is everywhere in a text so does not outvote two that are often there.
   */
  private static final double HALF = 2;

  private static final int PER = 1000;

  private final String headline;
  private final String body;

  ThemeScore(Article article) {
    Headline decks = article.headline();
    headline =
        Stream.of(decks.kicker().orElse(""), decks.plainTitle(), decks.deck().orElse(""))
            .collect(Collectors.joining("\n"));
    body =
        Walk.blocks(article.blocks())
            .map(block -> Walk.inlines(block).map(ThemeScore::text).collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
  }

  /** 0 if none of the keywords is mentioned; a theme without keywords is known by its title. */
  double of(Theme theme) {
    List<String> words = theme.keywords().isEmpty() ? List.of(theme.title()) : theme.keywords();
    return words.stream().mapToDouble(this::of).sum();
  }

  private double of(String word) {
    int mentions = TITLE_WEIGHT * count(word, headline) + count(word, body);
    double density = (double) mentions * PER / (headline.length() + body.length());
    return density / (density + HALF);
  }

  private static int count(String word, String text) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      count++;
    }
    return count;
  }

  private static String text(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> text.text();
      case Inline.Ruby ruby ->
          ruby.pairs().stream().map(Inline.Ruby.Pair::base).collect(Collectors.joining());
      case Inline.LineBreak _ -> "\n";
      case Inline.Span _, Inline.Link _, Inline.NoteMark _, Inline.Image _ -> "";
    };
  }
}
