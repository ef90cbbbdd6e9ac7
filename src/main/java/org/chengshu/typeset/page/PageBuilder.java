package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.Band;
import org.chengshu.flow.BlockStyle.PageBreak;
import org.chengshu.flow.Galley.FloatBlock;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.page.PageStyle;
import org.chengshu.page.PageStyles;
import org.chengshu.page.Side;
import org.chengshu.page.StyledBook;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.page.Flow.Entry;

/**
 * 拼版面: one run of pages after another, each from a forced break to the next, with the blank pages
 * between them (B-24).
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
    int from = 0;
    while (from < flow.size()) {
      Entry first = flow.get(from);
      if (first.breakBefore() == PageBreak.RECTO && !nextIsRecto()
          || first.breakBefore() == PageBreak.VERSO && nextIsRecto()) {
        addBlank();
      }
      int to = flow.runEnd(from);
      List<PagePlan> plans = new RunPlanner(flow, this::area, pages.size(), from, to).plan();
      plans.forEach(this::add);
      reportShortTail(plans, to);
      from = to;
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
  private Side side(int index) {
    boolean recto = index % 2 == 0;
    return recto == (book.writingMode() == WritingMode.HORIZONTAL) ? Side.RIGHT : Side.LEFT;
  }

  private void addBlank() {
    int index = pages.size();
    PageStyle style = book.pageStyles().style(new PageStyles.Key("", side(index), false, true));
    boolean front = pages.isEmpty() || pages.getLast().front();
    pages.add(
        new PageDraft(index, front, side(index), true, style, List.of(), OptionalInt.empty()));
  }

  private TypeArea area(int index, int from, boolean goesOn) {
    return style(index, from, goesOn).typeArea();
  }

  /**
   * @param from the page's first band, or the last one before it
   * @param goesOn whether the page has no band of the flow, only what others had no room for
   */
  private PageStyle style(int index, int from, boolean goesOn) {
    Entry entry = flow.get(from);
    boolean first =
        !goesOn && (from == 0 || entry.opens() || !entry.name().equals(flow.get(from - 1).name()));
    return book.pageStyles().style(new PageStyles.Key(entry.name(), side(index), first, false));
  }

  private void add(PagePlan plan) {
    boolean goesOn = plan.from() == plan.to();
    int from = goesOn ? plan.to() - 1 : plan.from();
    PageStyle style = style(pages.size(), from, goesOn);
    TypeArea area = style.typeArea();
    List<PlacedBand> bands = new ArrayList<>();
    int top = 0;
    for (FloatBlock block : plan.head()) {
      FloatShape shape = FloatShape.of(block, area);
      bands.addAll(shape.at(top));
      top += shape.height() + area.pitch();
    }
    bands.addAll(LooseRuns.centred(plan.text(), area));
    int height = area.lines() * area.pitch();
    int notesTop = height - PageFoot.extent(plan.notes());
    OptionalInt notesAt = plan.notes().isEmpty() ? OptionalInt.empty() : OptionalInt.of(notesTop);
    addFoot(plan, area, notesAt.isPresent() ? notesTop - area.pitch() : height, bands);
    int offset = notesTop;
    for (Band note : plan.notes()) {
      bands.add(new PlacedBand(note, offset, false));
      offset += note.extent();
    }
    bands.stream()
        .filter(placed -> placed.offset() + placed.band().extent() > height)
        .forEach(placed -> reportTooTall(placed.band(), flow.get(from)));
    boolean front = flow.get(from).front();
    pages.add(new PageDraft(pages.size(), front, side(pages.size()), false, style, bands, notesAt));
  }

  /** Figures between the text and the notes, on the grid as the text is. */
  private static void addFoot(PagePlan plan, TypeArea area, int end, List<PlacedBand> bands) {
    List<FloatShape> shapes = plan.foot().stream().map(b -> FloatShape.of(b, area)).toList();
    int total = shapes.stream().mapToInt(shape -> shape.height() + area.pitch()).sum();
    int offset = Math.floorDiv(end - total, area.pitch()) * area.pitch();
    for (FloatShape shape : shapes) {
      bands.addAll(shape.at(offset + area.pitch()));
      offset += shape.height() + area.pitch();
    }
  }

  /** The last page of an article that others follow on pages of their own (B-09). */
  private void reportShortTail(List<PagePlan> plans, int to) {
    int lines = plans.getLast().used();
    if (plans.size() > 1
        && !plans.getLast().hasFigures()
        && to < flow.size()
        && lines < PageCost.LEAST_TAIL) {
      diagnostics.report(
          Code.LAST_PAGE_SHORT, Place.NOWHERE.inArticle(flow.get(to - 1).documentId()), lines);
    }
  }

  private void reportTooTall(Band band, Entry entry) {
    Place place = Place.NOWHERE.inArticle(entry.documentId());
    String what =
        switch (band.content()) {
          case Band.Picture picture -> picture.box().href();
          case Band.Lines _, Band.Row _ ->
              band.content().lines().stream().map(set -> set.line().text()).findFirst().orElse("");
        };
    diagnostics.report(Code.BAND_TOO_TALL, band.id().map(place::inParagraph).orElse(place), what);
  }
}
