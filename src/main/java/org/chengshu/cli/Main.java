package org.chengshu.cli;

import java.util.List;

/** 入口. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    // The library of logs, which others bring along, would greet the user.
    System.setProperty("slf4j.internal.verbosity", "WARN");
    Program program = new Program(Surroundings.ofProcess(), Program.verbs());
    System.exit(program.run(List.of(arguments)).number());
  }
}
