package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chengshu.flow.Band;
import org.chengshu.flow.Galley.FloatBlock;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.page.PagePlan.Rest;

/**
 * 装一页: the ways of filling a page from one band on: as full as it gets, or a few lines less. There
 * is always one, and it takes at least one band or line of a note.
 */
final class PageFiller {

  /** A page that is shorter by more lines than this is no choice. */
  private static final int MOST_MISSING = 3;

  /** 可止处: what the page holds if it ends before band {@code to}. */
  private record End(
      int to, int text, int foot, int notes, Rest rest, int missing, int used, boolean broken) {}

  private final Flow flow;
  private final TypeArea area;
  private final List<End> ends = new ArrayList<>();
  private final int from;
  private final List<FloatBlock> headFloats = new ArrayList<>();
  private final List<FloatBlock> footFloats = new ArrayList<>();
  private final List<FloatBlock> waitingFloats = new ArrayList<>();
  private final Slots slots;
  private PageFoot foot;
  private List<Band> waiting = List.of();
  private boolean closed;

  private PageFiller(
      Flow flow, TypeArea area, int from, boolean keepsHeadSpace, Rest before, boolean alone) {
    this.flow = flow;
    this.area = area;
    this.from = from;
    this.foot = new PageFoot(area);
    this.slots = new Slots(area, keepsHeadSpace, takeFloats(before.floats(), alone));
    takeNote(before.note(), mostOfPage(alone) - slots.end());
  }

  /**
   * @param to where the run of pages ends
   * @param keepsHeadSpace whether the space before the first band stays
   * @param before what the page before could not hold
   * @return in the order of their ends, never empty
   */
  static List<PagePlan> plans(
      Flow flow, TypeArea area, int from, int to, boolean keepsHeadSpace, Rest before) {
    PageFiller filler = new PageFiller(flow, area, from, keepsHeadSpace, before, from == to);
    if (from == to) {
      filler.addEnd(to, false);
    } else {
      filler.fill(to, OptionalInt.empty());
    }
    return filler.sensible(to, 0);
  }

  /**
   * The same with one paragraph set in a line less.
   *
   * @param shortened the paragraph's first band
   * @return those that hold all of the paragraph; there may be none
   */
  static List<PagePlan> plansShortened(
      Flow flow,
      TypeArea area,
      int from,
      int to,
      boolean keepsHeadSpace,
      Rest before,
      int shortened) {
    PageFiller filler = new PageFiller(flow, area, from, keepsHeadSpace, before, false);
    filler.fill(to, OptionalInt.of(shortened));
    int end = shortened + flow.get(shortened).band().shorter().orElseThrow().replaced();
    return filler.sensible(to, end).stream().filter(plan -> !plan.broken()).toList();
  }

  private void fill(int to, OptionalInt shortened) {
    List<Band> repeated = flow.get(from).band().repeated();
    slots.repeat(repeated);
    int i = from;
    while (i < to && !closed) {
      boolean shorter = shortened.isPresent() && shortened.getAsInt() == i;
      int taken = shorter ? placeShorter(flow.get(i)) : place(flow.get(i), i == from) ? 1 : 0;
      if (taken == 0) {
        if (i > from || shorter) {
          break;
        }
        if (!headFloats.isEmpty() || !foot.bands().isEmpty()) {
          ends.add(new End(from, 0, 0, foot.bands().size(), rest(), 0, 0, false));
          return; // what has waited takes the page
        }
        force(flow.get(i));
        taken = 1;
      }
      i += taken;
      if (flow.get(i - 1).band().breakAfter() || i == to) {
        addEnd(i, false);
      }
    }
    if (ends.isEmpty()) {
      addEnd(i, true);
    }
  }

  /** A band that no page has room for; its notes begin where there is room. */
  private void force(Flow.Entry entry) {
    slots.force(entry.band());
    List<Band> notes = entry.noteBands();
    int lines = foot.fitting(slots.end(), notes);
    foot.add(notes.subList(0, lines));
    waiting = notes.subList(lines, notes.size());
    addFloats(entry);
    closed = true;
  }

  private Rest rest() {
    return waiting.isEmpty() && waitingFloats.isEmpty()
        ? Rest.NONE
        : new Rest(waiting, waitingFloats);
  }

  /** A paragraph in a line less, all of it; returns how many bands it stands for, or 0. */
  private int placeShorter(Flow.Entry first) {
    for (Flow.Entry line : first.shorter()) {
      if (closed || !place(line, false)) {
        return 0;
      }
    }
    return first.band().shorter().orElseThrow().replaced();
  }

  /**
   * Figures that wait come to the head; but for the first they leave a third of the page to the
   * text, if there is any.
   *
   * @return where the text begins
   */
  private int takeFloats(List<FloatBlock> before, boolean alone) {
    int most = mostOfPage(alone);
    int height = 0;
    for (FloatBlock block : before) {
      int taken = FloatShape.of(block, area).height() + area.pitch();
      if (waitingFloats.isEmpty() && (height + taken <= most || headFloats.isEmpty())) {
        headFloats.add(block);
        height += taken;
      } else {
        waitingFloats.add(block);
      }
    }
    return height;
  }

  /** What goes on of a note leaves a third of the page to the text, if there is any. */
  private void takeNote(List<Band> continued, int most) {
    int lines = 0;
    int height = area.pitch();
    while (lines < continued.size()
        && (lines == 0 && headFloats.isEmpty() || height + continued.get(lines).extent() <= most)) {
      height += continued.get(lines).extent();
      lines++;
    }
    foot.add(continued.subList(0, lines));
    waiting = continued.subList(lines, continued.size());
  }

  private int mostOfPage(boolean alone) {
    int room = area.lines() * area.pitch();
    return alone ? room : room * 2 / 3;
  }

  /** Figures stand under the text that speaks of them, or on the next page. */
  private void addFloats(Flow.Entry entry) {
    for (FloatBlock block : entry.floats()) {
      int height = FloatShape.of(block, area).height() + area.pitch();
      if (waitingFloats.isEmpty() && !block.atHead() && slots.end() + height <= foot.limit()) {
        footFloats.add(block);
        foot.addFloat(height);
      } else {
        waitingFloats.add(block);
      }
    }
  }

  /** Places a band with its notes; of a long note as many lines as fit. */
  private boolean place(Flow.Entry entry, boolean first) {
    List<Band> notes = entry.noteBands();
    if (!waiting.isEmpty() && !notes.isEmpty()) {
      return false; // notes keep their order
    }
    if (slots.place(entry.band(), foot.limitWith(notes))) {
      foot.add(notes);
      addFloats(entry);
      return true;
    }
    if (notes.isEmpty()) {
      return false;
    }
    List<Band> last = entry.notes().getLast();
    if ((first || isLong(last)) && placeCut(entry.band(), notes, last)) {
      addFloats(entry);
      return true;
    }
    return false;
  }

  private boolean placeCut(Band band, List<Band> all, List<Band> last) {
    PageFoot cut = foot.copy(area);
    cut.add(all.subList(0, all.size() - last.size()));
    int lines = cut.linesUnder(slots.endWith(band), last);
    if (lines == 0) {
      return false;
    }
    cut.add(last.subList(0, lines));
    if (!slots.place(band, cut.limit())) {
      return false;
    }
    foot = cut;
    waiting = last.subList(lines, last.size());
    closed = true;
    return true;
  }

  /** A note that takes more than a third of the page may go on on the next. */
  private boolean isLong(List<Band> note) {
    return PageFoot.extent(note) > area.lines() * area.pitch() / 3;
  }

  private void addEnd(int end, boolean broken) {
    int missing = Math.max(0, foot.limit() - slots.end()) / area.pitch();
    int used = Math.ceilDiv(slots.used(), area.pitch());
    ends.add(
        new End(
            end,
            slots.placed().size(),
            footFloats.size(),
            foot.bands().size(),
            rest(),
            missing,
            used,
            broken));
  }

  private List<PagePlan> sensible(int to, int least) {
    End fullest = ends.getLast();
    if (fullest.to == to) {
      return List.of(plan(fullest));
    }
    return ends.stream()
        .filter(end -> end.to >= least && end.missing <= fullest.missing + MOST_MISSING)
        .map(this::plan)
        .toList();
  }

  private PagePlan plan(End end) {
    return new PagePlan(
        from,
        end.to,
        headFloats,
        slots.placed().subList(0, end.text),
        footFloats.subList(0, end.foot),
        foot.bands().subList(0, end.notes),
        end.rest,
        end.missing,
        end.used,
        end.broken);
  }
}
