package org.chengshu.diag;

import static org.chengshu.diag.Severity.ERROR;
import static org.chengshu.diag.Severity.INFO;
import static org.chengshu.diag.Severity.WARNING;

/**
 * 诊断代码: every kind of finding there is. The id is permanent; the sentences stand in {@code
 * messages.tsv}, the explanations in the manual ({@code src/manual/diagnostics.md}), and a test
 * holds the three together. Ids are grouped by room: SRC, IMP, MAN, BOOK, EDT, FNT, CSS, LIN, PAG,
 * OUT, PDF, INT.
 */
public enum Code {
  // source: reading files
  FILE_MISSING("SRC-01", ERROR),
  FILE_UNREADABLE("SRC-02", ERROR),
  CHARSET_UNKNOWN("SRC-03", ERROR),
  CHARSET_GUESSED("SRC-04", INFO),
  FILE_TOO_LARGE("SRC-05", ERROR),
  PATH_OUTSIDE("SRC-06", ERROR),
  XML_BROKEN("SRC-07", ERROR),

  // import
  IMPORT_NOTHING_FOUND("IMP-01", ERROR),
  IMPORT_UNPLACED("IMP-02", WARNING),
  IMPORT_FORMAT_UNSUPPORTED("IMP-03", ERROR),
  IMPORT_HEADLINE_MISSING("IMP-04", WARNING),
  IMPORT_RENAMED("IMP-05", INFO),
  IMPORT_ALREADY_THERE("IMP-06", INFO),

  // manuscripts
  FRONT_MATTER_BROKEN("MAN-01", ERROR),
  FRONT_MATTER_KEY_UNKNOWN("MAN-02", ERROR),
  FRONT_MATTER_VALUE_INVALID("MAN-03", ERROR),
  TITLE_MISSING("MAN-04", ERROR),
  ID_INVALID("MAN-05", ERROR),
  ID_DUPLICATE("MAN-06", ERROR),
  MARKUP_UNKNOWN("MAN-07", WARNING),
  NOTE_WITHOUT_TEXT("MAN-08", ERROR),
  NOTE_WITHOUT_MARK("MAN-09", WARNING),
  PICTURE_MISSING("MAN-10", ERROR),
  PICTURE_UNREADABLE("MAN-11", ERROR),
  ARTICLE_EMPTY("MAN-12", WARNING),
  HTML_NOT_READ("MAN-13", WARNING),
  SECTION_OPEN("MAN-14", WARNING),

  // the book's folder
  PROJECT_MISSING("BOOK-01", ERROR),
  YAML_BROKEN("BOOK-02", ERROR),
  KEY_UNKNOWN("BOOK-03", ERROR),
  VALUE_INVALID("BOOK-04", ERROR),
  MANUSCRIPTS_MISSING("BOOK-05", ERROR),
  CONTENTS_ARTICLE_UNKNOWN("BOOK-06", ERROR),
  CONTENTS_ARTICLE_TWICE("BOOK-07", ERROR),
  CONTENTS_ARTICLE_ADDED("BOOK-08", INFO),
  THEME_UNDECIDED("BOOK-09", INFO),
  DESIGN_UNKNOWN("BOOK-10", ERROR),
  EDITION_UNKNOWN("BOOK-11", ERROR),
  FOLDER_NOT_EMPTY("BOOK-12", ERROR),

  // editing
  TEXT_NORMALISED("EDT-01", INFO),

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
  CSS_NOT_IN_EPUB("CSS-07", INFO),
  ELEMENT_SIMPLIFIED("CSS-08", WARNING),

  // lines and pages
  LINE_FORCED("LIN-01", WARNING),
  LINE_LOOSE("LIN-02", INFO),
  CHARACTER_UNCLASSIFIED("LIN-03", INFO),
  LINE_GAP_SMALL("LIN-04", WARNING),
  TYPE_AREA_IMPOSSIBLE("PAG-01", ERROR),
  LINK_TARGET_MISSING("PAG-02", ERROR),
  CONTENTS_UNSTABLE("PAG-03", WARNING),
  BAND_TOO_TALL("PAG-04", WARNING),
  HEAD_TOO_LONG("PAG-05", INFO),
  LAST_PAGE_SHORT("PAG-06", INFO),

  // EPUB and PDF
  OUTPUT_UNWRITABLE("OUT-01", ERROR),
  FONT_NOT_EMBEDDABLE("PDF-01", ERROR),

  // the program itself
  INTERNAL("INT-01", ERROR);

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
