package org.chengshu.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private ImportResult read(String text) {
    return Importer.read(Fixtures.text("稿.txt", text), diagnostics);
  }

  @Test
  void titleAuthorAndParagraphsWithoutTheirIndents() {
    Article article =
        read("秋夜\n鲁迅\n\n　　在我的后园，有两株树。\n　　一株是枣树。\n\n    还有一株也是枣树。\n").articles().getFirst();
    assertEquals("秋夜", article.headline().title());
    assertEquals(List.of("鲁迅"), article.authors());
    assertEquals("在我的后园，有两株树。\n一株是枣树。\n还有一株也是枣树。", Fixtures.body(article));
    assertEquals(7, article.blocks().get(2).span().firstLine());
    assertEquals(List.of(), diagnostics.all());
  }

  @Test
  void authorsWithTheirWord() {
    Article article = read("一条路\n作者：张三 李四\n路很长。\n我们走着。").articles().getFirst();
    assertEquals(List.of("张三", "李四"), article.authors());
    assertEquals("路很长。\n我们走着。", Fixtures.body(article));
  }

  @Test
  void aTextThatBeginsAtOnceHasNoTitle() {
    Article article = read("他今年六十岁，是一名钳工。\n他的手很稳。").articles().getFirst();
    assertEquals("", article.headline().title());
    assertEquals(2, article.blocks().size());
    assertEquals(Code.IMPORT_HEADLINE_MISSING, diagnostics.all().getFirst().code());
  }

  @Test
  void aPoemIsNoNewspaperPage() {
    String poem = "静夜思\n李白\n床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。\n".repeat(3);
    assertEquals(1, read(poem).articles().size());
  }

  @Test
  void nothingIsToldAsNothing() {
    assertEquals(List.of(), read(" \n\n　\n").articles());
    assertEquals(Code.IMPORT_NOTHING_FOUND, diagnostics.all().getFirst().code());
  }
}
