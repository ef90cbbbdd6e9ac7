package org.chengshu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chengshu.diag.Code;
import org.chengshu.diag.Place;

/**
 * 书的文件夹: which book a command is about: the one that is named, else the current folder if it is a
 * book, else the sample that comes with the program.
 *
 * @param output where its editions land unless the user says otherwise
 */
record BookFolder(Path folder, Path output) {

  private static final String MANIFEST = "book.yaml";
  private static final Path SAMPLE = Path.of("src", "sample", "xinwen");

  /** Gives nothing, and reports why, where there is no book. */
  static Optional<BookFolder> find(Optional<Path> named, Session session) {
    Optional<BookFolder> choice = choose(named, session.surroundings());
    Path folder = choice.map(BookFolder::folder).orElse(session.surroundings().folder());
    if (named.isPresent() && !Files.exists(folder)) {
      session.missing(named.get());
      return Optional.empty();
    }
    if (!isBook(folder)) {
      String shown = named.map(Path::toString).orElse(folder.toString());
      session.diagnostics().report(Code.PROJECT_MISSING, Place.NOWHERE, shown);
      return Optional.empty();
    }
    if (named.isEmpty() && !folder.equals(session.surroundings().folder())) {
      session.surroundings().err().println(session.words().say("sample", folder));
    }
    return choice;
  }

  /** The choice alone, whether or not there is a book. */
  static Optional<BookFolder> choose(Optional<Path> named, Surroundings surroundings) {
    if (named.isPresent()) {
      Path path = surroundings.folder().resolve(named.get()).normalize();
      // One who is asked for a book may well point to the file that is most of it.
      return Optional.of(of(path.endsWith(MANIFEST) ? path.getParent() : path));
    }
    if (isBook(surroundings.folder())) {
      return Optional.of(of(surroundings.folder()));
    }
    return surroundings
        .home()
        .map(home -> new BookFolder(home.resolve(SAMPLE), home.resolve("output")));
  }

  private static BookFolder of(Path folder) {
    return new BookFolder(folder, folder.resolve("output"));
  }

  private static boolean isBook(Path folder) {
    return Files.isRegularFile(folder.resolve(MANIFEST));
  }
}
