package org.chengshu.typeset.style;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 一行层叠向量. */
record CascadeVector(
    String sheet, String body, String element, String property, String expected, boolean chromium) {

  static List<CascadeVector> all() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                CascadeVector.class.getResourceAsStream("cascade.tsv"), StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(row -> !row.startsWith("# "))
          .map(row -> row.split("\t"))
          .map(c -> new CascadeVector(c[0], c[1], c[2], c[3], c[4], c[5].equals("yes")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String xhtml() {
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + body + "</body></html>";
  }
}
