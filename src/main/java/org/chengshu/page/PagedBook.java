package org.chengshu.page;

import java.util.List;
import org.chengshu.content.WritingMode;

/** 成页的书: what every exporter of pages reads. */
public record PagedBook(
    WritingMode writingMode,
    List<Page> pages,
    List<DisplayList> displayLists,
    List<Outline> outline,
    PageMap pageMap) {

  public PagedBook {
    pages = List.copyOf(pages);
    displayLists = List.copyOf(displayLists);
    outline = List.copyOf(outline);
  }
}
