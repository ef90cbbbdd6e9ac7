package org.chengshu.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chengshu.page.PageMap.PageStart;

/**
 * 插页: puts pages of another series into a book that is already paged. They come in whole leaves, so
 * every other page keeps its side, and its folio (B-50).
 */
public final class Inserts {

  private Inserts() {}

  /**
   * Puts pages into a book.
   *
   * @param inserts an even number
   * @param at index of the first of them, even: a recto
   */
  public static PagedBook into(PagedBook book, List<DisplayList> inserts, int at) {
    if (inserts.size() % 2 != 0 || at % 2 != 0) {
      throw new IllegalArgumentException(inserts.size() + " pages at " + at + ": no whole leaf");
    }
    List<DisplayList> lists = new ArrayList<>(book.displayLists());
    lists.addAll(at, inserts);
    int more = inserts.size();
    return new PagedBook(
        book.writingMode(),
        book.pages(),
        lists,
        book.outline().stream()
            .map(mark ->
                new Outline(
                    mark.level(), mark.title(), moved(mark.pageIndex(), at, more), mark.offset()))
            .toList(),
        into(book.pageMap(), inserts, at));
  }

  private static PageMap into(PageMap map, List<DisplayList> inserts, int at) {
    int more = inserts.size();
    List<PageStart> starts =
        map.starts().stream()
            .map(start ->
                new PageStart(
                    moved(start.pageIndex(), at, more),
                    start.folio(),
                    start.paragraphId(),
                    start.offset()))
            .toList();
    Map<String, Integer> pageOfId = new LinkedHashMap<>();
    map.pageOfId().forEach((id, page) -> pageOfId.put(id, moved(page, at, more)));
    List<String> folios = new ArrayList<>(map.folios());
    folios.addAll(at, inserts.stream().map(DisplayList::folio).toList());
    return new PageMap(starts, pageOfId, folios);
  }

  private static int moved(int page, int at, int more) {
    return page < at ? page : page + more;
  }
}
