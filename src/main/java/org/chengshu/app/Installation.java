package org.chengshu.app;

import java.nio.file.Path;

/**
 * 安装处: where the program finds its faces, designs and samples.
 *
 * @param home the folder that holds {@code fonts}, {@code styles}, {@code src} and {@code output}
 */
public record Installation(Path home) {

  public Path fonts() {
    return home.resolve("fonts");
  }

  public Path styles() {
    return home.resolve("styles");
  }

  /** 样书: the small book that is built where no other is named. */
  public Path sample() {
    return home.resolve("src/sample/xinwen");
  }

  /** Where the small sample's editions go. */
  public Path output() {
    return home.resolve("output");
  }
}
