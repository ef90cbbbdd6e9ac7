package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chengshu.flow.Band;
import org.chengshu.page.TypeArea;

/**
 * 装一页: the ways of filling a page from one band on: as full as it gets, or a few lines less. There
 * is always one, and it takes at least one band or line of a note.
 */
final class PageFiller {

  /** A page that is shorter by more lines than this is no choice. */
  private static final int MOST_MISSING = 3;

  /** 可止处: what the page holds if it ends before band {@code to}. */
  private record End(
      int to, int text, int notes, List<Band> continued, int missing, int used, boolean broken) {}

  private final Flow flow;
  private final TypeArea area;
  private final List<End> ends = new ArrayList<>();
  private final int from;
  private final Slots slots;
  private PageFoot foot;
  private List<Band> waiting = List.of();
  private boolean closed;

  private PageFiller(Flow flow, TypeArea area, int from, boolean keepsHeadSpace) {
    this.flow = flow;
    this.area = area;
    this.from = from;
    this.slots = new Slots(area, keepsHeadSpace);
    this.foot = new PageFoot(area, List.of());
  }

  /**
   * @param to where the run of pages ends
   * @param keepsHeadSpace whether the space before the first band stays
   * @param continued lines of a note that the page before could not hold
   * @return in the order of their ends, never empty
   */
  static List<PagePlan> plans(
      Flow flow, TypeArea area, int from, int to, boolean keepsHeadSpace, List<Band> continued) {
    PageFiller filler = new PageFiller(flow, area, from, keepsHeadSpace);
    filler.takeContinued(continued, from == to);
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
      List<Band> continued,
      int shortened) {
    PageFiller filler = new PageFiller(flow, area, from, keepsHeadSpace);
    filler.takeContinued(continued, false);
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
        slots.force(flow.get(i).band());
        foot.add(flow.get(i).noteBands());
        closed = true;
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

  /** A paragraph in a line less, all of it; returns how many bands it stands for, or 0. */
  private int placeShorter(Flow.Entry first) {
    for (Flow.Entry line : first.shorter()) {
      if (closed || !place(line, false)) {
        return 0;
      }
    }
    return first.band().shorter().orElseThrow().replaced();
  }

  /** What goes on from the page before leaves a third of the page to the text, if there is any. */
  private void takeContinued(List<Band> continued, boolean alone) {
    int room = area.lines() * area.pitch();
    int most = alone ? room : room * 2 / 3;
    int lines = 0;
    int height = area.pitch();
    while (lines < continued.size()
        && (lines == 0 || height + continued.get(lines).extent() <= most)) {
      height += continued.get(lines).extent();
      lines++;
    }
    foot.add(continued.subList(0, lines));
    waiting = continued.subList(lines, continued.size());
  }

  /** Places a band with its notes; of a long note as many lines as fit. */
  private boolean place(Flow.Entry entry, boolean first) {
    List<Band> notes = entry.noteBands();
    if (!waiting.isEmpty() && !notes.isEmpty()) {
      return false; // notes keep their order
    }
    if (slots.place(entry.band(), foot.limitWith(notes))) {
      foot.add(notes);
      return true;
    }
    if (notes.isEmpty()) {
      return false;
    }
    List<Band> last = entry.notes().getLast();
    return (first || isLong(last)) && placeCut(entry.band(), notes, last);
  }

  private boolean placeCut(Band band, List<Band> all, List<Band> last) {
    PageFoot cut = new PageFoot(area, foot.bands());
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
    int used = Math.ceilDiv(slots.end(), area.pitch());
    ends.add(
        new End(
            end,
            slots.placed().size(),
            foot.bands().size(),
            List.copyOf(waiting),
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
        slots.placed().subList(0, end.text),
        foot.bands().subList(0, end.notes),
        end.continued,
        end.missing,
        end.used,
        end.broken);
  }
}
