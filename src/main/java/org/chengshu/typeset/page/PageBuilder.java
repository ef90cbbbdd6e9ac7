package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.Band;
import org.chengshu.flow.BlockStyle.PageBreak;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.page.PageStyle;
import org.chengshu.page.PageStyles;
import org.chengshu.page.Side;
import org.chengshu.page.StyledBook;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.page.Flow.Entry;

/**
 * 拼版面: fills page after page with as many bands as fit, ending each where a page may end (B-07). A
 * page takes at least one band, so that there is always an end.
 */
final class PageBuilder {

  private final StyledBook book;
  private final Flow flow;
  private final Diagnostics diagnostics;
  private final List<PageDraft> pages = new ArrayList<>();

  PageBuilder(StyledBook book, Flow flow, Diagnostics diagnostics) {
    this.book = book;
    this.flow = flow;
    this.diagnostics = diagnostics;
  }

  List<PageDraft> build() {
    int next = 0;
    while (next < flow.size()) {
      Entry first = flow.get(next);
      if (first.breakBefore() == PageBreak.RECTO && !nextIsRecto()
          || first.breakBefore() == PageBreak.VERSO && nextIsRecto()) {
        addBlank();
      }
      next = addPage(next);
    }
    if (!nextIsRecto()) {
      addBlank(); // a leaf has two pages (B-53)
    }
    return pages;
  }

  /** Index 0 is page 1, and odd pages are rectos. */
  private boolean nextIsRecto() {
    return pages.size() % 2 == 0;
  }

  /** The first page lies right in a horizontal book and left in a vertical one (B-15). */
  private Side nextSide() {
    return nextIsRecto() == (book.writingMode() == WritingMode.HORIZONTAL) ? Side.RIGHT : Side.LEFT;
  }

  private void addBlank() {
    PageStyle style = book.pageStyles().style(new PageStyles.Key("", nextSide(), false, true));
    boolean front = pages.isEmpty() || pages.getLast().front();
    pages.add(new PageDraft(pages.size(), front, nextSide(), true, style, List.of()));
  }

  private int addPage(int from) {
    Entry entry = flow.get(from);
    boolean first = from == 0 || entry.opens() || !entry.name().equals(flow.get(from - 1).name());
    PageStyle style =
        book.pageStyles().style(new PageStyles.Key(entry.name(), nextSide(), first, false));
    TypeArea area = style.typeArea();
    Slots slots = new Slots(area, from == 0 || entry.breakBefore() != PageBreak.AUTO);
    List<Band> repeated = entry.band().repeated();
    slots.repeat(repeated);
    int end = fill(from, slots);
    List<PlacedBand> bands = slots.placed().subList(0, repeated.size() + end - from);
    pages.add(
        new PageDraft(
            pages.size(), entry.front(), nextSide(), false, style, LooseRuns.centred(bands, area)));
    return end;
  }

  /** Places bands until the page is full; returns the first one that belongs to the next page. */
  private int fill(int from, Slots slots) {
    int lastEnd = -1;
    for (int i = from; i < flow.size(); i++) {
      Band band = flow.get(i).band();
      if (i > from && flow.get(i).breakBefore() != PageBreak.AUTO) {
        return i;
      }
      if (!slots.place(band)) {
        if (i > from) {
          return lastEnd >= 0 ? lastEnd : i;
        }
        slots.force(band);
        reportTooTall(flow.get(i));
      }
      if (band.breakAfter()) {
        lastEnd = i + 1;
      }
    }
    return flow.size();
  }

  private void reportTooTall(Entry entry) {
    Place place = Place.NOWHERE.inArticle(entry.documentId());
    String what =
        switch (entry.band().content()) {
          case Band.Lines(List<Band.SetLine> lines) -> lines.getFirst().line().text();
          case Band.Picture picture -> picture.box().href();
          case Band.Row row ->
              row.lines().stream().map(set -> set.line().text()).findFirst().orElse("");
        };
    diagnostics.report(
        Code.BAND_TOO_TALL, entry.band().id().map(place::inParagraph).orElse(place), what);
  }
}
