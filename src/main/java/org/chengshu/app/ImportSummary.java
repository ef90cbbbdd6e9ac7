package org.chengshu.app;

import java.nio.file.Path;
import java.util.List;

/** 导入结果: the manuscripts that were written. */
public record ImportSummary(List<Path> manuscripts) {

  public ImportSummary {
    manuscripts = List.copyOf(manuscripts);
  }
}
