package org.chengshu.cli;

import java.io.PrintStream;
import org.chengshu.app.Progress;
import org.chengshu.diag.Language;

/** 进度（逐行）: a line at the beginning of each stage, for logs. */
final class ProgressLines implements Progress {

  private final PrintStream out;
  private final Language language;
  private String current = "";

  ProgressLines(PrintStream out, Language language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public synchronized void stage(String zh, String en, int done, int total) {
    String name =
        switch (language) {
          case ZH -> zh + "……";
          case EN -> en + " …";
        };
    if (!name.equals(current)) {
      current = name;
      out.println(name);
    }
  }
}
