package org.chengshu.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * 进度行: draws a bar over itself on one line. The library's own consumer ends the line from its
 * thread, now and then not at all; here the one who closes the bar ends it.
 */
record BarLine(PrintStream out, int width) implements ProgressBarConsumer {

  @Override
  public int getMaxRenderedLength() {
    return width;
  }

  @Override
  public void accept(String rendered) {
    out.print('\r' + rendered);
    out.flush();
  }

  @Override
  public void close() {}
}
