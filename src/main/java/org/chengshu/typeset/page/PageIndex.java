package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
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

  /** 段的一截: what of a paragraph came last, and where it begins in the paragraph's text. */
  private record Stretch(ItemList items, int start) {}

  // A paragraph with forced line breaks has several item lists; their texts make up its text.
  private final Map<String, Stretch> stretches = new HashMap<>();

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
      int start = start(band.id(), set.line().items());
      addAnchors(set.line(), pageIndex);
      first = first >= 0 ? first : start + set.line().items().cluster()[set.line().from()];
    }
    return Math.max(0, first);
  }

  /** Where the items begin in their paragraph's text. */
  private int start(Optional<String> id, ItemList items) {
    if (id.isEmpty()) {
      return 0;
    }
    Stretch before = stretches.get(id.get());
    if (before != null && before.items == items) {
      return before.start;
    }
    int start = before == null ? 0 : before.start + before.items.text().length();
    stretches.put(id.get(), new Stretch(items, start));
    return start;
  }

  private void addAnchors(Line line, int pageIndex) {
    for (ItemMark mark : line.items().marks()) {
      if (mark instanceof ItemMark.Anchor(int at, String id) && line.holds(at)) {
        pageOfId.putIfAbsent(id, pageIndex);
      }
    }
  }
}
