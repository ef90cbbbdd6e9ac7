package org.chengshu.typeset.page;

import java.util.List;
import java.util.regex.Pattern;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.Band;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.page.PageMap;

/** 查链接: every link within the publication must lead to a page. */
final class LinkCheck {

  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  private final PageMap map;
  private final Diagnostics diagnostics;

  LinkCheck(PageMap map, Diagnostics diagnostics) {
    this.map = map;
    this.diagnostics = diagnostics;
  }

  void check(Flow flow) {
    for (Flow.Entry entry : flow.entries()) {
      Place article = Place.NOWHERE.inArticle(entry.documentId());
      Place place = entry.band().id().map(article::inParagraph).orElse(article);
      check(entry.band(), place);
      entry.noteBands().forEach(band -> check(band, place));
      entry.floats().forEach(block -> block.bands().forEach(band -> check(band, place)));
    }
  }

  private void check(Band band, Place place) {
    for (Band.SetLine set : band.content().lines()) {
      if (set.line().from() == 0) { // all lines of a paragraph share their marks
        check(set.line().items().marks(), place);
      }
    }
  }

  private void check(List<ItemMark> marks, Place place) {
    for (ItemMark mark : marks) {
      if (mark instanceof ItemMark.Link(int from, int to, String href) && isBroken(href)) {
        diagnostics.report(Code.LINK_TARGET_MISSING, place, href);
      }
    }
  }

  private boolean isBroken(String href) {
    return !ADDRESS.matcher(href).matches() && map.pageOf(href).isEmpty();
  }
}
