package org.chengshu.ingest;

import java.util.List;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.source.Source;

/** 导入: text files of any shape become articles. What belongs to none is reported (IMP-02). */
public final class Importer {

  private static final int FEWEST_LINES = 6;

  /** Half ems; a wider line isn't a column's. */
  private static final int WIDEST_COLUMN = 90;

  private Importer() {}

  /** 文件的样子. */
  private enum Shape {
    MARKDOWN,
    NEWSPAPER,
    PLAIN
  }

  /** Reads the articles of a source: a manuscript, a newspaper page or an ordinary text. */
  public static ImportResult read(Source source, Diagnostics diagnostics) {
    Shape shape = shape(source);
    ImportResult result =
        switch (shape) {
          case MARKDOWN -> markdown(source, diagnostics);
          case NEWSPAPER -> NewspaperPage.read(source, diagnostics);
          case PLAIN -> PlainText.read(source, diagnostics);
        };
    // A manuscript that gives nothing has said why (MAN-01).
    if (result.articles().isEmpty() && shape != Shape.MARKDOWN) {
      diagnostics.report(Code.IMPORT_NOTHING_FOUND, source.span().place(), source.file());
    }
    return result;
  }

  private static Shape shape(Source source) {
    if (source.file().matches("(?i).*\\.(?:md|markdown)") || source.text().startsWith("---\n")) {
      return Shape.MARKDOWN;
    }
    return isHardWrapped(source) ? Shape.NEWSPAPER : Shape.PLAIN;
  }

  /** Lines cut at a column end in the middle of a phrase; those of a text or a poem don't. */
  private static boolean isHardWrapped(Source source) {
    List<PageLine> lines =
        source.lines().stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> new PageLine(1, line, false, false))
            .toList();
    long cut =
        lines.stream()
            .filter(line -> line.width() <= WIDEST_COLUMN)
            .filter(line ->
                Character.isLetterOrDigit(line.text().codePointBefore(line.text().length())))
            .count();
    return lines.size() >= FEWEST_LINES && cut * 2 > lines.size();
  }

  private static ImportResult markdown(Source source, Diagnostics diagnostics) {
    return new ImportResult(
        MarkdownReader.read(source, stem(source.file()), diagnostics).stream().toList(), List.of());
  }

  private static String stem(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
  }
}
