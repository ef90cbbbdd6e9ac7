package org.chengshu.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.app.BookReader.ContentsFrom;
import org.chengshu.app.BookReader.ReadBook;
import org.chengshu.assemble.ContentsFile;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.FileTrouble;
import org.chengshu.diag.Place;

/** 编目: puts the articles in order by theme and writes contents.yaml. */
public final class Plan {

  private final Path folder;
  private final Diagnostics diagnostics;

  public Plan(Path folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /**
   * Brings the contents up to date with the manuscripts.
   *
   * @param replan forgets the editor's order and groups anew
   * @param report where the list of chapters with their lengths is written, if it is wanted
   * @return the files that were brought up to date
   */
  public List<Path> run(boolean replan, Optional<Path> report) {
    new Inbox(folder, diagnostics).importNew();
    ContentsFrom from = replan ? ContentsFrom.REPLAN : ContentsFrom.UPDATE;
    Optional<ReadBook> book = new BookReader(folder, diagnostics).read(from);
    List<Path> files = new ArrayList<>();
    if (book.isPresent()) {
      files.add(folder.resolve(ContentsFile.NAME));
      report.flatMap(output -> write(output, book.get())).ifPresent(files::add);
    }
    return files;
  }

  private Optional<Path> write(Path output, ReadBook book) {
    Path file = output.resolve(book.settings().metadata().slug() + "-plan.txt");
    byte[] text = PlanReport.of(book.book()).getBytes(StandardCharsets.UTF_8);
    try (Staging staging = new Staging(true)) {
      staging.write(file, out -> out.write(text));
      return staging.publish().stream().findFirst();
    } catch (IOException e) {
      diagnostics.report(
          Code.OUTPUT_UNWRITABLE, Place.file(file.toString()), file, FileTrouble.reason(e));
      return Optional.empty();
    }
  }
}
