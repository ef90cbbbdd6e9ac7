package org.chengshu.assemble;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chengshu.book.Contents;
import org.chengshu.book.ThemeGroup;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Nearest;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Article;
import org.chengshu.source.SourceReader;

/**
 * 目录次序: {@code contents.yaml}, the editor's order. A book without one gets one planned; in one that
 * is there the editor's order holds, and only new articles are added, to the end of their theme's
 * chapter; prefaces to those before the articles, appendices and the like to those behind.
 */
public final class ContentsFile {

  public static final String NAME = "contents.yaml";

  /** The part of a book that has no parts. */
  static final String ONLY_PART = "part";

  private final Path folder;
  private final List<Article> articles;
  private final Function<List<Article>, List<ThemeGroup>> grouping;
  private final Diagnostics diagnostics;
  private final UnaryOperator<String> titles;
  private final boolean writes;

  private ContentsFile(
      Path folder,
      List<Article> articles,
      Function<List<Article>, List<ThemeGroup>> grouping,
      boolean writes,
      Diagnostics diagnostics) {
    this.folder = folder;
    this.articles = articles;
    this.grouping = grouping;
    this.writes = writes;
    this.diagnostics = diagnostics;
    Map<String, String> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article.headline().plainTitle()));
    titles = id -> byId.getOrDefault(id, "");
  }

  /**
   * Reads the book's contents and brings its file up to date with the articles.
   *
   * @param articles with unique ids
   * @param grouping proposes the theme of articles that have no place yet
   * @return the contents, in which every id is an article's and stands once; empty if the file is
   *     broken
   */
  public static Optional<Contents> update(
      Path bookFolder,
      List<Article> articles,
      Function<List<Article>, List<ThemeGroup>> grouping,
      Diagnostics diagnostics) {
    return new ContentsFile(bookFolder, articles, grouping, true, diagnostics).current();
  }

  /** What {@link #update} would give; no file is written. */
  public static Optional<Contents> preview(
      Path bookFolder,
      List<Article> articles,
      Function<List<Article>, List<ThemeGroup>> grouping,
      Diagnostics diagnostics) {
    return new ContentsFile(bookFolder, articles, grouping, false, diagnostics).current();
  }

  /**
   * Plans the contents anew, whatever the editor's order was; articles left out on purpose stay so.
   * The file as it was is kept beside it.
   */
  public static Optional<Contents> replan(
      Path bookFolder,
      List<Article> articles,
      Function<List<Article>, List<ThemeGroup>> grouping,
      Diagnostics diagnostics) {
    ContentsFile file = new ContentsFile(bookFolder, articles, grouping, true, diagnostics);
    return file.exists()
        ? file.read().map(sheet -> file.plan(sheet.contents().omitted()))
        : Optional.of(file.plan(List.of()));
  }

  private Optional<Contents> current() {
    return exists() ? read().map(this::reconcile) : Optional.of(plan(List.of()));
  }

  private boolean exists() {
    return Files.exists(folder.resolve(NAME));
  }

  private Optional<ContentsSheet> read() {
    return SourceReader.read(folder.resolve(NAME), NAME, diagnostics)
        .flatMap(source -> ContentsSheet.read(source, diagnostics));
  }

  private Contents plan(List<String> omitted) {
    List<Article> included = articles.stream().filter(a -> !omitted.contains(a.id())).toList();
    Additions all = Additions.of(included, grouping);
    Contents contents =
        new Contents(
            all.front(),
            List.of(new Contents.PartEntry(ONLY_PART, Optional.empty(), all.chapters())),
            all.back(),
            omitted);
    writeAnew(contents);
    return contents;
  }

  private Contents reconcile(ContentsSheet sheet) {
    Set<String> known = articles.stream().map(Article::id).collect(Collectors.toSet());
    boolean wrong = checkIds(sheet, known);
    Set<String> placed = new HashSet<>();
    sheet.articleIds().forEach(id -> placed.add(id.text()));
    List<Article> missing = articles.stream().filter(a -> !placed.contains(a.id())).toList();
    Contents contents = sheet.contents();
    if (!missing.isEmpty()) {
      Contents before = contents;
      Additions additions =
          Additions.of(missing, grouping).with(chapter -> ContentsMerge.home(before, chapter));
      contents = ContentsMerge.add(contents, additions);
      // With a wrong id in the file it is not clear which articles are missing: nothing is written.
      if (!wrong) {
        announce(additions);
        write(sheet, additions, contents);
      }
    }
    return ContentsMerge.retain(contents, known);
  }

  private boolean checkIds(ContentsSheet sheet, Set<String> known) {
    boolean wrong = false;
    List<String> candidates = articles.stream().map(Article::id).toList();
    Set<String> seen = new HashSet<>();
    for (YamlNode.Scalar id : sheet.articleIds()) {
      Place place = Place.line(NAME, id.line());
      if (!known.contains(id.text())) {
        String nearest = Nearest.to(id.text(), candidates).orElse("");
        diagnostics.report(Code.CONTENTS_ARTICLE_UNKNOWN, place, id.text(), nearest);
        wrong = true;
      } else if (!seen.add(id.text())) {
        diagnostics.report(Code.CONTENTS_ARTICLE_TWICE, place, id.text());
        wrong = true;
      }
    }
    return wrong;
  }

  private void announce(Additions additions) {
    announce(additions.front(), ContentsSheet.FRONT);
    additions.chapters().forEach(chapter -> announce(chapter.articles(), chapter.title()));
    announce(additions.back(), ContentsSheet.BACK);
  }

  private void announce(List<String> ids, String where) {
    for (String id : ids) {
      Place place = Place.file(NAME).inArticle(id);
      diagnostics.report(Code.CONTENTS_ARTICLE_ADDED, place, titles.apply(id), where);
    }
  }

  private void write(ContentsSheet sheet, Additions additions, Contents amended) {
    if (!writes) {
      return;
    }
    ContentsAmender.amend(sheet, additions, amended, titles)
        .ifPresentOrElse(
            text -> ProjectFiles.write(folder.resolve(NAME), text, diagnostics),
            () -> writeAnew(amended));
  }

  private void writeAnew(Contents contents) {
    Path file = folder.resolve(NAME);
    String text = ContentsText.render(contents, titles);
    if (writes && !isThere(file, text)) {
      if (!exists() || ProjectFiles.keep(file, diagnostics)) {
        ProjectFiles.write(file, text, diagnostics);
      }
    }
  }

  private static boolean isThere(Path file, String text) {
    try {
      return Files.exists(file)
          && Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException _) {
      return false;
    }
  }
}
