package org.chengshu.assemble;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.chengshu.book.DesignSettings;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.source.Source;
import org.chengshu.source.SourceReader;

/** 读版式的设置: {@code design.yaml}, held against {@code design.schema.json}. */
public final class DesignReader {

  /** The file that says which design another one is based on; a design need not have it. */
  public static final String FILE = "design.yaml";

  static final String SCHEMA = "design.schema.json";

  private DesignReader() {}

  /**
   * Reads the settings of the design in a folder; those of none if there is no such file. What is
   * wrong with it is reported (BOOK-02 to BOOK-04) and left out.
   *
   * @param shown the file as the user would write it
   */
  public static DesignSettings read(Path folder, String shown, Diagnostics diagnostics) {
    Path file = folder.resolve(FILE);
    return Files.exists(file)
        ? SourceReader.read(file, shown, diagnostics)
            .flatMap(source -> read(source, diagnostics))
            .orElse(DesignSettings.NONE)
        : DesignSettings.NONE;
  }

  private static Optional<DesignSettings> read(Source source, Diagnostics diagnostics) {
    Schema schema = SchemaReader.read(SCHEMA);
    return YamlReader.read(source, diagnostics)
        .filter(root -> SchemaWalker.accepts(root, schema, source.file(), diagnostics))
        .map(root -> settings(new Settings((YamlNode.Mapping) root)));
  }

  private static DesignSettings settings(Settings written) {
    return new DesignSettings(
        written.text("based-on"),
        written
            .text("writing-mode")
            .map(text -> WritingMode.valueOf(text.toUpperCase(Locale.ROOT))),
        written.line("based-on"));
  }
}
