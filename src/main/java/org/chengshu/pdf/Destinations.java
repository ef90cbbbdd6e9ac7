package org.chengshu.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.chengshu.content.WritingMode;
import org.chengshu.page.DisplayList;
import org.chengshu.page.PageMap;
import org.chengshu.page.PagedBook;

/** 跳转目标: where links and bookmarks lead. */
final class Destinations {

  private final List<COSDictionary> pages;
  private final PageMap map;
  private final Map<String, COSArray> byId = new HashMap<>();

  private Destinations(List<COSDictionary> pages, PageMap map) {
    this.pages = pages;
    this.map = map;
  }

  static Destinations of(PagedBook book, List<COSDictionary> pages) {
    Destinations destinations = new Destinations(pages, book.pageMap());
    if (book.writingMode() == WritingMode.HORIZONTAL) {
      for (int i = 0; i < pages.size(); i++) {
        destinations.addAnchors(i, book.displayLists().get(i));
      }
    }
    return destinations;
  }

  private void addAnchors(int index, DisplayList list) {
    for (DisplayList.Operation operation : list.operations()) {
      if (operation instanceof DisplayList.Anchor(String id, int x, int y)) {
        byId.putIfAbsent(id, place(index, list.margin() + list.height() - y));
      }
    }
  }

  /** Where an {@code href} within the publication leads; a column has no height to scroll to. */
  Optional<COSArray> target(String href) {
    String id = href.substring(href.indexOf('#') + 1);
    COSArray place = byId.get(id);
    if (place != null) {
      return Optional.of(place);
    }
    return map.pageOf(href).stream().mapToObj(this::page).findFirst();
  }

  COSArray page(int index) {
    COSArray target = new COSArray();
    target.add(pages.get(index));
    target.add(COSName.getPDFName("Fit"));
    return target;
  }

  private COSArray place(int index, long y) {
    COSArray target = new COSArray();
    target.add(pages.get(index));
    target.add(COSName.getPDFName("XYZ"));
    target.add(COSNull.NULL);
    target.add(PageObject.number(y));
    target.add(COSNull.NULL);
    return target;
  }
}
