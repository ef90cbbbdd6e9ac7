package org.chengshu.ingest;

import org.chengshu.diag.Code;

/** 标记诊断: where the readers of marks say what they could not read. */
@FunctionalInterface
interface MarkLog {

  /**
   * @param line 1-based, in the file
   */
  void report(Code code, int line, String mark);
}
