package org.chengshu.assemble;

/** YAML 问题: ends the reading of one file; {@link YamlReader} turns it into a diagnostic. */
final class YamlProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;

  YamlProblem(String message, int line) {
    super(message);
    this.line = line;
  }

  int line() {
    return line;
  }
}
