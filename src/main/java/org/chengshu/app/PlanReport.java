package org.chengshu.app;

import java.util.List;
import java.util.Locale;
import org.chengshu.book.Book;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Walk;

/** 编目表: chapters and articles with their lengths, for an editor to look over (F-13). */
final class PlanReport {

  private PlanReport() {}

  static String of(Book book) {
    StringBuilder out = new StringBuilder();
    out.append(book.metadata().title()).append('\n');
    append("正文前", book.front().prefaces(), out);
    for (Book.Part part : book.parts()) {
      part.title().ifPresent(title -> out.append("\n◆ ").append(title).append('\n'));
      part.introduction().ifPresent(article -> append("篇前语", List.of(article), out));
      part.chapters().forEach(chapter -> append(chapter.title(), chapter.articles(), out));
    }
    append("正文后", book.back(), out);
    long all = book.articles().stream().mapToLong(PlanReport::characters).sum();
    out.append(line("\n全书 %,d 篇，%,d 字%n", book.articles().size(), all));
    return out.toString();
  }

  private static void append(String title, List<Article> articles, StringBuilder out) {
    if (articles.isEmpty()) {
      return;
    }
    long all = articles.stream().mapToLong(PlanReport::characters).sum();
    out.append(line("%n■ %s　%d 篇，%,d 字%n", title, articles.size(), all));
    for (Article article : articles) {
      String headline = article.headline().label();
      out.append(line("%7d  %s  %s%n", characters(article), article.id(), headline));
    }
  }

  /** Characters of the body, white space not counted. */
  private static long characters(Article article) {
    return Walk.blocks(article.blocks())
        .flatMap(Walk::inlines)
        .mapToLong(PlanReport::characters)
        .sum();
  }

  private static long characters(Inline inline) {
    return switch (inline) {
      case Inline.Text(String text) ->
          text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
      case Inline.Ruby ruby -> ruby.pairs().stream().mapToLong(p -> p.base().length()).sum();
      case Inline.Span _, Inline.NoteMark _, Inline.Link _, Inline.Image _, Inline.LineBreak _ -> 0;
    };
  }

  private static String line(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
  }
}
