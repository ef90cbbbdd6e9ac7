package org.chengshu.assemble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.FileTrouble;
import org.chengshu.diag.Place;
import org.chengshu.source.WholeFile;

/** 写文件: writes the files of a book's folder so that a reader never sees half of one. */
final class ProjectFiles {

  private ProjectFiles() {}

  /** Writes a text beside the file and moves it into its place; what fails is reported (OUT-01). */
  static boolean write(Path file, String text, Diagnostics diagnostics) {
    try {
      WholeFile.write(file, text);
      return true;
    } catch (IOException e) {
      String name = file.getFileName().toString();
      diagnostics.report(Code.OUTPUT_UNWRITABLE, Place.file(name), name, FileTrouble.reason(e));
      return false;
    }
  }

  /**
   * Keeps a file under another name beside it, {@code x.yaml} as {@code x.old.yaml}, {@code
   * x.old-2.yaml}, …; what was kept before stays.
   */
  static boolean keep(Path file, Diagnostics diagnostics) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = name.substring(0, dot) + ".old";
    Path kept = file.resolveSibling(stem + name.substring(dot));
    for (int number = 2; Files.exists(kept); number++) {
      kept = file.resolveSibling(stem + "-" + number + name.substring(dot));
    }
    try {
      Files.copy(file, kept);
      return true;
    } catch (IOException e) {
      diagnostics.report(
          Code.OUTPUT_UNWRITABLE, Place.file(name), kept.getFileName(), FileTrouble.reason(e));
      return false;
    }
  }
}
