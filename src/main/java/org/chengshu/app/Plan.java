package org.chengshu.app;

import java.nio.file.Path;
import java.util.List;
import org.chengshu.app.BookReader.ContentsFrom;
import org.chengshu.assemble.ContentsFile;
import org.chengshu.diag.Diagnostics;

/** 编目: puts the articles in order by theme and writes contents.yaml. */
public final class Plan {

  private Plan() {}

  /**
   * Brings the contents up to date with the manuscripts.
   *
   * @param replan forgets the editor's order and groups anew
   */
  public static List<Path> run(Path folder, boolean replan, Diagnostics diagnostics) {
    new Inbox(folder, diagnostics).importNew();
    ContentsFrom from = replan ? ContentsFrom.REPLAN : ContentsFrom.UPDATE;
    return new BookReader(folder, diagnostics)
        .read(from)
        .map(book -> List.of(folder.resolve(ContentsFile.NAME)))
        .orElse(List.of());
  }
}
