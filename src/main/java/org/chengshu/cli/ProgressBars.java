package org.chengshu.cli;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.chengshu.app.Progress;
import org.chengshu.diag.Language;

/**
 * 进度条: a bar for each stage, for a person at a terminal. The library is loaded with the first stage
 * (8 ms); the fixed width keeps it from asking the terminal through native code.
 */
final class ProgressBars implements Progress, AutoCloseable {

  private static final int WIDTH = 72;
  private static final int REFRESH_MILLISECONDS = 100;

  private final PrintStream out;
  private final Language language;
  private String current = "";
  private Optional<ProgressBar> bar = Optional.empty();

  ProgressBars(PrintStream out, Language language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public synchronized void stage(String zh, String en, int done, int total) {
    String name =
        switch (language) {
          case ZH -> zh;
          case EN -> en;
        };
    if (!name.equals(current)) {
      close();
      current = name;
      bar = Optional.of(open(name, total));
    }
    bar.ifPresent(open -> open.maxHint(total > 0 ? total : -1).stepTo(done));
  }

  private ProgressBar open(String name, int total) {
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setInitialMax(total > 0 ? total : -1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
        .hideEta()
        .setConsumer(new BarLine(out, WIDTH))
        .build();
  }

  @Override
  public synchronized void close() {
    bar.ifPresent(open -> {
      open.close();
      out.println();
    });
    bar = Optional.empty();
  }
}
