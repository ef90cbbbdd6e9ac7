package org.chengshu;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengshu.diag.Code;
import org.junit.jupiter.api.Test;

/** 诊断三处一致: the codes, their sentences and their paragraphs in the manual (F-61). */
class DiagnosticsManualTest {

  private static final Path MESSAGES =
      Repository.ROOT.resolve("src/main/resources/org/chengshu/diag/messages.tsv");
  private static final Path MANUAL = Repository.ROOT.resolve("src/manual/diagnostics.md");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** A heading, and everything before the next one. */
  private static final Pattern ENTRY =
      Pattern.compile("^### (\\S+)\\n(.*?)(?=^#|\\z)", Pattern.MULTILINE | Pattern.DOTALL);

  @Test
  void idsAreUnique() {
    assertEquals(Code.values().length, ids().size());
  }

  @Test
  void everyCodeHasOneRowOfSentences() {
    List<String> inTable = rows().map(row -> row[0]).sorted().toList();
    assertEquals(List.copyOf(ids()), inTable);
  }

  @Test
  void rowsAreWholeAndTheirPlaceholdersAgree() {
    rows()
        .forEach(row -> {
          assertEquals(5, row.length, row[0]);
          assertTrue(Arrays.stream(row).noneMatch(String::isBlank), row[0] + " has gaps");
          assertEquals(placeholders(row[1]), placeholders(row[3]), row[0]);
          assertEquals(placeholders(row[1] + row[2]), placeholders(row[3] + row[4]), row[0]);
          assertTrue(HAN.matcher(row[1]).find() && HAN.matcher(row[2]).find(), row[0]);
        });
  }

  @Test
  void everyCodeHasOneEntryInTheManual() {
    List<String> inManual = entries().map(entry -> entry.group(1)).sorted().toList();
    assertEquals(List.copyOf(ids()), inManual);
  }

  /** An explanation in Chinese, then a sentence in English. */
  @Test
  void entriesExplain() {
    entries()
        .forEach(entry -> {
          String[] paragraphs = entry.group(2).strip().split("\\n\\n");
          assertEquals(2, paragraphs.length, entry.group(1));
          assertTrue(HAN.matcher(paragraphs[0]).results().count() >= 20, entry.group(1));
          assertTrue(paragraphs[1].matches("\\*[A-Za-z].*[.]\\*"), entry.group(1));
        });
  }

  @Test
  void everyCodeIsReportedSomewhere() {
    Map<String, String> sources =
        Repository.files("src/main/java", ".java").stream()
            .filter(file -> !file.endsWith("Code.java"))
            .collect(toMap(Path::toString, Repository::read));
    String unused =
        Arrays.stream(Code.values())
            .filter(code ->
                sources.values().stream()
                    .noneMatch(
                        text -> Pattern.compile("\\b" + code.name() + "\\b").matcher(text).find()))
            .map(code -> code.id() + " " + code.name())
            .collect(joining(", "));
    assertEquals("", unused);
  }

  private static Set<String> ids() {
    return Arrays.stream(Code.values()).map(Code::id).collect(toCollection(TreeSet::new));
  }

  private static Stream<String[]> rows() {
    return Repository.read(MESSAGES)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1));
  }

  private static Stream<MatchResult> entries() {
    return ENTRY.matcher(Repository.read(MANUAL)).results();
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(toCollection(TreeSet::new));
  }
}
