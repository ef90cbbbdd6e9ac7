package org.chengshu.typeset.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chengshu.flow.LineRules.Level;

/** 向量表: the rows of a tab-separated file of test vectors; {@code # } begins a comment. */
final class Vectors {

  /** Stands in a cell to which the requirement says nothing. */
  static final String NONE = "-";

  private static final List<Level> LEVELS = List.of(Level.BASIC, Level.GB, Level.STRICT);

  /** 一例: a row for one variant at one level. */
  record Case(String id, String text, Variant variant, Level level, String expected) {
    int number() {
      return Integer.parseInt(expected);
    }

    @Override
    public String toString() {
      return String.join(" ", id, text, variant.name(), level.name().toLowerCase(Locale.ROOT));
    }
  }

  private Vectors() {}

  static List<String[]> rows(String name) {
    try (InputStream in = Vectors.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("# "))
          .map(row -> row.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows of id, text and one column a variant, each at every level of prohibition. */
  static Stream<Case> everywhere(String name) {
    return rows(name).stream()
        .flatMap(cells ->
            Stream.of(Variant.values())
                .filter(variant -> !cells[2 + variant.ordinal()].equals(NONE))
                .flatMap(variant ->
                    LEVELS.stream()
                        .map(level ->
                            new Case(
                                cells[0],
                                cells[1],
                                variant,
                                level,
                                cells[2 + variant.ordinal()]))));
  }
}
