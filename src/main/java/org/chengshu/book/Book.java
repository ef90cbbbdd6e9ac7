package org.chengshu.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.manuscript.Article;

/**
 * 书: the articles in their final order with what the book says of itself. Both editions are made
 * from this one model.
 *
 * @param back 正文后: appendices, afterword, errata, in the editor's order
 */
public record Book(
    BookMetadata metadata,
    Imprint imprint,
    FrontMatter front,
    List<Part> parts,
    List<Article> back,
    NameLists names) {

  public Book {
    parts = List.copyOf(parts);
    back = List.copyOf(back);
  }

  /** A book of articles alone. */
  public Book(BookMetadata metadata, ImprintProfile profile, List<Part> parts) {
    this(metadata, Imprint.of(profile), FrontMatter.NONE, parts, List.of(), NameLists.NONE);
  }

  /**
   * 篇: a book without parts has one, without a title.
   *
   * @param introduction 篇前语, on the back of the part's opening page
   */
  public record Part(
      String id, Optional<String> title, Optional<Article> introduction, List<Chapter> chapters) {
    public Part {
      chapters = List.copyOf(chapters);
    }

    public Part(String id, Optional<String> title, List<Chapter> chapters) {
      this(id, title, Optional.empty(), chapters);
    }

    /** The articles with the introduction before them. */
    public List<Article> articles() {
      List<Article> articles = new ArrayList<>(introduction.stream().toList());
      chapters.forEach(chapter -> articles.addAll(chapter.articles()));
      return articles;
    }
  }

  /** 章: the articles of one theme. */
  public record Chapter(String id, String title, List<Article> articles) {
    public Chapter {
      articles = List.copyOf(articles);
    }
  }

  /** Everything that was a manuscript, prefaces and afterword too, in the order of the book. */
  public List<Article> articles() {
    List<Article> articles = new ArrayList<>(front.prefaces());
    parts.forEach(part -> articles.addAll(part.articles()));
    articles.addAll(back);
    return List.copyOf(articles);
  }
}
