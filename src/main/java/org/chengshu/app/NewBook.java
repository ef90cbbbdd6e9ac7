package org.chengshu.app;

import java.nio.file.Path;
import org.chengshu.assemble.NewProject;
import org.chengshu.diag.Diagnostics;

/** 新书: makes a book's folder. */
public final class NewBook {

  private NewBook() {}

  public static void run(Path folder, Diagnostics diagnostics) {
    NewProject.create(folder, diagnostics);
  }
}
