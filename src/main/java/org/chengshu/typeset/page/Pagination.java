package org.chengshu.typeset.page;

import java.util.List;
import org.chengshu.page.Outline;
import org.chengshu.page.Page;
import org.chengshu.page.PageMap;

/** 分页的结果: the pages of a book and what they say about where everything is. */
public record Pagination(List<Page> pages, PageMap pageMap, List<Outline> outline) {
  public Pagination {
    pages = List.copyOf(pages);
    outline = List.copyOf(outline);
  }
}
