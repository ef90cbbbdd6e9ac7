package org.chengshu.book;

import java.util.List;
import java.util.Optional;
import org.chengshu.manuscript.Article;

/**
 * 书: the articles in their final order with what the book says of itself. Both editions are made
 * from this one model.
 */
public record Book(
    BookMetadata metadata, ImprintProfile profile, List<Part> parts, NameLists names) {

  public Book {
    parts = List.copyOf(parts);
  }

  /** A book without lists of names. */
  public Book(BookMetadata metadata, ImprintProfile profile, List<Part> parts) {
    this(metadata, profile, parts, NameLists.NONE);
  }

  /** 篇: a book without parts has one, without a title. */
  public record Part(String id, Optional<String> title, List<Chapter> chapters) {
    public Part {
      chapters = List.copyOf(chapters);
    }
  }

  /** 章: the articles of one theme. */
  public record Chapter(String id, String title, List<Article> articles) {
    public Chapter {
      articles = List.copyOf(articles);
    }
  }

  /** All articles in the order of the book. */
  public List<Article> articles() {
    return parts.stream()
        .flatMap(part -> part.chapters().stream())
        .flatMap(chapter -> chapter.articles().stream())
        .toList();
  }
}
