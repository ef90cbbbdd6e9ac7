package org.chengshu.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 目录次序: what {@code contents.yaml} says: which article stands where. Articles are named by their
 * ids.
 *
 * @param front 正文前: prefaces
 * @param back 正文后: appendices, afterword, errata
 * @param omitted 不收: articles left out on purpose
 */
public record Contents(
    List<String> front, List<PartEntry> parts, List<String> back, List<String> omitted) {

  public Contents {
    front = List.copyOf(front);
    parts = List.copyOf(parts);
    back = List.copyOf(back);
    omitted = List.copyOf(omitted);
  }

  /** Contents of articles alone. */
  public Contents(List<PartEntry> parts, List<String> omitted) {
    this(List.of(), parts, List.of(), omitted);
  }

  public Contents withParts(List<PartEntry> newParts) {
    return new Contents(front, newParts, back, omitted);
  }

  /**
   * 篇: without a title in a book that has no parts.
   *
   * @param introduction 篇前语
   */
  public record PartEntry(
      String id,
      Optional<String> title,
      Optional<String> introduction,
      List<ChapterEntry> chapters) {
    public PartEntry {
      chapters = List.copyOf(chapters);
    }

    public PartEntry(String id, Optional<String> title, List<ChapterEntry> chapters) {
      this(id, title, Optional.empty(), chapters);
    }

    public PartEntry withChapters(List<ChapterEntry> newChapters) {
      return new PartEntry(id, title, introduction, newChapters);
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
