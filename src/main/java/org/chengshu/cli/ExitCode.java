package org.chengshu.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Severity;

/** 退出码: what the program leaves to scripts. */
enum ExitCode {
  /** Done; there may have been warnings. */
  DONE(0),
  /** Errors were found in the material. */
  FINDINGS(1),
  /** The command was not understood. */
  USAGE(2),
  /** What the command names is missing, or cannot be written. */
  INPUT(3),
  /** The program itself failed. */
  INTERNAL(4);

  /**
   * Findings about files that are not there or cannot be written, not about what stands in them.
   */
  private static final Set<Code> OF_INPUT =
      EnumSet.of(
          Code.FILE_MISSING,
          Code.PROJECT_MISSING,
          Code.EDITION_UNKNOWN,
          Code.FOLDER_NOT_EMPTY,
          Code.IMPORT_NOTHING_FOUND,
          Code.OUTPUT_UNWRITABLE);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** Of a command that has run, by the gravest of its findings. */
  static ExitCode of(List<Diagnostic> found) {
    List<Code> errors =
        found.stream()
            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
            .map(Diagnostic::code)
            .toList();
    if (errors.contains(Code.INTERNAL)) {
      return INTERNAL;
    }
    if (errors.stream().anyMatch(OF_INPUT::contains)) {
      return INPUT;
    }
    return errors.isEmpty() ? DONE : FINDINGS;
  }
}
