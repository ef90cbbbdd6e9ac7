package org.chengshu.xhtml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.chengshu.book.Book;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.ArticleKind;
import org.chengshu.manuscript.Headline;
import org.junit.jupiter.api.Test;

class DocumentNamesTest {

  /** What Windows takes for a device could not be unpacked there. */
  @Test
  void aNameThatIsTakenGetsAnUnderscore() {
    List<Article> articles =
        Stream.of("con", "com1", "nul-2", "cover", "lpt10")
            .map(id -> EveryKind.article(id, ArticleKind.NEWS, Headline.of("题"), List.of()))
            .toList();
    Book book = EveryKind.book("zh-Hans", articles, List.of());
    DocumentNames names = new DocumentNames(book);
    assertEquals(
        List.of("con_", "com1_", "nul-2", "cover_", "lpt10"),
        articles.stream().map(names::of).toList());
  }
}
