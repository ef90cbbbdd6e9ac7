package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.flow.Band;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.Line;
import org.chengshu.page.Outline;
import org.chengshu.page.Page;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.page.PageMap.PageStart;

/** 页面索引: what begins where, read off the finished pages in order. */
final class PageIndex {

  private final List<PageStart> starts = new ArrayList<>();
  private final Map<String, Integer> pageOfId = new LinkedHashMap<>();
  private final List<Outline> outline = new ArrayList<>();

  // A paragraph with forced line breaks has several item lists; their texts make up its text.
  private Optional<String> paragraph = Optional.empty();
  private ItemList stretch;
  private int stretchStart;

  private PageIndex() {}

  static PageIndex of(List<Page> pages) {
    PageIndex index = new PageIndex();
    pages.forEach(index::add);
    return index;
  }

  List<PageStart> starts() {
    return starts;
  }

  Map<String, Integer> pageOfId() {
    return pageOfId;
  }

  List<Outline> outline() {
    return outline;
  }

  private void add(Page page) {
    boolean started = false;
    for (PlacedBand placed : page.bands()) {
      if (placed.repeated()) {
        continue;
      }
      Band band = placed.band();
      band.id().ifPresent(id -> pageOfId.putIfAbsent(id, page.index()));
      band.anchors().forEach(id -> pageOfId.putIfAbsent(id, page.index()));
      band.bookmark()
          .ifPresent(mark ->
              outline.add(new Outline(mark.level(), mark.title(), page.index(), placed.offset())));
      int offset = firstCharacter(band, page.index());
      if (!started && band.id().isPresent()) {
        starts.add(new PageStart(page.index(), page.folio(), band.id().get(), offset));
        started = true;
      }
    }
  }

  /** Walks the band's lines; returns the offset of its first character in the paragraph's text. */
  private int firstCharacter(Band band, int pageIndex) {
    int first = -1;
    for (Band.SetLine set : band.content().lines()) {
      enter(band.id(), set.line().items());
      addAnchors(set.line(), pageIndex);
      first = first >= 0 ? first : stretchStart + set.line().items().cluster()[set.line().from()];
    }
    return Math.max(0, first);
  }

  private void enter(Optional<String> id, ItemList items) {
    if (items == stretch) {
      return;
    }
    boolean goesOn = id.isPresent() && id.equals(paragraph);
    stretchStart = goesOn ? stretchStart + stretch.text().length() : 0;
    paragraph = id;
    stretch = items;
  }

  private void addAnchors(Line line, int pageIndex) {
    for (ItemMark mark : line.items().marks()) {
      if (mark instanceof ItemMark.Anchor(int at, String id) && line.holds(at)) {
        pageOfId.putIfAbsent(id, pageIndex);
      }
    }
  }
}
