package org.chengshu.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** 整份写入: a reader never sees half of a file, and a failure leaves the old one. */
public final class WholeFile {

  private static final int TRIES = 10;
  private static final int PAUSE_MILLISECONDS = 50;

  private WholeFile() {}

  /** Writes a text beside the file and moves it into its place. */
  public static void write(Path file, String text) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".new");
    Files.deleteIfExists(beside);
    try {
      Files.write(
          beside,
          text.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE);
      move(beside, file);
    } catch (IOException e) {
      deleteAfter(e, beside);
      throw e;
    }
  }

  /** Deletes what a failure has left; if that fails too, it does not hide the failure itself. */
  public static void deleteAfter(IOException failure, Path left) {
    try {
      Files.deleteIfExists(left);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * Puts a file that is whole in the place of another. A virus scanner or a cloud folder may hold
   * either for some moments, so one that cannot be moved is tried again for half a second.
   */
  public static void move(Path from, Path to) throws IOException {
    for (int tried = 1; ; tried++) {
      try {
        moveOnce(from, to);
        return;
      } catch (NoSuchFileException e) {
        throw e;
      } catch (FileSystemException e) {
        if (tried == TRIES || Files.isDirectory(to) || !paused()) {
          throw e;
        }
      }
    }
  }

  /** Not every file system can do it at once. */
  private static void moveOnce(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean paused() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
