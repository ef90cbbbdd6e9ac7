package org.chengshu.app;

import org.chengshu.flow.Band;
import org.chengshu.page.Page;
import org.chengshu.page.PagedBook;

/** 字数: characters set on a book's pages, white space, heads and folios not counted. */
final class CharacterCount {

  private CharacterCount() {}

  static long of(PagedBook book) {
    return book.pages().stream()
        .flatMap(page -> page.bands().stream())
        .map(Page.PlacedBand::band)
        .mapToLong(CharacterCount::of)
        .sum();
  }

  private static long of(Band band) {
    return band.content().lines().stream()
        .flatMapToInt(set -> set.line().text().codePoints())
        .filter(c -> !Character.isWhitespace(c) && c != 0xFFFC)
        .count();
  }
}
