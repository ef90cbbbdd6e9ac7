package org.chengshu.source;

import java.nio.file.Path;
import java.util.Comparator;

/** 路径的写法: paths as messages and registers have them, with {@code /} on every system. */
public final class SlashPath {

  /**
   * The same order everywhere; a system's own may pass over letter case, as that of Windows does.
   */
  public static final Comparator<Path> ORDER = Comparator.comparing(SlashPath::of);

  private SlashPath() {}

  public static String of(Path path) {
    return of(path.toString(), path.getFileSystem().getSeparator());
  }

  static String of(String path, String separator) {
    return path.replace(separator, "/");
  }
}
