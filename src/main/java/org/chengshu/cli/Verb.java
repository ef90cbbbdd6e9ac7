package org.chengshu.cli;

import java.nio.file.Path;
import picocli.CommandLine.ParseResult;

/** 命令: one verb of the program: what it may be given, and what it does. */
interface Verb {

  String name();

  /** Adds its options and parameters. */
  void declare(Declaration verb);

  Outcome run(ParseResult given, Session session);

  /** Where the verb writes; the trace of a failure of the program goes there too. */
  default Path output(ParseResult given, Surroundings surroundings) {
    return surroundings.folder().resolve("output");
  }
}
