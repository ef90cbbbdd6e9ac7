package org.chengshu.app;

import java.nio.file.Path;
import java.util.List;
import org.chengshu.diag.Diagnostics;

/** 编目: puts the articles in order by theme and writes contents.yaml. */
public final class Plan {

  private Plan() {}

  public static List<Path> run(
      Path folder, boolean replan, boolean report, Diagnostics diagnostics) {
    throw new UnsupportedOperationException("not yet");
  }
}
