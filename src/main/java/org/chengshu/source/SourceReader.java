package org.chengshu.source;

import java.nio.file.Path;
import java.util.Optional;
import org.chengshu.diag.Diagnostics;

/** 读文件: bytes to text, with the encoding found out (REQUIREMENTS F-01). */
public final class SourceReader {

  private SourceReader() {}

  /**
   * Reads a text file. What cannot be read is reported (SRC-01 to SRC-05) and gives nothing.
   *
   * @param name of the file in diagnostics
   */
  public static Optional<Source> read(Path file, String name, Diagnostics diagnostics) {
    throw new UnsupportedOperationException("not yet");
  }
}
