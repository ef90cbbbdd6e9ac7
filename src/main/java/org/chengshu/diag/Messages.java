package org.chengshu.diag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** 诊断文字: sentence and advice of every code in one language, read from {@code messages.tsv}. */
public final class Messages {

  private static final String TERMINAL_MARKS = "。？！….?!";

  private final Language language;
  private final Map<Code, Row> rows;

  private Messages(Language language, Map<Code, Row> rows) {
    this.language = language;
    this.rows = rows;
  }

  private record Row(String sentence, String advice) {}

  public static Messages in(Language language) {
    Map<String, Row> byId = read(language);
    Map<Code, Row> rows = new EnumMap<>(Code.class);
    for (Code code : Code.values()) {
      Row row = byId.get(code.id());
      if (row == null) {
        throw new IllegalStateException("messages.tsv has no row for " + code.id());
      }
      rows.put(code, row);
    }
    return new Messages(language, rows);
  }

  private static Map<String, Row> read(Language language) {
    int first =
        switch (language) {
          case ZH -> 1;
          case EN -> 3;
        };
    Map<String, Row> rows = new HashMap<>();
    try (InputStream in = Messages.class.getResourceAsStream("messages.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length > first + 1) {
          rows.put(cells[0], new Row(cells[first], cells[first + 1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  public Language language() {
    return language;
  }

  /** What was found, as a whole sentence. */
  public String sentence(Diagnostic diagnostic) {
    String sentence = Template.fill(rows.get(diagnostic.code()).sentence(), diagnostic.arguments());
    if (sentence.isEmpty() || TERMINAL_MARKS.indexOf(sentence.charAt(sentence.length() - 1)) >= 0) {
      return sentence;
    }
    return switch (language) {
      case ZH -> sentence + "。";
      case EN -> sentence + ".";
    };
  }

  /** What to do about it. */
  public String advice(Diagnostic diagnostic) {
    return Template.fill(rows.get(diagnostic.code()).advice(), diagnostic.arguments());
  }
}
