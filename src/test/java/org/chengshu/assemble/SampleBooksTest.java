package org.chengshu.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.book.Book;
import org.chengshu.book.CharacterGrid;
import org.chengshu.book.Edition;
import org.chengshu.book.ProjectSettings;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.SampleArticle;
import org.chengshu.theme.ThemePlanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The books that lie in {@code src/sample}, planned from nothing. */
class SampleBooksTest {

  private static final Path SAMPLES = Path.of("src/sample");

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  private Book assemble(String sample, List<Article> articles) throws IOException {
    Files.copy(SAMPLES.resolve(sample).resolve("book.yaml"), folder.resolve("book.yaml"));
    ProjectSettings settings = ProjectReader.read(folder, diagnostics).orElseThrow();
    return BookAssembler.assemble(
            settings,
            articles,
            unique ->
                ContentsFile.update(
                    folder,
                    unique,
                    some -> ThemePlanner.plan(some, settings.themes(), diagnostics),
                    diagnostics),
            diagnostics)
        .orElseThrow();
  }

  private static List<Article> luxun() throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES.resolve("luxun-100/manuscripts"))) {
      for (Path file : files.sorted().toList()) {
        articles.add(luxun(file));
      }
    }
    return articles;
  }

  private static Article luxun(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Map<String, String> front =
        lines.subList(1, lines.lastIndexOf("---")).stream()
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    SampleArticle article =
        SampleArticle.of(file.getFileName().toString().replace(".md", ""))
            .title(front.get("title"))
            .theme(front.get("collection"));
    lines.stream().skip(5).filter(line -> !line.isBlank()).forEach(article::paragraph);
    return article.build();
  }

  /** The sizes are those of the collections, counted in the source's file names. */
  @Test
  void luxunIsPlannedIntoItsSevenCollections() throws IOException {
    List<Article> articles = luxun();
    assertEquals(100, articles.size());
    assertTrue(articles.stream().allMatch(a -> a.id().matches("[a-z][a-z0-9-]*")));
    Book book = assemble("luxun-100", articles);
    assertEquals(
        List.of("朝花夕拾 12", "野草 18", "呐喊 14", "热风 18", "坟 18", "华盖集 18", "而已集 2"),
        book.parts().getFirst().chapters().stream()
            .map(chapter -> chapter.title() + " " + chapter.articles().size())
            .toList());
    assertEquals("ch-yecao", book.parts().getFirst().chapters().get(1).id());
    assertEquals(100, book.articles().size());
    assertEquals(List.of(), diagnostics.all());
    assertEquals(book, assembleAgain(articles));
  }

  private Book assembleAgain(List<Article> articles) {
    ProjectSettings settings = ProjectReader.read(folder, diagnostics).orElseThrow();
    return BookAssembler.assemble(
            settings,
            articles,
            unique -> ContentsFile.update(folder, unique, _ -> List.of(), diagnostics),
            diagnostics)
        .orElseThrow();
  }

  /** 170×240 mm, 36 characters by 31 lines and 48 by 20, 10.5/18 pt: as the peers were measured. */
  @Test
  void luxunIsSetLikeThePeersBooks() {
    ProjectSettings settings =
        ProjectReader.read(SAMPLES.resolve("luxun-100"), diagnostics).orElseThrow();
    assertEquals(
        List.of("170x240 36 31", "170x240 48 20"),
        settings.editions().stream().map(SampleBooksTest::shape).toList());
    assertEquals("10.5", settings.editions().getFirst().size().orElseThrow().toPlainString());
    assertEquals("18", settings.editions().getFirst().leading().orElseThrow().toPlainString());
  }

  private static String shape(Edition edition) {
    Optional<CharacterGrid> area = edition.typeArea();
    return edition.trim() + area.map(a -> " " + a.characters() + " " + a.lines()).orElse("");
  }

  /** The articles of the front page, by the theme that a reader would give them. */
  @Test
  void theFrontPageFallsIntoItsThemes() throws IOException {
    List<Article> articles =
        List.of(
            news("a1", "温州市总工会召开党组（扩大）专题学习会", "会议要求，全市各级工会要把学习宣传贯彻习近平总书记重要讲话精神作为重大政治任务。"),
            news("a2", "省劳模协会走访慰问百岁全国劳模代表", "省劳模协会走访慰问百岁全国劳动模范李裕银、陈荣材，了解劳模生活状况，倾听劳模呼声。"),
            news("a3", "《“三个精神”传八婺》新书正式亮相", "由金华市总工会编撰的百名作家颂劳模大型文学创作项目作品集正式亮相。"),
            news("a4", "习近平《在庆祝大会上的讲话》单行本出版", "《讲话》单行本，已由人民出版社出版，即日起在全国新华书店发行。"),
            news("a5", "让高科技更有“烟火气”", "他潜心研发“城市大脑”和AI大模型，科技在展现力量的同时也越来越有温度，人工智能走进生活。"),
            news("a6", "浙江省百场职工职业技能竞赛集中开赛", "工业机器人系统运维员等三场省级竞赛同步擂响战鼓，建设知识型、技能型、创新型劳动者大军。"));
    Book book = assemble("xinwen", articles);
    assertEquals(
        List.of("学习贯彻 a1 a4", "技能与创新 a5 a6", "劳模故事 a2 a3"),
        book.parts().getFirst().chapters().stream()
            .map(chapter ->
                chapter.articles().stream()
                    .map(Article::id)
                    .collect(Collectors.joining(" ", chapter.title() + " ", "")))
            .toList());
    assertEquals(List.of(), diagnostics.all());
  }

  private static Article news(String id, String title, String text) {
    return SampleArticle.of(id).title(title).paragraph(text).build();
  }
}
