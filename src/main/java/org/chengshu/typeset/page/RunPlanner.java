package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.page.PagePlan.Rest;

/**
 * 排一串页: the pages from one forced break to the next, so that they cost the reader least together
 * (see {@link PageCost}). A dynamic programme page by page; of each page only the best few
 * beginnings are followed, so the work is proportional to the text.
 */
final class RunPlanner {

  private static final int MOST_BEGINNINGS = 12;

  private final Flow flow;
  private final PageAreas areas;
  private final int firstPage;
  private final int from;
  private final int to;

  /** 版面的取得: the type area of a page by its index; pages of a run differ by side alone. */
  @FunctionalInterface
  interface PageAreas {
    TypeArea of(int pageIndex, int firstBand, boolean goesOn);
  }

  private record Key(int at, int missing, int noteLines, int floats) {}

  /**
   * 走到一页之后.
   *
   * @param missing lines of the page before, 0 at the run's start
   */
  private record Step(
      Optional<Step> before, Optional<PagePlan> plan, int at, int missing, long cost) {

    Key key() {
      return new Key(at, missing, rest().note().size(), rest().floats().size());
    }

    Rest rest() {
      return plan.map(PagePlan::rest).orElse(Rest.NONE);
    }

    boolean isDone(int to) {
      return at == to && rest().isNothing();
    }
  }

  RunPlanner(Flow flow, PageAreas areas, int firstPage, int from, int to) {
    this.flow = flow;
    this.areas = areas;
    this.firstPage = firstPage;
    this.from = from;
    this.to = to;
  }

  List<PagePlan> plan() {
    Collection<Step> open = List.of(new Step(Optional.empty(), Optional.empty(), from, 0, 0));
    Optional<Step> best = Optional.empty();
    for (int page = firstPage; !open.isEmpty(); page++) {
      Map<Key, Step> next = new LinkedHashMap<>();
      for (Step step : open) {
        for (Step longer : steps(step, page)) {
          next.merge(longer.key(), longer, (a, b) -> b.cost < a.cost ? b : a);
        }
      }
      best = cheaper(best, next.values().stream().filter(step -> step.isDone(to)));
      long bound = best.map(Step::cost).orElse(Long.MAX_VALUE);
      open =
          next.values().stream()
              .filter(step -> !step.isDone(to) && step.cost < bound)
              .sorted(Comparator.comparingLong(Step::cost).thenComparing(step -> -step.at))
              .limit(MOST_BEGINNINGS)
              .toList();
    }
    return plans(best.orElseThrow());
  }

  private List<Step> steps(Step step, int page) {
    boolean starts = step.plan.isEmpty();
    boolean goesOn = step.at == to;
    TypeArea area = areas.of(page, goesOn ? to - 1 : step.at, goesOn);
    List<PagePlan> plans = PageFiller.plans(flow, area, step.at, to, starts, step.rest());
    List<Step> steps = new ArrayList<>();
    plans.forEach(plan -> steps.add(step(step, page, plan, 0)));
    if (isWorthShortening(plans.getLast())) {
      for (int i = step.at; i < plans.getLast().to(); i++) {
        if (!flow.get(i).shorter().isEmpty()) {
          PageFiller.plansShortened(flow, area, step.at, to, starts, step.rest(), i)
              .forEach(plan -> steps.add(step(step, page, plan, PageCost.SHORTENED)));
        }
      }
    }
    return steps;
  }

  /** A full page needs no help, unless it leaves a few lines for the last one. */
  private boolean isWorthShortening(PagePlan fullest) {
    int left = to - fullest.to();
    return left > 0 && (fullest.missing() > 0 || left < PageCost.LEAST_TAIL);
  }

  private Step step(Step before, int page, PagePlan plan, long more) {
    boolean starts = before.plan.isEmpty();
    long cost = before.cost + more;
    if (plan.to() == to && plan.rest().isNothing()) {
      cost += starts ? 0 : PageCost.tail(plan);
    } else {
      cost += PageCost.full(plan, flow);
      // A recto faces the verso before it.
      cost += !starts && page % 2 == 0 ? PageCost.uneven(before.missing, plan.missing()) : 0;
    }
    return new Step(Optional.of(before), Optional.of(plan), plan.to(), plan.missing(), cost);
  }

  private static Optional<Step> cheaper(Optional<Step> best, Stream<Step> done) {
    return Stream.concat(best.stream(), done).min(Comparator.comparingLong(Step::cost));
  }

  private static List<PagePlan> plans(Step last) {
    List<PagePlan> plans = new ArrayList<>();
    for (Step step = last; step.plan.isPresent(); step = step.before.orElseThrow()) {
      plans.addFirst(step.plan.get());
    }
    return plans;
  }
}
