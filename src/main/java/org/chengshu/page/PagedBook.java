package org.chengshu.page;

import java.util.List;

/** 成页的书: what every exporter of pages reads. */
public record PagedBook(
    List<Page> pages, List<DisplayList> displayLists, List<Outline> outline, PageMap pageMap) {

  public PagedBook {
    pages = List.copyOf(pages);
    displayLists = List.copyOf(displayLists);
    outline = List.copyOf(outline);
  }
}
