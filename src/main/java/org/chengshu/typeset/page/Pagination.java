package org.chengshu.typeset.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.flow.References;
import org.chengshu.page.Outline;
import org.chengshu.page.Page;
import org.chengshu.page.PageMap;

/**
 * 分页的结果: the pages of a book and what they say about where everything is.
 *
 * @param noteMarks the numbers of the notes at the pages' feet, by id
 */
public record Pagination(
    List<Page> pages, PageMap pageMap, Map<String, String> noteMarks, List<Outline> outline)
    implements References {

  public Pagination {
    pages = List.copyOf(pages);
    noteMarks = Map.copyOf(noteMarks);
    outline = List.copyOf(outline);
  }

  @Override
  public Optional<TargetPage> page(String href) {
    return pageMap.pageOf(href).stream()
        .mapToObj(page -> new TargetPage(page, pageMap.folios().get(page)))
        .findFirst();
  }

  @Override
  public Optional<String> noteMark(String noteId) {
    return Optional.ofNullable(noteMarks.get(noteId));
  }

  /** Whether lines that refer to the pages would be the same. */
  public boolean saysTheSameAs(Pagination other) {
    return pageMap.equals(other.pageMap) && noteMarks.equals(other.noteMarks);
  }
}
