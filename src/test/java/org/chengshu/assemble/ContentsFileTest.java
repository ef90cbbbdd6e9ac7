package org.chengshu.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengshu.book.Contents;
import org.chengshu.book.Theme;
import org.chengshu.book.ThemeGroup;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.ArticleKind;
import org.chengshu.manuscript.SampleArticle;
import org.chengshu.source.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsFileTest {

  private static final Theme STUDY = new Theme("study", "学习贯彻", List.of(), false);
  private static final Theme SKILL = new Theme("skill", "技能与创新", List.of(), false);

  private static final Pattern ONE_LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");

  @TempDir Path folder;
  private Path file;
  private Diagnostics diagnostics;

  @BeforeEach
  void start() {
    file = folder.resolve("contents.yaml");
    diagnostics = new Diagnostics();
  }

  private static Article article(String id) {
    return SampleArticle.of(id).title("《" + id + "》的题目").build();
  }

  private static List<Article> articles(String... ids) {
    return Stream.of(ids).map(ContentsFileTest::article).toList();
  }

  /** Ids that begin with s are about study, all others about skill. */
  private static List<ThemeGroup> grouping(List<Article> articles) {
    List<ThemeGroup> groups = new ArrayList<>();
    for (Theme theme : List.of(STUDY, SKILL)) {
      List<Article> own =
          articles.stream().filter(a -> a.id().startsWith("s") == (theme == STUDY)).toList();
      if (!own.isEmpty()) {
        groups.add(new ThemeGroup(theme, own));
      }
    }
    return groups;
  }

  private static List<Article> withMatter(String... more) {
    List<Article> articles = new ArrayList<>(articles("s1", "k1"));
    for (String id : more) {
      ArticleKind kind = ArticleKind.valueOf(id.replaceAll("[0-9]", "").toUpperCase(Locale.ROOT));
      articles.add(SampleArticle.of(id).title("《" + id + "》的题目").kind(kind).build());
    }
    return articles;
  }

  private Contents updateWith(String... matter) {
    return ContentsFile.update(folder, withMatter(matter), ContentsFileTest::grouping, diagnostics)
        .orElseThrow();
  }

  /** B-50: what is no article stands before them or behind them, in the order of a book. */
  @Test
  void prefacesAndAppendicesAreNotAmongTheArticles() throws IOException {
    Contents contents = updateWith("errata", "afterword", "preface", "appendix");
    assertEquals(List.of("preface"), contents.front());
    assertEquals("学习贯彻: s1; 技能与创新: k1", outline(contents));
    assertEquals(List.of("appendix", "afterword", "errata"), contents.back());
    List<String> lines = Files.readAllLines(file);
    assertEquals(
        List.of("front:", "  - preface # 《preface》的题目", "chapters:"),
        lines.subList(lines.indexOf("front:"), lines.indexOf("front:") + 3));
    assertEquals(
        List.of("back:", "  - appendix # 《appendix》的题目"),
        lines.subList(lines.indexOf("back:"), lines.indexOf("back:") + 2));
    assertEquals(contents, updateWith("errata", "afterword", "preface", "appendix"));
    assertEquals(lines, Files.readAllLines(file));
  }

  /** The editor's lines stay; where there is no list yet, one is put in its place. */
  @Test
  void newMatterIsAddedAndNothingElseIsTouched() throws IOException {
    update("s1", "k1");
    String text = Files.readString(file).replace("- s1", "- s1  # 头条 ");
    Files.writeString(file, text);
    Contents contents = updateWith("preface", "afterword");
    assertEquals(List.of("preface"), contents.front());
    assertEquals(List.of("afterword"), contents.back());
    String changed = Files.readString(file);
    assertEquals(
        text.replace("chapters:\n", "front:\n  - preface # 《preface》的题目\n\nchapters:\n")
            + "\nback:\n  - afterword # 《afterword》的题目\n",
        changed);
    contents = updateWith("preface", "preface2", "afterword", "appendix");
    assertEquals(List.of("preface", "preface2"), contents.front());
    assertEquals(List.of("afterword", "appendix"), contents.back(), "the editor's order is kept");
    assertEquals(
        changed.replace("》的题目\n\nchapters:", "》的题目\n  - preface2 # 《preface2》的题目\n\nchapters:")
            + "  - appendix # 《appendix》的题目\n",
        Files.readString(file));
  }

  /** Contents decide where: what the editor moves among the articles is one of them. */
  @Test
  void thePlaceIsTheEditors() throws IOException {
    Files.writeString(
        file,
        """
        front: [k1]
        parts:
          - title: 上篇
            introduction: appendix
            chapters:
              - title: 学习贯彻
                id: ch-study
                articles: [s1, preface]
        """);
    Contents contents = updateWith("preface", "appendix");
    assertEquals(List.of("k1"), contents.front());
    assertEquals(Optional.of("appendix"), contents.parts().getFirst().introduction());
    assertEquals("<上篇>; 学习贯彻: s1 preface", outline(contents));
    assertEquals(List.of(), diagnostics.all());
  }

  private String update(String... ids) {
    return outline(
        ContentsFile.update(folder, articles(ids), ContentsFileTest::grouping, diagnostics)
            .orElseThrow());
  }

  /** {@code 章: a b; 章: c}. */
  private static String outline(Contents contents) {
    List<String> chapters = new ArrayList<>();
    for (Contents.PartEntry part : contents.parts()) {
      part.title().ifPresent(title -> chapters.add("<" + title + ">"));
      for (Contents.ChapterEntry chapter : part.chapters()) {
        chapters.add(chapter.title() + ": " + String.join(" ", chapter.articles()));
      }
    }
    return String.join("; ", chapters);
  }

  @Test
  void isPlannedWhenMissingAndReadableByAnEditor() throws IOException {
    assertEquals("学习贯彻: s1 s2; 技能与创新: k1", update("s1", "k1", "s2"));
    List<String> lines = Files.readAllLines(file);
    assertTrue(lines.getFirst().startsWith("# 目录"));
    assertEquals(
        List.of(
            "chapters:",
            "  - id: ch-study",
            "    title: 学习贯彻",
            "    articles:",
            "      - s1 # 《s1》的题目",
            "      - s2 # 《s2》的题目",
            "  - id: ch-skill",
            "    title: 技能与创新",
            "    articles:",
            "      - k1 # 《k1》的题目"),
        lines.subList(lines.indexOf("chapters:"), lines.size()));
    assertEquals(List.of(), diagnostics.all());
  }

  @Test
  void isNotTouchedWhenNothingIsNew() throws IOException {
    update("s1", "k1");
    String text = Files.readString(file).replace("      - s1", "      - s1  # 头条 ");
    Files.writeString(file, text);
    update("k1", "s1");
    assertEquals(text, Files.readString(file));
  }

  @Test
  void keepsTheEditorsOrderAndRemarksWhenArticlesAreAdded() throws IOException {
    String edited =
        """
        # 我的目录
        chapters:
        # 先放技能
        - title: 技能与创新      # 张三定的章名
          id: ch-skill
          articles:
          - k2   # 这篇放最前

          - k1
        - id: ch-study
          title: 学得好
          articles:
              - s1
        # 完
        """;
    Files.writeString(file, edited);
    assertEquals("技能与创新: k2 k1 k3; 学得好: s1 s2", update("s1", "s2", "k1", "k2", "k3"));
    String expected =
        edited
            .replace("  - k1\n", "  - k1\n  - k3 # 《k3》的题目\n")
            .replace("      - s1\n", "      - s1\n      - s2 # 《s2》的题目\n");
    assertEquals(expected, Files.readString(file));
    assertEquals(
        List.of("contents.yaml BOOK-08 《s2》的题目|学得好", "contents.yaml BOOK-08 《k3》的题目|技能与创新"),
        Findings.of(diagnostics));
  }

  @Test
  void addsAChapterThatTheEditorDoesNotHaveToTheLastPart() throws IOException {
    String edited =
        """
        parts:
          - title: 上篇
            chapters:
              - title: 人物
                articles: [k1]
          - title: 下篇
            chapters:
              - title: 消息
                articles:
                  - k2
        """;
    Files.writeString(file, edited);
    assertEquals("<上篇>; 人物: k1; <下篇>; 消息: k2; 学习贯彻: s1", update("k1", "k2", "s1"));
    assertTrue(Files.readString(file).startsWith(edited));
    assertTrue(
        Files.readString(file)
            .endsWith(
                "      - id: ch-study\n        title: 学习贯彻\n        articles:\n"
                    + "          - s1 # 《s1》的题目\n"));
  }

  /** An editor's own chapter of the theme's title is where the theme's articles go. */
  @Test
  void findsTheChapterByItsTitleToo() throws IOException {
    Files.writeString(file, "chapters:\n  - title: 学习贯彻\n    articles:\n      - k1\n");
    assertEquals("学习贯彻: k1 s1", update("k1", "s1"));
  }

  @Test
  void writesTheWholeFileWhereNoLineCanBeAddedAndKeepsTheOldOne() throws IOException {
    String edited = "chapters: [{title: 学习贯彻, articles: [s2, s1]}] # 挤在一行\n";
    Files.writeString(file, edited);
    assertEquals("学习贯彻: s2 s1 s3", update("s1", "s2", "s3"));
    assertEquals(edited, Files.readString(folder.resolve("contents.old.yaml")));
    assertEquals("学习贯彻: s2 s1 s3", update("s1", "s2", "s3"));
  }

  /** All lines cut out of a chapter leave {@code articles:} with nothing behind it. */
  @Test
  void acceptsAnEmptiedChapter() throws IOException {
    Files.writeString(file, "chapters:\n  - id: ch-study\n    title: 学习贯彻\n    articles:\nomit:\n");
    assertEquals("学习贯彻: s1", update("s1"));
  }

  @Test
  void leavesOutWhatIsOmitted() throws IOException {
    Files.writeString(
        file, "chapters:\n  - title: 技能\n    articles:\n      - k1\nomit:\n  - s1 # 重复\n");
    assertEquals("技能: k1", update("k1", "s1"));
    assertEquals(List.of(), diagnostics.all());
  }

  @Test
  void namesUnknownAndRepeatedIdsWithTheirLines() throws IOException {
    String edited =
        """
        chapters:
          - title: 技能
            articles:
              - lx0010
              - lx002
              - lx002
          - title: 学习
            articles:
              - lx003
        omit: [lx003]
        """;
    Files.writeString(file, edited);
    assertEquals("技能: lx002; 学习: lx003; 技能与创新: lx001", update("lx001", "lx002", "lx003"));
    assertEquals(
        List.of(
            "contents.yaml:4 BOOK-06 lx0010|lx001",
            "contents.yaml:6 BOOK-07 lx002",
            "contents.yaml:10 BOOK-07 lx003"),
        Findings.of(diagnostics));
    assertEquals(edited, Files.readString(file), "the editor mends the line, not we");
  }

  @Test
  void isLeftAloneWhenItIsBroken() throws IOException {
    String broken = "chapters:\n  - title: 技能\n     articles:\n      - k1\n";
    Files.writeString(file, broken);
    Optional<Contents> contents =
        ContentsFile.update(folder, articles("k1"), ContentsFileTest::grouping, diagnostics);
    assertTrue(contents.isEmpty());
    assertTrue(Findings.of(diagnostics).getFirst().startsWith("contents.yaml:3 BOOK-02"));
    assertEquals(broken, Files.readString(file));
  }

  @Test
  void namesUnknownKeysAndClashes() throws IOException {
    Files.writeString(
        file,
        """
        chapter: []
        parts: []
        chapters:
          - {title: 甲, id: ch-a}
          - {title: 乙, id: ch-a}
        """);
    ContentsFile.update(folder, articles("k1"), ContentsFileTest::grouping, diagnostics);
    assertEquals(List.of("contents.yaml:1 BOOK-03 chapter|chapters"), Findings.of(diagnostics));
    Files.writeString(file, Files.readString(file).replace("chapter: []\n", ""));
    diagnostics = new Diagnostics();
    ContentsFile.update(folder, articles("k1"), ContentsFileTest::grouping, diagnostics);
    assertEquals(
        List.of(
            "contents.yaml:3 BOOK-04 chapters|列表|要么写 parts，要么写 chapters",
            "contents.yaml:4 BOOK-04 id|ch-a|与别的篇、章不同的编号"),
        Findings.of(diagnostics));
  }

  /** The id is the chapter's, wherever it moves; without one it is made from the title. */
  @Test
  void chapterIdsAreStable() throws IOException {
    Files.writeString(
        file, "chapters:\n  - {title: 甲}\n  - {title: 乙, articles: [k1]}\n  - {title: 乙}\n");
    List<String> ids = chapterIds();
    Files.writeString(
        file, "chapters:\n  - {title: 乙, articles: [k1]}\n  - {title: 乙}\n  - {title: 甲}\n");
    assertEquals(List.of(ids.get(1), ids.get(2), ids.get(0)), chapterIds());
    assertTrue(ids.stream().allMatch(id -> id.matches("ch-[0-9a-f]{6}(-2)?")), ids.toString());
  }

  private List<String> chapterIds() {
    return ContentsFile.update(folder, articles("k1"), ContentsFileTest::grouping, diagnostics)
        .orElseThrow()
        .chapters()
        .map(Contents.ChapterEntry::id)
        .toList();
  }

  /** A chapter parted in two by hand, the id left with the first half. */
  @Test
  void aMadeIdAvoidsTheWrittenOnes() throws IOException {
    Files.writeString(file, "chapters:\n  - {title: 甲}\n");
    String made = chapterIds().getFirst();
    Files.writeString(file, "chapters:\n  - {title: 甲}\n  - {title: 甲, id: " + made + "}\n");
    assertEquals(List.of(made + "-2", made), chapterIds().subList(0, 2));
  }

  @Test
  void replansOnDemandButKeepsWhatIsOmittedAndTheOldFile() throws IOException {
    String edited = "chapters:\n  - title: 乱放\n    articles: [k1, s1]\nomit: [s2]\n";
    Files.writeString(file, edited);
    Contents contents =
        ContentsFile.replan(
                folder, articles("s1", "s2", "k1"), ContentsFileTest::grouping, diagnostics)
            .orElseThrow();
    assertEquals("学习贯彻: s1; 技能与创新: k1", outline(contents));
    assertEquals(List.of("s2"), contents.omitted());
    assertEquals("学习贯彻: s1; 技能与创新: k1", update("s1", "s2", "k1"));
    assertEquals(edited, Files.readString(folder.resolve("contents.old.yaml")));
  }

  @Test
  void replanningAgainLosesNoOrderThatAnEditorMade() throws IOException {
    String first = "chapters:\n  - title: 乱放\n    articles: [k1, s1]\n";
    String second = "chapters:\n  - title: 再乱放\n    articles: [s1, k1]\n";
    for (String edited : List.of(first, second)) {
      Files.writeString(file, edited);
      replan("s1", "k1");
      replan("s1", "k1");
    }
    assertEquals(first, Files.readString(folder.resolve("contents.old.yaml")));
    assertEquals(second, Files.readString(folder.resolve("contents.old-2.yaml")));
    assertFalse(Files.exists(folder.resolve("contents.old-3.yaml")), "nothing had changed");
  }

  private void replan(String... ids) {
    ContentsFile.replan(folder, articles(ids), ContentsFileTest::grouping, diagnostics)
        .orElseThrow();
  }

  @Test
  void leavesNoHalfWrittenFileBehind() throws IOException {
    update("s1");
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
    Files.delete(file);
    Files.createDirectory(file);
    Files.createFile(file.resolve("in-the-way"));
    assertFalse(ProjectFiles.write(file, "x", diagnostics));
    assertTrue(Findings.of(diagnostics).getLast().contains("OUT-01 contents.yaml|"));
  }

  /** Whatever titles hold, what is written is read back as the same contents. */
  @Test
  void rendersAnyTitleSoThatItReadsBack() {
    Random random = new Random(7);
    String alphabet = "书a1 :#-'\"\\[]{}&*!|>%@`,?~\t\n\r《》“”：\u0085\u2028\uFEFF\uE4C2𠮷\u0000é";
    int[] characters = alphabet.codePoints().toArray();
    for (int round = 0; round < 2000; round++) {
      StringBuilder title = new StringBuilder("t");
      for (int length = random.nextInt(8); length >= 0; length--) {
        title.appendCodePoint(characters[random.nextInt(characters.length)]);
      }
      String written = (round % 2 == 0 ? title.substring(1) : title.toString()).strip();
      if (!ONE_LINE.matcher(written).matches()) {
        continue;
      }
      Contents.ChapterEntry chapter = new Contents.ChapterEntry("ch-x", written, List.of("a"));
      Optional<String> part = round % 3 == 0 ? Optional.of(written) : Optional.empty();
      Contents contents =
          new Contents(
              List.of("p"),
              List.of(
                  new Contents.PartEntry(
                      part.isPresent() ? "part-x" : "part",
                      part,
                      part.map(_ -> "i"),
                      List.of(chapter))),
              List.of("z"),
              List.of());
      String text = ContentsText.render(contents, _ -> title.toString());
      Source source = new Source("contents.yaml", text, StandardCharsets.UTF_8, 100);
      ContentsSheet sheet = ContentsSheet.read(source, diagnostics).orElse(null);
      assertTrue(sheet != null, () -> text + Findings.of(diagnostics));
      assertEquals(contents, sheet.contents(), text);
    }
  }
}
