package org.chengshu.app;

import java.nio.file.Path;
import java.util.List;

/**
 * 成书结果: the files that were written, with the size of the book.
 *
 * @param pages of all editions
 * @param characters of one edition's text
 */
public record BuildSummary(List<Path> files, int pages, long characters) {

  /** Nothing was written; the findings say why. */
  static final BuildSummary NOTHING = new BuildSummary(List.of(), 0, 0);

  public BuildSummary {
    files = List.copyOf(files);
  }
}
