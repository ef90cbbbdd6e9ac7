package org.chengshu.app;

import java.nio.file.Path;
import java.util.List;

/** 成书结果: the files that were written, with the size of the book. */
public record BuildSummary(List<Path> files, int pages, long characters) {

  public BuildSummary {
    files = List.copyOf(files);
  }
}
