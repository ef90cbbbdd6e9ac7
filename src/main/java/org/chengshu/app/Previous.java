package org.chengshu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
      delete(copy);
      throw e;
    }
  }

  private static Optional<Path> copy(Path target) throws IOException {
    if (!Files.isRegularFile(target)) {
      return Optional.empty();
    }
    Path copy = target.resolveSibling("." + target.getFileName() + ".old");
    copy.toFile().deleteOnExit();
    Files.copy(target, copy, StandardCopyOption.REPLACE_EXISTING);
    return Optional.of(copy);
  }

  /** All went well: the copies are not needed any more. */
  void forget() throws IOException {
    for (Optional<Path> copy : replaced.values()) {
      delete(copy);
    }
    replaced.clear();
  }

  @Override
  public void close() throws IOException {
    for (Map.Entry<Path, Optional<Path>> entry : replaced.entrySet()) {
      if (entry.getValue().isPresent()) {
        WholeFile.move(entry.getValue().get(), entry.getKey());
      } else {
        Files.deleteIfExists(entry.getKey());
      }
    }
  }

  private static void delete(Optional<Path> copy) throws IOException {
    if (copy.isPresent()) {
      Files.deleteIfExists(copy.get());
    }
  }
}
