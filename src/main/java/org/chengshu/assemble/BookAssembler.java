package org.chengshu.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chengshu.book.Book;
import org.chengshu.book.Contents;
import org.chengshu.book.FrontMatter;
import org.chengshu.book.ProjectSettings;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Article;

/** 成书: settings, contents and articles become a book. */
public final class BookAssembler {

  private static final String MANUSCRIPTS = "manuscripts";

  private BookAssembler() {}

  /**
   * Assembles a book.
   *
   * @param contents says where each article stands, e.g. {@link ContentsFile#update}; is given the
   *     articles of unique ids
   * @return empty if there is no article (BOOK-05) or no contents
   */
  public static Optional<Book> assemble(
      ProjectSettings settings,
      List<Article> articles,
      Function<List<Article>, Optional<Contents>> contents,
      Diagnostics diagnostics) {
    if (articles.isEmpty()) {
      diagnostics.report(Code.MANUSCRIPTS_MISSING, Place.file(MANUSCRIPTS), MANUSCRIPTS);
      return Optional.empty();
    }
    List<Article> unique = ArticleIds.unique(articles, diagnostics);
    return contents.apply(unique).map(places -> assemble(settings, places, unique));
  }

  /** The book that contents describe; chapters and parts without articles are left out. */
  static Book assemble(ProjectSettings settings, Contents contents, List<Article> articles) {
    Map<String, Article> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    FrontMatter front = settings.front().withPrefaces(articles(contents.front(), byId));
    List<Book.Part> parts = new ArrayList<>();
    for (Contents.PartEntry part : contents.parts()) {
      List<Book.Chapter> chapters =
          part.chapters().stream()
              .map(chapter -> chapter(chapter, byId))
              .filter(chapter -> !chapter.articles().isEmpty())
              .toList();
      Optional<Article> introduction = part.introduction().map(byId::get);
      if (!chapters.isEmpty() || introduction.isPresent()) {
        parts.add(new Book.Part(part.id(), part.title(), introduction, chapters));
      }
    }
    return new Book(
        settings.metadata(),
        settings.imprint(),
        front,
        parts,
        articles(contents.back(), byId),
        settings.names());
  }

  private static Book.Chapter chapter(Contents.ChapterEntry entry, Map<String, Article> byId) {
    return new Book.Chapter(entry.id(), entry.title(), articles(entry.articles(), byId));
  }

  private static List<Article> articles(List<String> ids, Map<String, Article> byId) {
    return ids.stream().map(byId::get).toList();
  }
}
