package org.chengshu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.FileTrouble;
import org.chengshu.diag.Place;
import org.chengshu.ingest.MarkdownReader;
import org.chengshu.manuscript.Article;
import org.chengshu.source.SlashPath;
import org.chengshu.source.SourceReader;

/** 稿件夹: reads the manuscripts of a book in the order of their file names. */
final class Manuscripts {

  static final String FOLDER = "manuscripts";
  private static final String ENDING = ".md";

  private Manuscripts() {}

  /** The articles; what cannot be read is reported and missing. Read on all cores. */
  static List<Article> read(Path bookFolder, Diagnostics diagnostics) {
    List<Read> read =
        files(bookFolder.resolve(FOLDER), diagnostics).parallelStream()
            .map(Manuscripts::read)
            .toList();
    read.forEach(one -> one.found.all().forEach(diagnostics::report));
    return read.stream().flatMap(one -> one.article.stream()).toList();
  }

  private record Read(Optional<Article> article, Diagnostics found) {}

  private static Read read(Path file) {
    Diagnostics found = new Diagnostics();
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - ENDING.length());
    Optional<Article> article =
        SourceReader.read(file, FOLDER + "/" + name, found)
            .flatMap(source -> MarkdownReader.read(source, stem, found));
    article
        .filter(a -> a.blocks().isEmpty())
        .ifPresent(a -> found.report(Code.ARTICLE_EMPTY, a.span().place().inArticle(a.id())));
    return new Read(article, found);
  }

  private static List<Path> files(Path folder, Diagnostics diagnostics) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .sorted(SlashPath.ORDER)
          .toList();
    } catch (IOException e) {
      diagnostics.report(Code.FILE_UNREADABLE, Place.file(FOLDER), FOLDER, FileTrouble.reason(e));
      return List.of();
    }
  }
}
