package org.chengshu.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.chengshu.source.SlashPath;

/**
 * 待发: files are written beside their places and moved there together when all are whole. What is
 * not published is deleted on closing, so a failed run leaves nothing and changes nothing; so does
 * one that the user breaks off. Several threads may write.
 */
final class Staging implements AutoCloseable {

  /** 一次写入. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private record Staged(Path written, Path target) {}

  private static final String CACHE = ".cache";

  private final boolean writes;
  private final List<Staged> staged = Collections.synchronizedList(new ArrayList<>());
  private final List<Path> passing = Collections.synchronizedList(new ArrayList<>());

  /**
   * @param writes whether files are written at all; else their bytes are made and dropped
   */
  Staging(boolean writes) {
    this.writes = writes;
  }

  /**
   * 缓存: a folder beside what is published, for what the next build need not make again; one that is
   * deleted on closing where nothing may be written.
   */
  Path cache(Path output) throws IOException {
    if (writes) {
      return output.resolve(CACHE);
    }
    Path folder = Files.createTempDirectory("chengshu");
    passing.add(folder);
    return folder;
  }

  void write(Path target, Writing writing) throws IOException {
    if (!writes) {
      writing.to(OutputStream.nullOutputStream());
      return;
    }
    Path folder = target.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path file = folder.resolve("." + target.getFileName() + ".part");
    staged.add(new Staged(file, target));
    file.toFile().deleteOnExit();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      writing.to(out);
    }
  }

  /**
   * Moves all files into place, or none: where one cannot be replaced (a reader holds it open, on
   * Windows), those moved before it are put back as they were.
   *
   * @return the files, in the order of their names
   */
  List<Path> publish() throws IOException {
    try (Previous previous = new Previous()) {
      for (Staged file : staged) {
        previous.replace(file.target, file.written);
      }
      previous.forget();
    }
    List<Path> published = staged.stream().map(Staged::target).sorted(SlashPath.ORDER).toList();
    staged.clear();
    return published;
  }

  @Override
  public void close() throws IOException {
    for (Staged file : staged) {
      Files.deleteIfExists(file.written);
    }
    for (Path folder : passing) {
      try (Stream<Path> inside = Files.list(folder)) {
        for (Path file : inside.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }
}
