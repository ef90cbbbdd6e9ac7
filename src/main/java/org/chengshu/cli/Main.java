package org.chengshu.cli;

import java.util.List;

/** 入口. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Program program = new Program(Surroundings.ofProcess(), Program.verbs());
    System.exit(program.run(List.of(arguments)).number());
  }
}
