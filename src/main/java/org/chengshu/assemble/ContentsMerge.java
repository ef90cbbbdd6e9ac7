package org.chengshu.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chengshu.book.Contents;

/** 合并目录次序: adds to contents and takes away from them, order kept. */
final class ContentsMerge {

  private ContentsMerge() {}

  /**
   * Where a theme's articles go: the chapter of its id, else one that the editor made under its
   * title, else a new one.
   */
  static Contents.ChapterEntry home(Contents contents, Contents.ChapterEntry addition) {
    return contents
        .chapters()
        .filter(chapter -> chapter.id().equals(addition.id()))
        .findFirst()
        .or(() -> titled(contents, addition.title()))
        .orElse(addition);
  }

  private static Optional<Contents.ChapterEntry> titled(Contents contents, String title) {
    return contents.chapters().filter(chapter -> chapter.title().equals(title)).findFirst();
  }

  /** Articles go to the end of their list; a new chapter to the end of the last part. */
  static Contents add(Contents contents, Additions additions) {
    Contents added =
        new Contents(
            joined(contents.front(), additions.front()),
            contents.parts(),
            joined(contents.back(), additions.back()),
            contents.omitted());
    for (Contents.ChapterEntry addition : additions.chapters()) {
      boolean known = added.chapters().anyMatch(chapter -> chapter.id().equals(addition.id()));
      added = known ? extend(added, addition) : append(added, addition);
    }
    return added;
  }

  private static List<String> joined(List<String> ids, List<String> more) {
    return Stream.concat(ids.stream(), more.stream()).toList();
  }

  private static Contents extend(Contents contents, Contents.ChapterEntry addition) {
    List<Contents.PartEntry> parts =
        contents.parts().stream()
            .map(part ->
                part.withChapters(part.chapters().stream().map(c -> extend(c, addition)).toList()))
            .toList();
    return contents.withParts(parts);
  }

  private static Contents.ChapterEntry extend(
      Contents.ChapterEntry chapter, Contents.ChapterEntry addition) {
    if (!chapter.id().equals(addition.id())) {
      return chapter;
    }
    List<String> articles = joined(chapter.articles(), addition.articles());
    return new Contents.ChapterEntry(chapter.id(), chapter.title(), articles);
  }

  private static Contents append(Contents contents, Contents.ChapterEntry chapter) {
    List<Contents.PartEntry> parts = new ArrayList<>(contents.parts());
    Contents.PartEntry last =
        parts.isEmpty()
            ? new Contents.PartEntry(ContentsFile.ONLY_PART, Optional.empty(), List.of())
            : parts.removeLast();
    List<Contents.ChapterEntry> chapters = new ArrayList<>(last.chapters());
    chapters.add(chapter);
    parts.add(last.withChapters(chapters));
    return contents.withParts(parts);
  }

  /** Keeps the ids that are known, each where it stands first. */
  static Contents retain(Contents contents, Set<String> known) {
    Set<String> seen = new HashSet<>();
    List<String> front = retain(contents.front(), known, seen);
    List<Contents.PartEntry> parts = new ArrayList<>();
    for (Contents.PartEntry part : contents.parts()) {
      Optional<String> introduction =
          part.introduction().filter(id -> known.contains(id) && seen.add(id));
      List<Contents.ChapterEntry> chapters = new ArrayList<>();
      for (Contents.ChapterEntry chapter : part.chapters()) {
        List<String> articles = retain(chapter.articles(), known, seen);
        chapters.add(new Contents.ChapterEntry(chapter.id(), chapter.title(), articles));
      }
      parts.add(new Contents.PartEntry(part.id(), part.title(), introduction, chapters));
    }
    List<String> back = retain(contents.back(), known, seen);
    return new Contents(front, parts, back, retain(contents.omitted(), known, seen));
  }

  private static List<String> retain(List<String> ids, Set<String> known, Set<String> seen) {
    return ids.stream().filter(id -> known.contains(id) && seen.add(id)).toList();
  }
}
