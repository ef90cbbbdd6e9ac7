package org.chengshu.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chengshu.diag.Diagnostics;
import org.chengshu.source.Resource;
import org.chengshu.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our walker and a whole JSON Schema validator give the same verdict on the same schema file. (The
 * judge's YAML reader takes {@code ~} for a text, so it is not asked about that.)
 */
class SchemaJudgeTest {

  private static final String CONTENTS = "contents.schema.json";
  private static final Schema JUDGE = judge(ProjectReader.SCHEMA);

  private static Schema judge(String schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Resource.text(ProjectReader.class, schema), InputFormat.JSON);
  }

  private static boolean judged(String yaml) {
    return JUDGE.validate(yaml, InputFormat.YAML).isEmpty();
  }

  private static boolean ours(String yaml) {
    return ours(yaml, ProjectReader.SCHEMA);
  }

  private static boolean ours(String yaml, String schema) {
    Diagnostics diagnostics = new Diagnostics();
    Source source = new Source("book.yaml", yaml, StandardCharsets.UTF_8, 100);
    YamlNode root = YamlReader.read(source, diagnostics).orElseThrow();
    return SchemaWalker.accepts(root, SchemaReader.read(schema), "book.yaml", diagnostics);
  }

  private static String sample(String name) throws IOException {
    return Files.readString(Path.of("src/sample", name, "book.yaml"));
  }

  private static String template() {
    return Resource.text(ProjectReader.class, "template/book.yaml")
        .replace("{title}", "书")
        .replace("{slug}", "shu");
  }

  @Test
  void bothAcceptTheSamplesAndTheTemplate() throws IOException {
    Path fixtures = Path.of("src/test/resources/org/chengshu/app");
    String internal = Files.readString(fixtures.resolve("internal/book.yaml"));
    String published = Files.readString(fixtures.resolve("public/book.yaml"));
    for (String yaml :
        List.of(sample("xinwen"), sample("luxun-100"), internal, published, template())) {
      assertTrue(judged(yaml), yaml);
      assertTrue(ours(yaml), yaml);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "slug: shu",
        "title:",
        "title: ''",
        "title: '  '",
        "title: true",
        "title: [书]",
        "title: 书\ntitel: 书",
        "title: 书\nslug: 书",
        "title: 书\nslug: A-b",
        "title: 书\nslug: a--b",
        "title: 书\nslug: -3",
        "title: 书\nslug: con",
        "title: 书\nslug: lpt9",
        "title: 书\nlanguage: zh",
        "title: 书\nlanguage: 3",
        "title: 书\nlanguage: 'null'",
        "title: |\n  书\n  名",
        "title: |+\n  书\n\n",
        "title: 书\nslug: |\n  a",
        "title: 书\nthemes:\n  - title: \"学\\n习\"",
        "title: 书\neditors: 张三",
        "title: 书\neditors: [张三, 4]",
        "title: 书\ndate: 2025-13",
        "title: 书\ndate: 2025-1-1",
        "title: 书\ndate: 999",
        "title: 书\nmodified: 2025-05-01",
        "title: 书\nmodified: 2025-05-01T24:00:00Z",
        "title: 书\nidentifier: 978-7-0000-0000-0",
        "title: 书\nprofile: 样书",
        "title: 书\nthemes: [学习]",
        "title: 书\nthemes:\n  - keywords: [学习]",
        "title: 书\nthemes:\n  - title: 学习\n    keyword: [学习]",
        "title: 书\nthemes:\n  - title: 学习\n    default: 是",
        "title: 书\neditions: []",
        "title: 书\neditions:\n  - name: a\n    signature: 3",
        "title: 书\neditions:\n  - name: a\n    fill: 空白",
        "title: 书\nhalf-title: 是",
        "title: 书\nseries: 丛书",
        "title: 书\nseries: {lines: [一]}",
        "title: 书\ncommittee:\n  - role: 主任",
        "title: 书\ncommittee:\n  - role: 主任\n    names: []",
        "title: 书\nimprint: {isbm: 1}",
        "title: 书\nimprint: {copies: 一千}",
        "title: 书\nimprint: {copies: 0}",
        "title: 书\nimprint: {copies: 10000000000}",
        "title: 书\nimprint: {certificate: {number: 第1号}}",
        "title: 书\nimprint: {web-outputs: {allowed-by: 张三, date: 2026-05-01}}",
        "title: 书\neditions:\n  - trim: A5",
        "title: 书\neditions:\n  - name: a\n    trim: A7",
        "title: 书\neditions:\n  - name: a\n    trim: 8x8",
        "title: 书\neditions:\n  - name: a\n    type-area: 28",
        "title: 书\neditions:\n  - name: a\n    size: 4.9",
        "title: 书\neditions:\n  - name: a\n    size: '10.5'",
        "title: 书\neditions:\n  - name: a\n    leading: 144.5",
        "title: 书\neditions:\n  - name: a\n    outputs: [pdf]",
        "title: 书\neditions:\n  - name: a\n    outputs: []",
        "title: 书\neditions:\n  - name: a\n    writing_mode: vertical",
        "- title: 书",
        "书"
      })
  void bothRefuse(String yaml) {
    assertEquals(false, judged(yaml));
    assertEquals(false, ours(yaml));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: 书",
        "title: 1984",
        "title: |\n  书",
        "title: 书\ndescription: |\n  一\n\n  二",
        "title: 书\nslug: 2025",
        "title: 书\nslug: con-2",
        "title: 书\nslug: com10",
        "title: 书\ndate: 2025",
        "title: 书\nsubtitle:",
        "title: 书\nthemes: null",
        "title: 书\nthemes: []",
        "title: 书\neditions:\n  - name: a\n    trim: 140×203\n    type-area: 27×27",
        "title: 书\neditions:\n  - name: a\n    trim: 大32开\n    size: 5\n    leading: 144"
      })
  void bothAccept(String yaml) {
    assertEquals(true, judged(yaml));
    assertEquals(true, ours(yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | chapters: [{title: 甲, articles: [a, b]}, {title: 7, id: ch-a}]
          true  | {chapters: , omit: }
          true  | parts: [{title: 上, id: part-a, chapters: [{title: 甲, articles: }]}]
          false | parts: [{title: 上, id: ch-a}]
          false | parts: [{title: 上, chapters: [{articles: [a]}]}]
          false | parts: [{title: 上, chapters: [{title: 甲, articles: [3]}]}]
          false | chapters: [{title: 甲, id: a1}]
          false | chapters: [a, b]
          false | omit: a
          """)
  void agreeOnContents(boolean verdict, String yaml) {
    assertEquals(verdict, judge(CONTENTS).validate(yaml, InputFormat.YAML).isEmpty());
    assertEquals(verdict, ours(yaml, CONTENTS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | people:",
        "true  | people: [{name: 张三, kind: person, pinyin: Zhāng, unit: 厂, bio: 工人, aliases:"
            + " [老张]}]",
        "true  | people: [{name: 张三, kind:, pinyin:, unit:, bio:, aliases:}]",
        "false | people: [{name: ''}]",
        "false | people: [{kind: unit}]",
        "false | people: [张三]",
        "false | people: [{name: 张三, kind: firm}]",
        "false | people: [{name: 张三, age: 3}]",
        "false | persons: []"
      })
  void agreeOnPeople(boolean verdict, String yaml) {
    assertEquals(verdict, judge(PeopleFile.SCHEMA).validate(yaml, InputFormat.YAML).isEmpty());
    assertEquals(verdict, ours(yaml, PeopleFile.SCHEMA));
  }

  /** Values of the template changed at random, one to three a time. */
  @Test
  void agreeOnThousandsOfDamagedFiles() {
    List<String> values =
        List.of(
            "",
            "null",
            "true",
            "7",
            "-1",
            "10.5",
            "书",
            "''",
            "a-b",
            "A5",
            "vertical",
            "[]",
            "[a]",
            "[a, 3]",
            "{}",
            "{a: b}",
            "epub",
            "2025-05",
            "'7'");
    List<String> lines =
        template().lines().map(line -> line.replaceFirst("^( *)# (?=[a-z-]+: )", "$1")).toList();
    Random random = new Random(20260501);
    int refused = 0;
    for (int round = 0; round < 3000; round++) {
      List<String> damaged = new ArrayList<>(lines);
      for (int change = random.nextInt(3); change >= 0; change--) {
        int at = random.nextInt(damaged.size());
        String line = damaged.get(at);
        int colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith("#")) {
          String value = values.get(random.nextInt(values.size()));
          damaged.set(at, line.substring(0, colon + 2) + value);
        } else if (random.nextInt(4) == 0 && colon < 0) {
          damaged.set(at, "x" + round + ": 3");
        }
      }
      String yaml = String.join("\n", damaged);
      if (isYaml(yaml)) {
        boolean verdict = judged(yaml);
        assertEquals(verdict, ours(yaml), yaml);
        refused += verdict ? 0 : 1;
      }
    }
    assertTrue(refused > 1000, "only " + refused + " files were damaged enough");
  }

  private static boolean isYaml(String yaml) {
    Source source = new Source("book.yaml", yaml, StandardCharsets.UTF_8, 100);
    return YamlReader.read(source, new Diagnostics()).isPresent();
  }
}
