package org.chengshu.assemble;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;

/** 写文件: writes the files of a book's folder so that a reader never sees half of one. */
final class ProjectFiles {

  private ProjectFiles() {}

  /** Writes a text beside the file and moves it into its place; what fails is reported (OUT-01). */
  static boolean write(Path file, String text, Diagnostics diagnostics) {
    Path beside = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.deleteIfExists(beside);
      Files.writeString(beside, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      move(beside, file);
      return true;
    } catch (IOException e) {
      String name = file.getFileName().toString();
      diagnostics.report(Code.OUTPUT_UNWRITABLE, Place.file(name), name, e.getMessage());
      return false;
    }
  }

  /** Keeps a file under another name beside it. */
  static boolean keep(Path file, String name, Diagnostics diagnostics) {
    try {
      Files.copy(file, file.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      diagnostics.report(Code.OUTPUT_UNWRITABLE, Place.file(name), name, e.getMessage());
      return false;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
