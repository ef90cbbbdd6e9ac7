package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** 外部的裁判: what Chromium computes. Skipped where there is none, except on the CI. */
final class Chromium {

  private static final String SCRIPT =
      """
      const out = document.getElementById('answers');
      document.querySelectorAll('iframe').forEach(frame => {
        const doc = frame.contentDocument;
        const p = document.createElement('p');
        p.textContent = frame.dataset.questions.split(',').map(question => {
          const [id, property] = question.split(' ');
          const element = doc.getElementById(id);
          return frame.contentWindow.getComputedStyle(element).getPropertyValue(property);
        }).join('\\n');
        out.append(p);
      });
      """;

  private final StringBuilder frames = new StringBuilder();
  private final List<Integer> counts = new ArrayList<>();

  /** A page and what is asked about it, each as {@code id property}. */
  void add(String sheet, String body, List<String> questions) {
    String page =
        "<!DOCTYPE html><html><style>" + sheet + "</style><body>" + body + "</body></html>";
    frames
        .append("<iframe data-questions=\"")
        .append(String.join(",", questions))
        .append("\" srcdoc=\"")
        .append(page.replace("&", "&amp;").replace("\"", "&quot;"))
        .append("\"></iframe>\n");
    counts.add(questions.size());
  }

  /** The answers, page by page. */
  List<List<String>> ask(Path folder) throws IOException, InterruptedException {
    Path file = folder.resolve("questions.html");
    Files.writeString(
        file,
        "<!DOCTYPE html><meta charset=utf-8><body onload=\"run()\"><div id=answers></div>"
            + frames
            + "<script>function run() {"
            + SCRIPT
            + "}</script>");
    Path output = folder.resolve("answers.html");
    Process process = start(file, output, folder);
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    assertTrue(ended && process.exitValue() == 0, "chromium did not end well");
    Element answers =
        Jsoup.parse(Files.readString(output, StandardCharsets.UTF_8)).getElementById("answers");
    List<List<String>> pages = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      pages.add(List.of(answers.child(i).wholeText().split("\n", -1)));
    }
    return pages;
  }

  private static Process start(Path file, Path output, Path folder) throws IOException {
    try {
      return new ProcessBuilder(
              "chromium",
              "--headless",
              "--no-sandbox",
              "--disable-gpu",
              "--user-data-dir=" + folder.resolve("profile"),
              "--dump-dom",
              file.toUri().toString())
          .redirectOutput(output.toFile())
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      assumeTrue("true".equals(System.getenv("CI")), "no chromium on this machine: skipped");
      throw e;
    }
  }
}
