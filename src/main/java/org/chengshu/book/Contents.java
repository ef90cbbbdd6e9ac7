package org.chengshu.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 目录次序: what {@code contents.yaml} says: which article stands where. Articles are named by their
 * ids.
 *
 * @param omitted 不收: articles left out on purpose
 */
public record Contents(List<PartEntry> parts, List<String> omitted) {

  public Contents {
    parts = List.copyOf(parts);
    omitted = List.copyOf(omitted);
  }

  /** 篇: without a title in a book that has no parts. */
  public record PartEntry(String id, Optional<String> title, List<ChapterEntry> chapters) {
    public PartEntry {
      chapters = List.copyOf(chapters);
    }
  }

  /** 章. */
  public record ChapterEntry(String id, String title, List<String> articles) {
    public ChapterEntry {
      articles = List.copyOf(articles);
    }
  }

  /** All chapters in the order of the book. */
  public Stream<ChapterEntry> chapters() {
    return parts.stream().flatMap(part -> part.chapters().stream());
  }
}
