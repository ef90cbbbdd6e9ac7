package org.chengshu.app;

import java.nio.file.Path;
import java.util.List;
import org.chengshu.diag.Diagnostics;

/** 导入: files of any kind in, manuscripts out. */
public final class Imports {

  private Imports() {}

  public static ImportSummary run(List<Path> inputs, Path to, Diagnostics diagnostics) {
    throw new UnsupportedOperationException("not yet");
  }
}
