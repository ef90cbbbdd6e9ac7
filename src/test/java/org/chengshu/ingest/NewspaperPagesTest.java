package org.chengshu.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Generated pages with known articles: all headlines, paragraphs, captions and teasers right. */
class NewspaperPagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"001", "002", "008", "015", "021"})
  void pagesComeOutAsTheyWereMade(String page) throws IOException {
    ImportResult result =
        Importer.read(Fixtures.newspaper("page-" + page + ".txt"), new Diagnostics());
    Map<?, ?> truth = truth(page);
    List<String> expected = new ArrayList<>();
    for (Object article : (List<?>) truth.get("articles")) {
      expected.add(squeeze(describe((Map<?, ?>) article)));
    }
    List<String> actual = result.articles().stream().map(a -> squeeze(describe(a))).toList();
    assertEquals(String.join("\n\n", expected), String.join("\n\n", actual));
    List<String> captions = result.articles().stream().flatMap(a -> a.captions().stream()).toList();
    assertEquals(truth.get("captions"), captions.stream().sorted(byTruth(truth)).toList());
    assertEquals(
        truth.get("jumps"),
        result.unplaced().stream()
            .filter(u -> u.kind() == Unplaced.Kind.TEASER)
            .map(Unplaced::text)
            .toList());
  }

  private static Comparator<String> byTruth(Map<?, ?> truth) {
    return Comparator.comparingInt(((List<?>) truth.get("captions"))::indexOf);
  }

  @Test
  void aTornTitleMarkIsOneTitle() {
    String page =
        """
        本报讯 记者李凡报道 昨日
        ，以“技耀浙里”为主题的活动在
        海天教育产业园举办，省总工会
        主席刘忻出席，傅建林致辞，全
        省各级工会参加了开赛的活动。

         《技耀

        浙里》竞赛开赛
        """;
    Article article =
        Importer.read(Fixtures.text("p.txt", page), new Diagnostics()).articles().getFirst();
    assertEquals("《技耀浙里》竞赛开赛", article.headline().title());
  }

  @Test
  void aDatelineAloneIsKept() {
    String page = "这是一个被切断的版面上\n留下来的几行文字，后面\n的内容都已经看不到了，\n只剩下这一句。\n\n本报讯 记者李凡报道\n\n另一个标题\n再一个标题\n";
    ImportResult result = Importer.read(Fixtures.text("p.txt", page), new Diagnostics());
    String all = result.articles().stream().map(Fixtures::body).reduce("", String::concat);
    assertTrue(all.contains("本报讯 记者李凡报道"), all);
  }

  /** A whole wrapped book, thousands of headings: read in order and in time. */
  @Test
  void aWrappedBookIsReadInTime() {
    String chapter = "第%d回\n\n话说天下大势分久必合合久必\n分周末七国分争并入于秦及秦灭\n之后楚汉分争又并入于汉。\n\n";
    StringBuilder book = new StringBuilder();
    for (int i = 1; i <= 3000; i++) {
      book.append(chapter.formatted(i));
    }
    ImportResult result =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> Importer.read(Fixtures.text("p.txt", book.toString()), new Diagnostics()));
    assertEquals(3000, result.articles().size());
    assertEquals("第3000回", result.articles().getLast().headline().title());
  }

  private static Map<?, ?> truth(String page) throws IOException {
    Path file = Path.of("src/test/resources/org/chengshu/ingest/newspaper/page-" + page + ".json");
    // JSON is YAML.
    return (Map<?, ?>)
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
  }

  private static String describe(Map<?, ?> truth) {
    List<String> lines = new ArrayList<>();
    for (String part : List.of("kicker", "title", "deck")) {
      lines.add(part + "=" + truth.get(part));
    }
    ((List<?>) truth.get("paras")).forEach(p -> lines.add("¶" + p));
    return String.join("\n", lines);
  }

  private static String describe(Article article) {
    List<String> lines = new ArrayList<>();
    lines.add("kicker=" + article.headline().kicker().orElse(null));
    lines.add("title=" + article.headline().title());
    lines.add("deck=" + article.headline().deck().orElse(null));
    for (int i = 0; i < article.blocks().size(); i++) {
      String dateline = i == 0 ? article.dateline().orElse("") : "";
      lines.add("¶" + dateline + Fixtures.plain(article.blocks().get(i)));
    }
    return String.join("\n", lines);
  }

  private static String squeeze(String text) {
    return text.replaceAll("[ \\u3000]", "");
  }
}
