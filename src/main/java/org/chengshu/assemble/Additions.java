package org.chengshu.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.chengshu.book.Contents;
import org.chengshu.book.ThemeGroup;
import org.chengshu.manuscript.Article;

/**
 * 新增: where articles go that have no place yet: by their kind before or behind the articles, else
 * into the chapter of their theme.
 *
 * @param chapters with the new articles in them; the chapter may be new too
 */
record Additions(List<String> front, List<Contents.ChapterEntry> chapters, List<String> back) {

  Additions {
    front = List.copyOf(front);
    chapters = List.copyOf(chapters);
    back = List.copyOf(back);
  }

  /** 处所. */
  private enum Place {
    FRONT,
    BODY,
    BACK;

    static Place of(Article article) {
      return switch (article.kind()) {
        case PREFACE -> FRONT;
        case NEWS, FEATURE, QUOTATION, VERSE, SPEECH, ESSAY -> BODY;
        case APPENDIX, AFTERWORD, ERRATA -> BACK;
      };
    }
  }

  /**
   * Places articles.
   *
   * @param grouping of those that belong among the articles
   */
  static Additions of(List<Article> articles, Function<List<Article>, List<ThemeGroup>> grouping) {
    List<Contents.ChapterEntry> chapters = new ArrayList<>();
    for (ThemeGroup group : grouping.apply(at(Place.BODY, articles))) {
      chapters.add(
          new Contents.ChapterEntry(
              group.theme().chapterId(), group.theme().title(), ids(group.articles())));
    }
    // The kinds stand in the order of the book (B-50).
    List<Article> back =
        at(Place.BACK, articles).stream().sorted(Comparator.comparing(Article::kind)).toList();
    return new Additions(ids(at(Place.FRONT, articles)), chapters, ids(back));
  }

  private static List<Article> at(Place place, List<Article> articles) {
    return articles.stream().filter(article -> Place.of(article) == place).toList();
  }

  private static List<String> ids(List<Article> articles) {
    return articles.stream().map(Article::id).toList();
  }

  /** The same with every chapter replaced by the one that it means. */
  Additions with(UnaryOperator<Contents.ChapterEntry> home) {
    List<Contents.ChapterEntry> matched = new ArrayList<>();
    for (Contents.ChapterEntry chapter : chapters) {
      Contents.ChapterEntry at = home.apply(chapter);
      matched.add(new Contents.ChapterEntry(at.id(), at.title(), chapter.articles()));
    }
    return new Additions(front, matched, back);
  }
}
