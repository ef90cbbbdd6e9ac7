package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chengshu.content.WritingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 与 Chromium 对照: the vectors themselves, and rules thrown together at random. */
class ChromiumCascadeTest {

  /** What Chromium's own sheet says is taken back, so that only the author's rules are compared. */
  private static final String RESET =
      "* { all: unset } html { font-size: 16px; line-height: 20px }\n";

  private static final int PAGES = 12;
  private static final int ELEMENTS = 30;
  private static final int RULES = 80;
  private static final List<String> PROPERTIES =
      List.of("text-indent", "margin-inline-start", "orphans");

  @TempDir private Path folder;

  @Test
  void chromiumAgreesWithTheVectors() throws IOException, InterruptedException {
    List<CascadeVector> vectors =
        CascadeVector.all().stream().filter(CascadeVector::chromium).toList();
    Chromium chromium = new Chromium();
    for (CascadeVector vector : vectors) {
      chromium.add(
          "* { margin: 0 } b { font-weight: inherit } html { font-size: 16px; line-height: 20px }\n"
              + vector.sheet(),
          vector.body(),
          List.of(vector.element() + " " + vector.property()));
    }
    List<List<String>> answers = chromium.ask(folder);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      String answer = answers.get(i).getFirst();
      if (!answer.equals(vectors.get(i).expected())) {
        differences.add(vectors.get(i) + " but Chromium says " + answer);
      }
    }
    assertEquals(List.of(), differences);
  }

  @Test
  void specificityAndInheritanceInRandomSheetsAreChromiums()
      throws IOException, InterruptedException {
    Random random = new Random(20260101);
    Chromium chromium = new Chromium();
    List<List<String>> ours = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    for (int page = 0; page < PAGES; page++) {
      String body = body(random);
      String sheet = sheet(random);
      List<String> questions = new ArrayList<>();
      List<String> answers = new ArrayList<>();
      ComputedStyles styles =
          new ComputedStyles(
              "html { font-size: 16px; line-height: 20px }\n" + sheet,
              "<html><head></head><body>" + body + "</body></html>",
              WritingMode.HORIZONTAL);
      assertEquals(List.of(), styles.diagnostics().all());
      for (int i = 0; i < ELEMENTS; i++) {
        for (String property : PROPERTIES) {
          questions.add("e" + i + " " + property);
          answers.add(styles.value("e" + i, property).replaceFirst("^0$", "0px"));
        }
      }
      chromium.add(RESET + sheet, body, questions);
      ours.add(answers);
      sources.add(body + "\n" + sheet);
    }
    List<List<String>> theirs = chromium.ask(folder);
    for (int page = 0; page < PAGES; page++) {
      assertEquals(theirs.get(page), ours.get(page), sources.get(page));
    }
  }

  /** A tree of elements e0 to e29 with random names, classes and attributes. */
  private static String body(Random random) {
    StringBuilder body = new StringBuilder();
    List<String> open = new ArrayList<>();
    for (int i = 0; i < ELEMENTS; i++) {
      while (!open.isEmpty() && (open.size() > 5 || random.nextInt(3) == 0)) {
        body.append("</").append(open.removeLast()).append('>');
      }
      String name = random.nextBoolean() ? "div" : "section";
      body.append('<').append(name).append(" id=\"e").append(i).append('"');
      body.append(" class=\"").append(pick(random, "a", "b", "a c", "b c", "a b c")).append('"');
      if (random.nextInt(3) == 0) {
        body.append(" role=\"").append(pick(random, "x", "x y", "y-z")).append('"');
      }
      body.append('>');
      open.addLast(name);
    }
    while (!open.isEmpty()) {
      body.append("</").append(open.removeLast()).append('>');
    }
    return body.toString();
  }

  private static String sheet(Random random) {
    StringBuilder sheet = new StringBuilder();
    for (int i = 0; i < RULES; i++) {
      sheet.append(compound(random));
      for (int more = random.nextInt(3); more > 0; more--) {
        sheet.append(pick(random, " ", " > ", " + ", " ~ ")).append(compound(random));
      }
      String important = random.nextInt(8) == 0 ? " !important" : "";
      String value =
          random.nextInt(6) == 0 ? pick(random, "inherit", "initial", "unset") : (i + 1) + "px";
      String property = PROPERTIES.get(random.nextInt(PROPERTIES.size()));
      sheet.append(" { ").append(property).append(": ");
      sheet.append(property.equals("orphans") ? value.replace("px", "") : value);
      sheet.append(important).append(" }\n");
    }
    return sheet.toString();
  }

  private static String compound(Random random) {
    String name = pick(random, "", "*", "div", "section");
    String rest =
        pick(
            random,
            ".a",
            ".b",
            ".a.c",
            "#e" + random.nextInt(ELEMENTS),
            "[role]",
            "[role~='y']",
            "[role|='y']",
            ":first-child",
            ":last-child",
            ":only-child",
            ":nth-child(2n)",
            ":nth-last-child(-n+2)",
            ":first-of-type",
            ":not(.a)",
            ":not(.a.b)",
            ":where(.c)",
            ":empty");
    return name + rest;
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
