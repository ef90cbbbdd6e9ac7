package org.chengshu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chengshu.app.Installation;
import org.chengshu.app.Progress;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;

/** 一次运行: what a verb works with. */
record Session(Surroundings surroundings, Words words, Progress progress, Diagnostics diagnostics) {

  Installation installation() {
    return Installation.find(surroundings.home());
  }

  /** An argument that must be there, as a path from the current folder; its absence is reported. */
  Path existing(Path argument) {
    Path path = resolve(argument);
    if (!Files.exists(path)) {
      missing(argument);
    }
    return path;
  }

  void missing(Path argument) {
    diagnostics.report(Code.FILE_MISSING, Place.file(argument.toString()), argument);
  }

  /** A place that must not be written. */
  void refuse(Path path, String reason) {
    String shown = surroundings.shown(path);
    diagnostics.report(Code.OUTPUT_UNWRITABLE, Place.file(shown), shown, reason);
  }

  Path resolve(Path argument) {
    return surroundings.folder().resolve(argument).normalize();
  }
}
