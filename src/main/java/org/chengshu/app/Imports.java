package org.chengshu.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chengshu.assemble.ProjectReader;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.ingest.ImportWriter;
import org.chengshu.ingest.Importer;
import org.chengshu.source.Source;
import org.chengshu.source.SourceReader;

/** 导入: files and folders in, manuscripts of a book out. The files themselves are not touched. */
public final class Imports {

  private static final Set<String> READ = Set.of("txt", "md");

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
    return Files.isDirectory(input) ? SourceFiles.in(input, names, diagnostics) : List.of(input);
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
