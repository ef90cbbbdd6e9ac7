package org.chengshu.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chengshu.book.PeopleEntry;
import org.chengshu.book.PeopleEntry.Kind;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.chengshu.source.Resource;
import org.chengshu.source.Source;
import org.chengshu.unicode.Syllable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code people.yaml}: what it may say, and what is told of what it may not. */
class PeopleFileTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private List<PeopleEntry> read(String text) {
    return PeopleFile.read(
        new Source("people.yaml", text, StandardCharsets.UTF_8, 100), diagnostics);
  }

  @Test
  void everything() {
    String text =
        """
        people:
          - name: 曾三
            pinyin: Zēng sān
            unit: 某厂
            bio: 工人。
            aliases: [老曾]
          - name: 某厂
            kind: unit
        """;
    assertEquals(
        List.of(
            new PeopleEntry(
                Kind.PERSON,
                "曾三",
                List.of(new Syllable("zeng", 1), new Syllable("san", 1)),
                Optional.of("某厂"),
                Optional.of("工人。"),
                List.of("老曾")),
            new PeopleEntry(
                Kind.UNIT, "某厂", List.of(), Optional.empty(), Optional.empty(), List.of())),
        read(text));
    assertEquals(List.of(), diagnostics.all());
  }

  /** What {@code new} writes says nothing yet, and is right when its remarks are taken off. */
  @Test
  void theTemplate() {
    String template = Resource.text(PeopleFile.class, "template/people.yaml");
    assertEquals(List.of(), read(template));
    String shown =
        template.replaceAll("(?m)^# (?=people:|  )", "").replaceAll("(?m)^  [a-z]+ .*\\n", "");
    assertEquals(2, read(shown).size(), shown);
    assertEquals(List.of(), diagnostics.all());
  }

  @Test
  void theSample() {
    List<PeopleEntry> people = PeopleFile.read(Path.of("src/sample/xinwen"), diagnostics);
    assertTrue(people.stream().anyMatch(entry -> entry.isCalled("钻头大王")));
    assertEquals(List.of(), diagnostics.all());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "people:\\n  - name: 张三\\n    knd: unit | KEY_UNKNOWN | 3",
        "people:\\n  - name: 张三\\n    kind: firm | VALUE_INVALID | 3",
        "people:\\n  - kind: unit | VALUE_INVALID | 2",
        "people:\\n  - name: 张三\\n    pinyin: zhang san feng | VALUE_INVALID | 3",
        "people:\\n  - name: 张三\\n    pinyin: 张 | VALUE_INVALID | 3",
        "people:\\n  - name: 张三\\n  - name: 张三 | VALUE_INVALID | 3",
        "persons:\\n  - name: 张三 | KEY_UNKNOWN | 1",
        "people: [ | YAML_BROKEN | 1",
      })
  void whatIsWrong(String text, Code code, int line) {
    read(text.replace("\\n", "\n"));
    Diagnostic finding = diagnostics.all().getFirst();
    assertEquals(code, finding.code());
    assertEquals("people.yaml", finding.place().file().orElseThrow());
    assertEquals(line, finding.place().line().orElseThrow());
  }
}
