package org.chengshu.app;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * 安装处: where the program finds its faces and designs.
 *
 * @param home the folder that holds {@code fonts} and {@code styles}
 */
public record Installation(Path home) {

  /** The home the launcher names, else the folder above the one the program was loaded from. */
  public static Installation find(Optional<Path> named) {
    return new Installation(named.orElseGet(Installation::aboveTheProgram));
  }

  private static Path aboveTheProgram() {
    Path program =
        Path.of(
            URI.create(
                Installation.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    Path folder = program;
    while (folder != null && !Files.isDirectory(folder.resolve("fonts"))) {
      folder = folder.getParent();
    }
    return folder == null ? program : folder;
  }

  public Path fonts() {
    return home.resolve("fonts");
  }

  public Path styles() {
    return home.resolve("styles");
  }
}
