package org.chengshu.assemble;

import java.util.List;
import java.util.stream.Collectors;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;

/** 诊断文字: diagnostics as short lines, {@code book.yaml:3 BOOK-03 titel|title}. */
final class Findings {

  private Findings() {}

  static List<String> of(Diagnostics diagnostics) {
    return diagnostics.all().stream().map(Findings::line).toList();
  }

  private static String line(Diagnostic found) {
    String file = found.place().file().orElse("");
    String line = found.place().line().isPresent() ? ":" + found.place().line().getAsInt() : "";
    String arguments = found.arguments().stream().collect(Collectors.joining("|"));
    return file + line + " " + found.code().id() + " " + arguments;
  }
}
