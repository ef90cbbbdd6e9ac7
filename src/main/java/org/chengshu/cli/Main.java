package org.chengshu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * 入口. The launcher of Windows passes what was typed, and where, in the environment: Java reads that
 * in all letters.
 */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    // The library of logs, which others bring along, would greet the user.
    System.setProperty("slf4j.internal.verbosity", "WARN");
    Surroundings surroundings = Surroundings.ofProcess(System.getenv());
    Program program = new Program(surroundings, Program.verbs());
    System.exit(program.run(given(arguments, System.getenv(), surroundings.folder())).number());
  }

  static List<String> given(String[] arguments, Map<String, String> environment, Path folder) {
    String typed = environment.get("CHENGSHU_ARGUMENTS");
    return typed == null || arguments.length > 0
        ? List.of(arguments)
        : TypedLine.arguments(typed, folder);
  }
}
