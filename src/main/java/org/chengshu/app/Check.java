package org.chengshu.app;

import java.nio.file.Path;
import org.chengshu.diag.Diagnostics;

/** 检查: reads a book and reports, but makes nothing. */
public final class Check {

  private Check() {}

  public static void run(Path folder, Diagnostics diagnostics) {
    throw new UnsupportedOperationException("not yet");
  }
}
