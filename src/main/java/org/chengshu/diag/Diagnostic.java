package org.chengshu.diag;

import java.util.List;

/**
 * 诊断: one finding. The sentence itself is made from the code's template in {@link Messages}, so
 * that one finding can be told in Chinese and in English.
 *
 * @param arguments fill {0}, {1} … of the template
 */
public record Diagnostic(Code code, Place place, List<String> arguments) {

  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  public Severity severity() {
    return code.severity();
  }
}
