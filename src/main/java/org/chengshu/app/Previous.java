package org.chengshu.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chengshu.diag.FileTrouble;
import org.chengshu.source.WholeFile;

/**
 * 上一版: keeps the files of the last build while those of the next take their places, and puts them
 * back on closing unless they were given up.
 */
final class Previous implements AutoCloseable {

  /** Each file that was replaced, and the copy of what stood in its place. */
  private final Map<Path, Optional<Path>> replaced = new LinkedHashMap<>();

  /** Moves a file into its place. The old one is copied: at no time is there none. */
  void replace(Path target, Path next) throws IOException {
    Optional<Path> copy = copy(target);
    try {
      WholeFile.move(next, target);
      replaced.put(target, copy);
    } catch (IOException e) {
      copy.ifPresent(left -> WholeFile.deleteAfter(e, left));
      throw e;
    }
  }

  private static Optional<Path> copy(Path target) throws IOException {
    if (!Files.isRegularFile(target)) {
      return Optional.empty();
    }
    Path copy = target.resolveSibling("." + target.getFileName() + ".old");
    copy.toFile().deleteOnExit();
    // Its bytes only: a copy that is read-only, as the file may be, could not be deleted again.
    try (OutputStream out = Files.newOutputStream(copy)) {
      Files.copy(target, out);
    } catch (IOException e) {
      FileSystemException named =
          new FileSystemException(copy.toString(), target.toString(), FileTrouble.reason(e));
      named.initCause(e);
      WholeFile.deleteAfter(named, copy);
      throw named;
    }
    return Optional.of(copy);
  }

  /**
   * All went well: the copies are not needed any more. One that another program holds is no reason
   * to say that the build failed.
   */
  void forget() {
    replaced.values().forEach(copy -> copy.ifPresent(Previous::tryToDelete));
    replaced.clear();
  }

  private static void tryToDelete(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException _) {
      // It is hidden, and tried again at the end of the program.
    }
  }

  /** One that cannot be put back does not keep the others from their places. */
  @Override
  public void close() throws IOException {
    Optional<IOException> failure = Optional.empty();
    for (Map.Entry<Path, Optional<Path>> entry : replaced.entrySet()) {
      try {
        putBack(entry.getKey(), entry.getValue());
      } catch (IOException e) {
        failure.ifPresent(first -> first.addSuppressed(e));
        failure = failure.or(() -> Optional.of(e));
      }
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private static void putBack(Path target, Optional<Path> copy) throws IOException {
    if (copy.isPresent()) {
      WholeFile.move(copy.get(), target);
    } else {
      Files.deleteIfExists(target);
    }
  }
}
