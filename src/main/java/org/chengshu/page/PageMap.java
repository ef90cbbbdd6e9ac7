package org.chengshu.page;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * 页码对照: which paragraph each page begins with; feeds contents, index and the EPUB's page list.
 *
 * @param starts in page order
 * @param pageOfId element or anchor id to the index of the page it begins on
 * @param folios the printed or counted folio of each page
 */
public record PageMap(List<PageStart> starts, Map<String, Integer> pageOfId, List<String> folios) {

  public PageMap {
    starts = List.copyOf(starts);
    pageOfId = Map.copyOf(pageOfId);
    folios = List.copyOf(folios);
  }

  /**
   * The page an {@code href} within the publication leads to: by its fragment, else by its file.
   */
  public OptionalInt pageOf(String href) {
    String id = href.substring(href.indexOf('#') + 1);
    Integer page = pageOfId.get(id.isEmpty() ? href.substring(0, href.length() - 1) : id);
    return page == null ? OptionalInt.empty() : OptionalInt.of(page);
  }

  /**
   * 页首.
   *
   * @param paragraphId of the first paragraph on the page
   * @param offset of the page's first character in the paragraph's text, UTF-16
   */
  public record PageStart(int pageIndex, String folio, String paragraphId, int offset) {}
}
