package org.chengshu.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.FileTrouble;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Article;
import org.chengshu.source.WholeFile;

/**
 * 写入稿件文件夹: one {@code <number>-<id>.md} an article, numbered in the order of import, and {@code
 * import-report.txt}. A file that is there is never overwritten: with the same text it is left
 * (IMP-06), else the new one takes another id (IMP-05).
 */
public final class ImportWriter {

  static final String REPORT = "import-report.txt";

  private ImportWriter() {}

  /**
   * Writes the manuscripts and the report.
   *
   * @return the file of each article, written now or before
   */
  public static List<Path> write(
      ImportResult result, Path manuscriptsFolder, Diagnostics diagnostics) {
    List<Path> files = new ArrayList<>();
    try {
      Files.createDirectories(manuscriptsFolder);
      for (Article article : result.articles()) {
        files.add(write(article, manuscriptsFolder, diagnostics));
      }
      Path report = manuscriptsFolder.resolve(REPORT);
      String before = Files.exists(report) ? text(report) : "";
      WholeFile.write(report, ImportReport.update(before, result, files));
    } catch (IOException e) {
      diagnostics.report(
          Code.OUTPUT_UNWRITABLE,
          Place.file(manuscriptsFolder.getFileName().toString()),
          manuscriptsFolder.getFileName(),
          FileTrouble.reason(e));
    }
    return List.copyOf(files);
  }

  private static Path write(Article article, Path folder, Diagnostics diagnostics)
      throws IOException {
    for (int number = 1; ; number++) {
      String id = number == 1 ? article.id() : article.id() + "-" + number;
      String text = MarkdownWriter.write(article.withId(id));
      Optional<Path> there = ManuscriptFiles.of(folder).named(id);
      if (there.isEmpty()) {
        Path file = folder.resolve(ManuscriptFiles.of(folder).next(id));
        WholeFile.write(file, text);
        if (number > 1) {
          report(Code.IMPORT_RENAMED, article, diagnostics, article.id(), file.getFileName());
        }
        return file;
      }
      if (text.equals(text(there.get()))) {
        report(Code.IMPORT_ALREADY_THERE, article, diagnostics, there.get().getFileName());
        return there.get();
      }
    }
  }

  private static void report(
      Code code, Article article, Diagnostics diagnostics, Object... arguments) {
    diagnostics.report(code, article.span().place().inArticle(article.id()), arguments);
  }

  /**
   * As it was written, whatever Git or an editor has made of its line ends. One may have saved it
   * in another encoding: then it has letters that fit nothing.
   */
  private static String text(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
  }
}
