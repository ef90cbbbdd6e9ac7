package org.chengshu.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.chengshu.app.BookReader.ContentsFrom;
import org.chengshu.app.BookReader.ReadBook;
import org.chengshu.assemble.PictureFinder;
import org.chengshu.assemble.ProjectReader;
import org.chengshu.book.Edition;
import org.chengshu.content.PictureFile;
import org.chengshu.content.StyleSheet;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.FileTrouble;
import org.chengshu.diag.Place;
import org.chengshu.edit.EditLog;
import org.chengshu.font.FontLibrary;
import org.chengshu.imprint.ImprintCheck;
import org.chengshu.imprint.PrintStatistics;
import org.chengshu.imprint.WebOutputs;

/**
 * 成书: a book's folder in, its editions out. Start reading here. Nothing is moved into place unless
 * every edition came out whole.
 */
public final class Build {

  /**
   * 要做什么.
   *
   * @param edition the only one to build; all of the book's if empty
   * @param finalEditions 定稿: without the word 样稿 on every page, and held against what a final
   *     edition must have
   */
  public record Wish(Optional<String> edition, boolean finalEditions) {

    /** All editions, as proofs. */
    static final Wish ALL = new Wish(Optional.empty(), false);
  }

  private final Installation installation;
  private final Progress progress;
  private final Diagnostics diagnostics;

  public Build(Installation installation, Progress progress, Diagnostics diagnostics) {
    this.installation = installation;
    this.progress = progress;
    this.diagnostics = diagnostics;
  }

  /**
   * Builds a book.
   *
   * @return what was written; nothing if there was an error
   */
  public BuildSummary run(Path folder, Path output, Wish wish) {
    progress.stage("导入新稿", "Importing", 0, 0);
    new Inbox(folder, diagnostics).importNew();
    return run(folder, output, wish, ContentsFrom.UPDATE, new Staging(true));
  }

  /** 检查: does all that building does, and writes nothing. */
  public BuildSummary check(Path folder) {
    return run(folder, folder, Wish.ALL, ContentsFrom.PREVIEW, new Staging(false));
  }

  private BuildSummary run(
      Path folder, Path output, Wish wish, ContentsFrom contents, Staging staging) {
    progress.stage("读稿归类", "Reading", 0, 0);
    Designs designs = new Designs(List.of(folder.resolve("styles"), installation.styles()));
    Optional<ReadBook> book =
        new BookReader(folder, designs::writingMode, diagnostics).read(contents);
    if (book.isEmpty() || diagnostics.hasErrors()) {
      return BuildSummary.NOTHING;
    }
    List<Edition> editions = editions(book.get(), wish);
    if (diagnostics.hasErrors()) {
      return BuildSummary.NOTHING;
    }
    try (staging) {
      List<EditionBuild.Made> made =
          write(folder, output, book.get(), designs, editions, wish.finalEditions(), staging);
      if (diagnostics.hasErrors()) {
        return BuildSummary.NOTHING;
      }
      List<Path> files = staging.publish();
      reportEdits(output, files, book.get());
      return EditionBuild.summary(files, made);
    } catch (IOException e) {
      Path file = FileTrouble.file(e, output);
      diagnostics.report(
          Code.OUTPUT_UNWRITABLE, Place.file(file.toString()), file, FileTrouble.reason(e));
      return BuildSummary.NOTHING;
    }
  }

  private List<EditionBuild.Made> write(
      Path folder,
      Path output,
      ReadBook book,
      Designs designs,
      List<Edition> editions,
      boolean finalEditions,
      Staging staging)
      throws IOException {
    FontLibrary fonts = FontLibrary.load(installation.fonts(), diagnostics);
    SequencedMap<String, PictureFile> pictures =
        PictureFinder.find(folder, book.book(), diagnostics);
    List<StyleSheet> words = WordSheets.of(book.settings().noBreak(), book.book().articles());
    Plates plates = new Plates(designs, fonts);
    List<EditionBuild.Made> made = new ArrayList<>();
    for (Edition one : editions) {
      progress.stage("排版成书", "Setting", made.size(), editions.size());
      made.add(
          new EditionBuild(book.book(), one, designs, words, fonts, pictures, plates, diagnostics)
              .write(output, !finalEditions, staging));
    }
    writeEdits(output, book, staging);
    List<PrintStatistics> printed = made.stream().flatMap(one -> one.print().stream()).toList();
    Reports.write(output, book.book(), printed, staging);
    progress.stage("排版成书", "Setting", made.size(), editions.size());
    return made;
  }

  /** Those that are wished for and that the book's profile allows. */
  private List<Edition> editions(ReadBook book, Wish wish) {
    List<Edition> chosen = chosen(book, wish.edition());
    ImprintCheck.check(book.book(), chosen, wish.finalEditions(), diagnostics);
    return WebOutputs.allowed(chosen, book.book().imprint(), diagnostics);
  }

  private List<Edition> chosen(ReadBook book, Optional<String> name) {
    if (name.isEmpty()) {
      return book.settings().editions();
    }
    List<Edition> chosen = book.settings().edition(name.get()).stream().toList();
    if (chosen.isEmpty()) {
      List<String> names = book.settings().editions().stream().map(Edition::name).toList();
      diagnostics.report(
          Code.EDITION_UNKNOWN,
          Place.file(ProjectReader.FILE),
          name.get(),
          String.join("、", names));
    }
    return chosen;
  }

  private void writeEdits(Path output, ReadBook book, Staging staging) throws IOException {
    if (EditLog.count(book.edits()) > 0) {
      byte[] text = EditLog.render(book.edits()).getBytes(StandardCharsets.UTF_8);
      staging.write(output.resolve(editLog(book)), out -> out.write(text));
    }
  }

  /** Only once the list is in its place: a message must not point to what is not there. */
  private void reportEdits(Path output, List<Path> files, ReadBook book) {
    String log = editLog(book);
    if (files.contains(output.resolve(log))) {
      long changes = EditLog.count(book.edits());
      diagnostics.report(Code.TEXT_NORMALISED, Place.NOWHERE, changes, log);
    }
  }

  private static String editLog(ReadBook book) {
    return EditLog.fileName(book.settings().metadata().slug());
  }
}
