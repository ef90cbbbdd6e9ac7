package org.chengshu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chengshu.assemble.NewProject;
import org.chengshu.assemble.ProjectReader;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.FileTrouble;
import org.chengshu.diag.Place;
import org.chengshu.ingest.ImportWriter;
import org.chengshu.ingest.Importer;
import org.chengshu.source.Source;
import org.chengshu.source.SourceReader;

/** 导入: files and folders in, manuscripts of a book out. The files themselves are not touched. */
public final class Imports {

  private static final Set<String> READ = Set.of("txt", "md");

  /** Files of a folder that are no manuscripts by their nature: notes of the program's own. */
  private static final Set<String> NOTES = Set.of(NewProject.INBOX_NOTE, "import-report.txt");

  /**
   * What Windows leaves in folders, in small letters; other systems begin such names with a dot.
   */
  private static final Set<String> OF_THE_SYSTEM = Set.of("thumbs.db", "desktop.ini");

  /** How Word calls the mark of a document that is open. */
  private static final String LOCK = "~$";

  private final UnaryOperator<String> names;
  private final Diagnostics diagnostics;

  /**
   * @param names a file's path as messages and reports show it
   */
  public Imports(UnaryOperator<String> names, Diagnostics diagnostics) {
    this.names = names;
    this.diagnostics = diagnostics;
  }

  /**
   * Imports files, and all files of folders.
   *
   * @param to a book's folder, whose manuscripts they become, or any other folder
   */
  public ImportSummary run(List<Path> inputs, Path to) {
    Path folder = Files.exists(to.resolve(ProjectReader.FILE)) ? manuscripts(to) : to;
    List<Path> made = new ArrayList<>();
    for (Path input : inputs) {
      for (Path file : files(input)) {
        made.addAll(read(file, folder));
      }
    }
    return new ImportSummary(made.stream().distinct().toList());
  }

  /** Where the manuscripts of a book stand. */
  static Path manuscripts(Path book) {
    return book.resolve(Manuscripts.FOLDER);
  }

  static boolean isSource(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".")
        && !name.startsWith(LOCK)
        && !NOTES.contains(name)
        && !OF_THE_SYSTEM.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Imports one file into a folder; a format that is not read is reported. */
  List<Path> read(Path file, Path folder) {
    String name = names.apply(file.toString());
    String ending = ending(file);
    if (!READ.contains(ending)) {
      diagnostics.report(Code.IMPORT_FORMAT_UNSUPPORTED, Place.file(name), name, ending);
      return List.of();
    }
    Optional<Source> source = SourceReader.read(file, name, diagnostics);
    return source
        .map(s -> Importer.read(s, diagnostics))
        .map(result -> ImportWriter.write(result, folder, diagnostics))
        .orElse(List.of());
  }

  private List<Path> files(Path input) {
    if (!Files.isDirectory(input)) {
      return List.of(input);
    }
    try (Stream<Path> files = Files.walk(input)) {
      return files.filter(Files::isRegularFile).filter(Imports::isSource).sorted().toList();
    } catch (IOException e) {
      String name = names.apply(input.toString());
      diagnostics.report(Code.FILE_UNREADABLE, Place.file(name), name, FileTrouble.reason(e));
      return List.of();
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
