package org.chengshu.book;

import java.util.List;
import java.util.Optional;
import org.chengshu.manuscript.Article;

/**
 * 书: the articles in their final order with what the book says of itself. Both editions are made
 * from this one model.
 *
 * @param plates 彩页, in their order
 */
public record Book(
    BookMetadata metadata, ImprintProfile profile, List<Part> parts, List<Plate> plates) {

  public Book {
    parts = List.copyOf(parts);
    plates = List.copyOf(plates);
  }

  /** A book without plates. */
  public Book(BookMetadata metadata, ImprintProfile profile, List<Part> parts) {
    this(metadata, profile, parts, List.of());
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
