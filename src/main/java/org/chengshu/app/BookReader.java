package org.chengshu.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chengshu.assemble.BookAssembler;
import org.chengshu.assemble.ContentsFile;
import org.chengshu.assemble.PeopleFile;
import org.chengshu.assemble.ProjectReader;
import org.chengshu.book.Book;
import org.chengshu.book.Contents;
import org.chengshu.book.ProjectSettings;
import org.chengshu.book.ThemeGroup;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.edit.Edited;
import org.chengshu.edit.Editor;
import org.chengshu.manuscript.Article;
import org.chengshu.theme.ThemePlanner;

/** 读书稿: a book's folder to the Book, through reading, editing and grouping. */
final class BookReader {

  /**
   * 读出的书.
   *
   * @param edits what was normalised, article by article
   */
  record ReadBook(ProjectSettings settings, Book book, List<Edited> edits) {}

  /** 目录从哪里来: brings contents.yaml up to date, only looks at it, or makes it anew. */
  enum ContentsFrom {
    UPDATE,
    PREVIEW,
    REPLAN
  }

  private final Path folder;
  private final Function<String, Optional<WritingMode>> directions;
  private final Diagnostics diagnostics;

  /** For whom the editions are of no matter. */
  BookReader(Path folder, Diagnostics diagnostics) {
    this(folder, design -> Optional.empty(), diagnostics);
  }

  /**
   * @param directions the direction a design is made for, if it says one
   */
  BookReader(
      Path folder, Function<String, Optional<WritingMode>> directions, Diagnostics diagnostics) {
    this.folder = folder;
    this.directions = directions;
    this.diagnostics = diagnostics;
  }

  /** Empty if the book has an error that leaves nothing to build. */
  Optional<ReadBook> read(ContentsFrom from) {
    Optional<ProjectSettings> settings =
        ProjectReader.read(folder, directions, diagnostics)
            .map(read -> read.withPeople(PeopleFile.read(folder, diagnostics)));
    List<Article> articles = Manuscripts.read(folder, diagnostics);
    if (settings.isEmpty() || diagnostics.hasErrors()) {
      return Optional.empty();
    }
    List<Edited> edits = articles.stream().map(Editor::edit).toList();
    return BookAssembler.assemble(
            settings.get(),
            edits.stream().map(Edited::article).toList(),
            unique -> contents(from, unique, settings.get()),
            diagnostics)
        .map(book -> new ReadBook(settings.get(), book, edits));
  }

  private Optional<Contents> contents(
      ContentsFrom from, List<Article> articles, ProjectSettings settings) {
    Function<List<Article>, List<ThemeGroup>> grouping =
        some -> ThemePlanner.plan(some, settings.themes(), diagnostics);
    return switch (from) {
      case UPDATE -> ContentsFile.update(folder, articles, grouping, diagnostics);
      case PREVIEW -> ContentsFile.preview(folder, articles, grouping, diagnostics);
      case REPLAN -> ContentsFile.replan(folder, articles, grouping, diagnostics);
    };
  }
}
