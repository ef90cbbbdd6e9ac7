package org.chengshu.assemble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 资源: the tables and templates that lie beside this package. */
final class Tables {

  private Tables() {}

  static String text(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a TSV file; lines that begin with {@code #} are remarks. */
  static List<String[]> rows(String name) {
    return text(name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .toList();
  }
}
