package org.chengshu.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengshu.book.Book;
import org.chengshu.book.ProjectSettings;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.SampleArticle;
import org.chengshu.source.Source;
import org.chengshu.theme.ThemePlanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookAssemblerTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Book> assemble(Path folder, String yaml, List<Article> articles) {
    Source source = new Source("book.yaml", yaml, StandardCharsets.UTF_8, 100);
    ProjectSettings settings =
        ProjectReader.read(source, "shu", design -> Optional.empty(), diagnostics).orElseThrow();
    return BookAssembler.assemble(
        settings,
        articles,
        unique ->
            ContentsFile.update(
                folder,
                unique,
                some -> ThemePlanner.plan(some, settings.themes(), diagnostics),
                diagnostics),
        diagnostics);
  }

  @Test
  void putsArticlesInTheEditorsOrderAndDropsEmptyChapters(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("contents.yaml"),
        """
        parts:
          - title: 上篇
            chapters:
              - {title: 空章}
              - {title: 甲章, id: ch-a, articles: [b, a]}
          - title: 空篇
        """);
    List<Article> articles = Stream.of("a", "b").map(id -> SampleArticle.of(id).build()).toList();
    Book book = assemble(folder, "title: 书", articles).orElseThrow();
    assertEquals(1, book.parts().size());
    assertEquals(Optional.of("上篇"), book.parts().getFirst().title());
    Book.Chapter chapter = book.parts().getFirst().chapters().getFirst();
    assertEquals("ch-a", chapter.id());
    assertEquals(List.of(articles.get(1), articles.get(0)), chapter.articles());
  }

  /** A second article of the same id would overwrite the first one's document. */
  @Test
  void refusesIdsThatClash(@TempDir Path folder) {
    List<Article> articles =
        List.of(
            SampleArticle.of("a").file("manuscripts/1.md").build(),
            SampleArticle.of("a").file("manuscripts/2.md").build(),
            SampleArticle.of("contents").file("manuscripts/3.md").build(),
            SampleArticle.of("ch-1").file("manuscripts/4.md").build());
    Book book = assemble(folder, "title: 书", articles).orElseThrow();
    assertEquals(List.of(articles.getFirst()), book.articles());
    assertEquals(
        List.of(
            "manuscripts/2.md:1 MAN-06 a|manuscripts/1.md",
            "manuscripts/3.md:1 MAN-06 contents|contents.xhtml",
            "manuscripts/4.md:1 MAN-06 ch-1|ch-1.xhtml"),
        Findings.of(diagnostics));
  }

  @Test
  void saysThatThereIsNoManuscript(@TempDir Path folder) {
    assertTrue(assemble(folder, "title: 书", List.of()).isEmpty());
    assertEquals(List.of("manuscripts BOOK-05 manuscripts"), Findings.of(diagnostics));
  }

  /** No chapter changes its id or its neighbours when one article comes later. */
  @Test
  void growsWithoutMovingAnything(@TempDir Path folder) {
    String yaml = "title: 书\nthemes:\n  - title: 创新\n  - title: 故事\n";
    Article a = SampleArticle.of("a").paragraph("创新创新").build();
    Article b = SampleArticle.of("b").paragraph("讲一个故事").build();
    Article c = SampleArticle.of("aa").paragraph("再谈创新").build();
    Book before = assemble(folder, yaml, List.of(a, b)).orElseThrow();
    Book after = assemble(folder, yaml, List.of(a, c, b)).orElseThrow();
    assertEquals(List.of(a, c, b), after.articles());
    assertEquals(ids(before), ids(after));
    assertEquals(after, assemble(folder, yaml, List.of(c, b, a)).orElseThrow());
  }

  private static List<String> ids(Book book) {
    return book.parts().getFirst().chapters().stream().map(Book.Chapter::id).toList();
  }
}
