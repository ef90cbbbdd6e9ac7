package org.chengshu.typeset.line;

import java.util.List;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.LineRules.MarkWidth;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;
import org.chengshu.typeset.line.GapTable.Rule;
import org.chengshu.unicode.CharClass;
import org.chengshu.unicode.Mark;

/**
 * 间隔: sets the gap before every item of a paragraph from the gap table, the marks' blanks and the
 * house rules (REQUIREMENTS ).
 */
final class Gaps {

  /** Of two adjacent marks, two ems become one and a half. */
  private static final int ADJACENT_CUT = 500;

  /** A word space gives way down to a quarter em (A-30, tier 2). */
  private static final int LEAST_SPACE = 250;

  /** The tier of the gap between Han and Latin. */
  private static final int AUTOSPACE_TIER = 6;

  /** A break where there should be none; counts only where one may be. */
  static final byte NO_WRAP = 100;

  private final GapTable table;

  Gaps(GapTable table) {
    this.table = table;
  }

  /** Gaps before items of a unit (— —, a base and its accent) stay zero and unbreakable. */
  void set(ItemListBuilder items, List<TextStyle> styles, LineRules rules) {
    int level = rules.level().ordinal();
    if (rules.width() == MarkWidth.FULL) {
      keepCentredWhole(items, styles);
    }
    if (rules.firstBlank() && items.count > 0 && items.mark[0].charClass() == CharClass.OPEN) {
      items.gap[0] = Sp.scale(styles.get(items.style[0]).size(), items.mark[0].lead(), 1000);
    }
    for (int i = 1; i < items.count; i++) {
      if (items.glued[i]) {
        continue;
      }
      CharClass previous = CharClass.of(items.charClass[i - 1]);
      CharClass next = CharClass.of(items.charClass[i]);
      Rule rule = table.between(previous, next);
      int em = styles.get(items.style[i]).size();
      boolean autospace = rule.shrinkTier() == AUTOSPACE_TIER;
      if (!autospace || rules.autospace() && !isAttached(items, i)) {
        setGap(items, i, rule, em, rules.width());
      }
      boolean noWrap = styles.get(items.style[i]).noBreak() && items.style[i] == items.style[i - 1];
      items.breakBefore[i] =
          rule.breakAllowed()
              && (!noWrap || rules.keep().phrases())
              && items.mark[i - 1].mayEndLine(level)
              && items.mark[i].mayStartLine(level);
      // In a heading a part that is kept together may have to be broken, between words.
      items.demerit[i] = noWrap ? NO_WRAP : (byte) rule.demerit();
    }
  }

  /** A sign that belongs to the number beside it stands close, whatever its class: 25℃, №5. */
  private static boolean isAttached(ItemListBuilder items, int i) {
    int basic = LineRules.Level.BASIC.ordinal();
    return !items.mark[i].mayStartLine(basic) || !items.mark[i - 1].mayEndLine(basic);
  }

  private static void setGap(ItemListBuilder items, int i, Rule rule, int em, MarkWidth width) {
    Mark before = items.mark[i - 1];
    Mark after = items.mark[i];
    boolean adjacent = before.charClass().isMark() && after.charClass().isMark();
    int natural =
        switch (rule.natural()) {
          case GapTable.BLANK -> Sp.scale(em, blank(items, i, adjacent, width), 1000);
          case GapTable.SPACE -> items.space[i - 1];
          default -> Sp.scale(em, rule.natural(), 1000);
        };
    items.gap[i] = natural;
    items.shrinkTier[i] = (byte) (adjacent ? 0 : rule.shrinkTier());
    items.shrink[i] =
        switch (rule.shrink()) {
          case GapTable.BLANK -> natural;
          case GapTable.SPACE -> Math.max(0, natural - Sp.scale(em, LEAST_SPACE, 1000));
          default -> Sp.scale(em, rule.shrink(), 1000);
        };
    items.stretchTier[i] = (byte) rule.stretchTier();
    items.stretch[i] =
        rule.stretch() == GapTable.FREE ? Integer.MAX_VALUE : Sp.scale(em, rule.stretch(), 1000);
    if (rule.natural() == GapTable.SPACE && natural >= em) {
      // 全角空格: a blank character of the text, not a word space.
      items.shrinkTier[i] = 0;
      items.stretchTier[i] = 0;
    }
    if (adjacent && width == MarkWidth.GB_HALF_ADJACENT) {
      cutBefore(items, i, before, after, em);
    }
  }

  /** What the blank between two marks lacks of the cut is taken from before the first. */
  private static void cutBefore(ItemListBuilder items, int i, Mark before, Mark after, int em) {
    int between = before.trail() + after.lead();
    if (between > 0 && between < ADJACENT_CUT && i > 1) {
      int cut = Sp.scale(em, Math.min(ADJACENT_CUT - between, before.lead()), 1000);
      items.gap[i - 1] = Math.max(0, items.gap[i - 1] - cut);
      items.shrink[i - 1] = Math.min(items.shrink[i - 1], items.gap[i - 1]);
    }
  }

  private static int blank(ItemListBuilder items, int i, boolean adjacent, MarkWidth width) {
    Mark before = items.mark[i - 1];
    int trail = before.trail();
    int lead = items.mark[i].lead();
    return switch (width) {
      case FULL -> trail + lead;
      case GB_HALF_ADJACENT -> adjacent ? Math.max(0, trail + lead - ADJACENT_CUT) : trail + lead;
      case GB_TIGHT ->
          adjacent
              ? 0
              : (areAdjacent(items, i - 1) ? 0 : trail) + (areAdjacent(items, i + 1) ? 0 : lead);
      case KAIMING -> endsSentence(before.charClass()) && !adjacent ? trail + lead : 0;
    };
  }

  /** Whether items {@code i − 1} and {@code i} are both marks with a blank. */
  private static boolean areAdjacent(ItemListBuilder items, int i) {
    return i > 0 && i < items.count && hasBlank(items.mark[i - 1]) && hasBlank(items.mark[i]);
  }

  private static boolean hasBlank(Mark mark) {
    return mark.lead() + mark.trail() > 0;
  }

  /** Full width is full width at a line's end too, where a mark stands in its middle. */
  private static void keepCentredWhole(ItemListBuilder items, List<TextStyle> styles) {
    for (int i = 0; i < items.count; i++) {
      Mark mark = items.mark[i];
      if (mark.lead() > 0 && mark.trail() > 0) {
        int em = styles.get(items.style[i]).size();
        items.body[i] += Sp.scale(em, mark.lead() + mark.trail(), 1000);
        items.inset[i] += Sp.scale(em, mark.lead(), 1000);
        items.mark[i] =
            new Mark(
                mark.charClass(),
                0,
                mark.lead() + mark.body() + mark.trail(),
                0,
                mark.startLevel(),
                mark.endLevel());
      }
    }
  }

  private static boolean endsSentence(CharClass charClass) {
    return charClass == CharClass.STOP || charClass == CharClass.EXQ;
  }
}
