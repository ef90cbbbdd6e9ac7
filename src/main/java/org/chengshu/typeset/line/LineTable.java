package org.chengshu.typeset.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 表: the rows of a table of this room. */
final class LineTable {

  private LineTable() {}

  /** Cells are separated by tabs; lines that begin with a number sign and a blank are remarks. */
  static List<String[]> rows(String name) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                LineTable.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(row -> !row.isEmpty() && !row.startsWith("# "))
          .map(row -> row.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
