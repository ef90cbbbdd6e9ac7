package org.chengshu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengshu.diag.Diagnostics;

/** 试书: a copy of a sample that a test may spoil, and the runs of the program on it. */
record TestBook(Path folder, Path output) {

  private static final Path SAMPLES = Path.of("src/sample");
  private static final Path FIXTURES = Path.of("src/test/resources/org/chengshu/app");

  static TestBook of(String sample, Path folder) throws IOException {
    return of(SAMPLES.resolve(sample), folder);
  }

  /** A book made for tests alone, with numbers that no office ever gave. */
  static TestBook fixture(String name, Path folder) throws IOException {
    return of(FIXTURES.resolve(name), folder);
  }

  /** A copy of any book. */
  static TestBook of(Path original, Path folder) throws IOException {
    TestBook book = new TestBook(folder.resolve("书 一"), folder.resolve("成书 output"));
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = book.folder.resolve(original.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return book;
  }

  BuildSummary build(Diagnostics diagnostics) {
    return build(Optional.empty(), diagnostics);
  }

  BuildSummary build(Optional<String> edition, Diagnostics diagnostics) {
    return build(new Build.Wish(edition, false), diagnostics);
  }

  BuildSummary build(Build.Wish wish, Diagnostics diagnostics) {
    return new Build(new Installation(Path.of("")), Progress.SILENT, diagnostics)
        .run(folder, output, wish);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** The manuscript whose name ends so. */
  Path manuscript(String ending) {
    try (Stream<Path> files = Files.list(folder.resolve(Manuscripts.FOLDER))) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
