package org.chengshu.typeset.page;

/**
 * 页的代价: what a way of filling a page costs the reader, in a house style's units. Facing pages that
 * end level matter more than full ones (REQUIREMENTS B-07 to B-09).
 */
final class PageCost {

  /** 段的首行落在页尾: an orphan, a preference only (B-07). */
  private static final int ORPHAN = 40;

  /** 缩行: a paragraph set in a line less than it would best have; the first repair to try (B-08). */
  static final int SHORTENED = 70;

  /** 文末页的行数: fewer look lost (B-09). */
  static final int LEAST_TAIL = 5;

  private static final int MISSING = 100;
  private static final int UNEVEN = 250;
  private static final int TAIL = 30;
  private static final int CUT_NOTE = 400;
  private static final int WAITING = 60;
  private static final int BROKEN = 1_000_000;

  private PageCost() {}

  /** A page that goes on on the next. */
  static long full(PagePlan plan, Flow flow) {
    long missing = plan.missing();
    return MISSING * missing * missing
        + (plan.to() > plan.from() ? ORPHAN * flow.get(plan.to() - 1).band().demerit() : 0)
        + (plan.rest().note().isEmpty() ? 0 : CUT_NOTE)
        + WAITING * plan.rest().floats().size()
        + (plan.broken() ? BROKEN : 0);
  }

  /** The last page of a run of several. */
  static long tail(PagePlan plan) {
    return plan.hasFigures() ? 0 : TAIL * Math.max(0L, LEAST_TAIL - plan.used());
  }

  /** Two pages that face each other and end at different lines. */
  static long uneven(int left, int right) {
    long difference = left - right;
    return UNEVEN * difference * difference;
  }
}
