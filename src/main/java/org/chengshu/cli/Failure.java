package org.chengshu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;

/** 程序出错: the trace goes into a file that the user can send, a sentence to the screen. */
final class Failure {

  private static final String FILE = "error.txt";

  private Failure() {}

  static void report(
      Throwable failure, Path folder, Surroundings surroundings, Diagnostics diagnostics) {
    Place place =
        write(failure, folder, surroundings)
            ? Place.file(surroundings.shown(folder.resolve(FILE)))
            : Place.NOWHERE;
    diagnostics.report(Code.INTERNAL, place, failure);
  }

  /** A folder that cannot be written must not hide the failure itself. */
  private static boolean write(Throwable failure, Path folder, Surroundings surroundings) {
    try {
      Files.createDirectories(folder);
      try (PrintWriter trace =
          new PrintWriter(Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8))) {
        trace.println(Version.line() + ", Java " + Runtime.version());
        trace.println(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        failure.printStackTrace(trace);
      }
      return true;
    } catch (IOException e) {
      failure.printStackTrace(surroundings.err());
      return false;
    }
  }
}
