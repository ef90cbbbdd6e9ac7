package org.chengshu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.JsonReport;
import org.chengshu.diag.JsonText;
import org.chengshu.diag.Messages;
import org.chengshu.diag.TextReport;

/** 结语: what was found and what was made, for people or for machines. */
record Closing(Outcome outcome, List<Diagnostic> found, ExitCode exitCode, long nanoseconds) {

  void print(Surroundings surroundings, Words words) {
    Messages messages = Messages.in(words.language());
    TextReport report = new TextReport(messages, surroundings.colour());
    report.lines(found).forEach(surroundings.out()::println);
    for (Path file : outcome.files()) {
      surroundings
          .out()
          .printf(Locale.ROOT, "%9s  %s%n", Figures.size(size(file)), surroundings.shown(file));
    }
    surroundings.out().println(last(report, words));
  }

  private String last(TextReport report, Words words) {
    String findings = found.isEmpty() ? words.say("clean") : report.count(found);
    String seconds = Figures.seconds(nanoseconds);
    return outcome.sentence().isEmpty()
        ? words.say("closing.nothing", findings, seconds)
        : words.say("closing", outcome.sentence(), findings, seconds);
  }

  void printJson(Surroundings surroundings, Words words) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("status", exitCode.name().toLowerCase(Locale.ROOT));
    object.put(
        "files", outcome.files().stream().map(file -> described(file, surroundings)).toList());
    outcome.figures().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(figure -> object.put(figure.getKey(), figure.getValue()));
    object.put("seconds", nanoseconds / 1_000_000 / 1000.0);
    object.put("diagnostics", JsonReport.of(found, Messages.in(words.language())));
    surroundings.out().println(JsonText.of(object));
  }

  private static Map<String, Object> described(Path file, Surroundings surroundings) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("path", surroundings.shown(file));
    object.put("bytes", size(file));
    return object;
  }

  /** A file that is gone again has no size worth an error. */
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
