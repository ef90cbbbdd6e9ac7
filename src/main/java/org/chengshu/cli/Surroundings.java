package org.chengshu.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.chengshu.source.SlashPath;

/**
 * 运行环境: what the process was given, so that a test can give something else.
 *
 * @param folder the current folder; the launcher of Windows says it
 * @param home where the program is installed; the launcher says it
 * @param terminal whether a person is watching
 * @param colour whether the terminal understands colours
 */
record Surroundings(
    PrintStream out,
    PrintStream err,
    Path folder,
    Optional<Path> home,
    boolean terminal,
    boolean colour) {

  /** UTF-8 whatever the system's code page says: the launchers set the terminal to match. */
  static Surroundings ofProcess(Map<String, String> environment) {
    Console console = System.console();
    boolean terminal = console != null && console.isTerminal();
    return new Surroundings(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        whole(environment.getOrDefault("CHENGSHU_FOLDER", "")),
        Optional.ofNullable(System.getProperty("chengshu.home")).map(Surroundings::whole),
        terminal,
        terminal && understandsColour(environment));
  }

  /**
   * From the folder where Java was started, which on Windows is the program's and not the user's.
   */
  private static Path whole(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }

  /** As no-color.org asks; the old console of Windows prints escapes as they are. */
  private static boolean understandsColour(Map<String, String> environment) {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return environment.get("NO_COLOR") == null
        && !"dumb".equals(environment.get("TERM"))
        && (!windows || environment.get("WT_SESSION") != null);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** A path as the user would write it here; inside the folder, the same on every system. */
  String shown(Path path) {
    Path absolute = folder.resolve(path).normalize();
    return absolute.startsWith(folder) && !absolute.equals(folder)
        ? SlashPath.of(folder.relativize(absolute))
        : absolute.toString();
  }
}
