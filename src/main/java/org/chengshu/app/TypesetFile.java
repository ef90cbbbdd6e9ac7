package org.chengshu.app;

import java.nio.file.Path;
import java.util.List;
import org.chengshu.diag.Diagnostics;

/** 排一个文件: one XHTML document and its style sheets in, a PDF out. */
public final class TypesetFile {

  private TypesetFile() {}

  public static BuildSummary run(Path xhtml, List<Path> css, Path out, Diagnostics diagnostics) {
    throw new UnsupportedOperationException("not yet");
  }
}
