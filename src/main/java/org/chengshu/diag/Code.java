package org.chengshu.diag;

import static org.chengshu.diag.Severity.ERROR;
import static org.chengshu.diag.Severity.INFO;
import static org.chengshu.diag.Severity.WARNING;

/**
 * 诊断代码: every kind of finding there is. The id is permanent; the sentences stand in {@code
 * messages.tsv}, the explanations in the manual ({@code diagnostics.md}), and a test holds the
 * three together. Ids are grouped by room: SRC, IMP, MAN, BOOK, EDT, CSS, FNT, LIN, PAG, EPB, PDF,
 * CLI.
 */
public enum Code {
  // source: reading files
  FILE_MISSING("SRC-01", ERROR),
  FILE_UNREADABLE("SRC-02", ERROR),
  CHARSET_UNKNOWN("SRC-03", ERROR),
  CHARSET_GUESSED("SRC-04", INFO),
  FILE_TOO_LARGE("SRC-05", ERROR),
  PATH_OUTSIDE("SRC-06", ERROR),

  // fonts
  FONT_FILE_BROKEN("FNT-01", ERROR),
  FONT_FAMILY_UNKNOWN("FNT-02", ERROR),
  GLYPH_MISSING("FNT-03", ERROR),
  GLYPH_FALLBACK("FNT-04", INFO),

  // style sheets
  CSS_SYNTAX("CSS-01", WARNING),
  CSS_PROPERTY_UNKNOWN("CSS-02", WARNING),
  CSS_VALUE_UNKNOWN("CSS-03", WARNING),
  CSS_SELECTOR_UNKNOWN("CSS-04", WARNING),
  CSS_RULE_UNKNOWN("CSS-05", WARNING),
  CSS_NOT_ON_PAPER("CSS-06", INFO),

  // lines and pages
  LINE_FORCED("LIN-01", WARNING),
  LINE_LOOSE("LIN-02", INFO),
  CHARACTER_UNCLASSIFIED("LIN-03", INFO),
  TYPE_AREA_IMPOSSIBLE("PAG-01", ERROR),
  LINK_TARGET_MISSING("PAG-02", ERROR),
  CONTENTS_UNSTABLE("PAG-03", WARNING),

  // EPUB and PDF
  OUTPUT_UNWRITABLE("OUT-01", ERROR);

  private final String id;
  private final Severity severity;

  Code(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }
}
