package org.chengshu.app;

import java.nio.file.Path;
import java.util.Optional;
import org.chengshu.diag.Diagnostics;

/** 成书: a book's folder in, its editions out. */
public final class Build {

  private Build() {}

  public static BuildSummary run(
      Path bookFolder,
      Path outputFolder,
      Optional<String> edition,
      boolean finalBuild,
      Progress progress,
      Diagnostics diagnostics) {
    throw new UnsupportedOperationException("not yet");
  }
}
