package org.chengshu.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chengshu.diag.Diagnostics;
import org.chengshu.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<YamlNode> read(String text) {
    return YamlReader.read(new Source("book.yaml", text, StandardCharsets.UTF_8, 100), diagnostics);
  }

  @Test
  void knowsTheLineOfEveryNode() {
    YamlNode.Mapping root =
        (YamlNode.Mapping)
            read("# 说明\ntitle: 书\n\nthemes:\n  - title: 甲\n    keywords: [一,\n      二]\n").get();
    assertEquals(2, root.get("title").get().line());
    YamlNode.Sequence themes = (YamlNode.Sequence) root.get("themes").get();
    assertEquals(5, themes.line());
    assertEquals(2, themes.column());
    YamlNode.Mapping theme = (YamlNode.Mapping) themes.items().getFirst();
    YamlNode.Sequence keywords = (YamlNode.Sequence) theme.get("keywords").get();
    assertTrue(keywords.flow());
    assertEquals(7, keywords.items().get(1).line());
    assertEquals(7, YamlNode.lastLine(root));
  }

  /** A dash may stand under its key without indent; the column is where new lines must go. */
  @Test
  void knowsTheColumnOfDashesWithoutIndent() {
    YamlNode.Mapping root = (YamlNode.Mapping) read("omit:\n- a\n- b\n").get();
    YamlNode.Sequence omit = assertInstanceOf(YamlNode.Sequence.class, root.get("omit").get());
    assertEquals(0, omit.column());
    assertEquals(3, YamlNode.lastLine(omit));
  }

  @Test
  void takesAFileOfRemarksForAnEmptyOne() {
    assertEquals(new YamlNode.Mapping(List.of(), 1), read("# 还没有写\n").get());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: 书\\nslug: a: b              | 2 | 冒号放的地方不对
          title: 书\\n\\tslug: a               | 2 | Tab
          title: 书\\nslug: @x                | 2 | 加引号
          title: '书\\nslug: x\\n              | 1 | 引号没有配对
          title: 书\\nthemes: [一, 二\\nslug: x | 2 | 方括号没有配对
          title: 书\\nslug: x\\ntitle: 又一本   | 3 | “title”写了两次
          title: &a 书                        | 1 | 不支持引用
          title: *a                           | 1 | 不支持引用
          title: !!java.net.URL [x]           | 1 | 不支持类型标记
          title: 书\\n---\\ntitle: 又一本       | 2 | 多了一行 ---
          title: 书\\n? [a, b]\\n: c            | 2 | 名称要是一个词
          title: 书\\n  slug: x                | 2 | 冒号放的地方不对
          """)
  void namesTheLineAndTheReason(String text, int line, String reason) {
    assertTrue(read(text.replace("\\n", "\n").replace("\\t", "\t")).isEmpty());
    String finding = Findings.of(diagnostics).getFirst();
    assertTrue(finding.startsWith("book.yaml:" + line + " BOOK-02 book.yaml|"), finding);
    assertTrue(finding.contains(reason), finding);
    assertEquals(1, diagnostics.all().size());
  }

  /** Nine levels of nine references each would be 387 million words. */
  @Test
  void refusesABombOfAliases() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [哈]\n");
    for (int i = 1; i < 10; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ",").repeat(9)).append("]\n");
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertTrue(read(bomb.toString()).isEmpty()));
    assertTrue(Findings.of(diagnostics).getFirst().startsWith("book.yaml:1 BOOK-02"));
  }

  @Test
  void refusesDepthAndSizeWithoutDrowning() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertTrue(read("a: " + "[".repeat(100_000)).isEmpty());
          assertTrue(read("a: " + "- ".repeat(100_000)).isEmpty());
          assertTrue(read("a: 字\n".repeat(YamlReader.MAX_CHARACTERS / 4)).isEmpty());
        });
    assertTrue(Findings.of(diagnostics).getFirst().contains("层次太深"));
    assertTrue(Findings.of(diagnostics).getLast().contains("文件太大"));
    assertEquals(3, diagnostics.all().size());
  }

  @Test
  void boundsWhatCountsAsANumber() {
    YamlNode.Mapping root =
        (YamlNode.Mapping) read("a: 10.5\nb: 1e999999999\nc: '7'\nd: 007\ne: -3\n").get();
    assertTrue(((YamlNode.Scalar) root.get("a").get()).isNumber());
    assertTrue(!((YamlNode.Scalar) root.get("b").get()).isNumber());
    assertTrue(!((YamlNode.Scalar) root.get("c").get()).isNumber());
    assertTrue(!((YamlNode.Scalar) root.get("d").get()).isNumber());
    assertTrue(((YamlNode.Scalar) root.get("e").get()).isInteger());
  }
}
