package org.chengshu.diag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 诊断集: collects findings in the order they are made. Rooms report here and go on; who runs them
 * decides whether to stop. Safe for use by several threads.
 */
public final class Diagnostics {

  private final List<Diagnostic> found = new ArrayList<>();

  public synchronized void report(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void report(Code code, Place place, Object... arguments) {
    report(new Diagnostic(code, place, Arrays.stream(arguments).map(String::valueOf).toList()));
  }

  public synchronized List<Diagnostic> all() {
    return List.copyOf(found);
  }

  public synchronized boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  public synchronized long count(Severity severity) {
    return found.stream().filter(d -> d.severity() == severity).count();
  }
}
