package org.chengshu.font;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import org.chengshu.font.ContextSubstitution.Rule;

/** 上下文解读: decodes lookup types 5 and 6 in their three formats to one form. */
final class ContextReader {

  private static final int[] NOTHING = new int[0];

  private final ReadBudget budget;
  private final IntConsumer nested;

  ContextReader(ReadBudget budget, IntConsumer nested) {
    this.budget = budget;
    this.nested = nested;
  }

  /**
   * @param chained type 6: rules also look at the glyphs before and after the input
   */
  ContextSubstitution read(FontBytes table, boolean chained) {
    return switch (table.u16(0)) {
      case 1 -> byGlyph(table, chained);
      case 2 -> byClass(table, chained);
      case 3 -> byCoverage(table, chained);
      default -> throw table.broken(0);
    };
  }

  private ContextSubstitution byGlyph(FontBytes table, boolean chained) {
    Coverage coverage = Coverage.read(table, table.u16(2), budget);
    return new ContextSubstitution(
        coverage,
        coverage::indexOf,
        sets(table, 4, chained),
        GlyphTest.SAME,
        GlyphTest.SAME,
        GlyphTest.SAME);
  }

  private ContextSubstitution byClass(FontBytes table, boolean chained) {
    int at = chained ? 6 : 4;
    ClassDefinition input = ClassDefinition.read(table, table.u16(at), budget);
    return new ContextSubstitution(
        Coverage.read(table, table.u16(2), budget),
        input::of,
        sets(table, chained ? 10 : 6, chained),
        chained ? inClass(ClassDefinition.read(table, table.u16(4), budget)) : GlyphTest.SAME,
        inClass(input),
        chained ? inClass(ClassDefinition.read(table, table.u16(8), budget)) : GlyphTest.SAME);
  }

  private static GlyphTest inClass(ClassDefinition classes) {
    return (value, glyph) -> classes.of(glyph) == value;
  }

  private ContextSubstitution byCoverage(FontBytes table, boolean chained) {
    Cursor cursor = new Cursor(table, 2, budget);
    int[] before = chained ? cursor.list() : NOTHING;
    int inputs = cursor.next();
    int actions = chained ? 0 : cursor.next();
    if (inputs == 0) {
      throw table.broken(2);
    }
    int first = cursor.next();
    int[] rest = cursor.list(inputs - 1);
    int[] after = chained ? cursor.list() : NOTHING;
    Rule rule = new Rule(before, rest, after, actions(cursor, chained ? cursor.next() : actions));
    GlyphTest test = coverages(table, before, rest, after);
    IntUnaryOperator onlySet = glyph -> 0;
    return new ContextSubstitution(
        Coverage.read(table, first, budget), onlySet, new Rule[][] {{rule}}, test, test, test);
  }

  /** In format 3 a rule's values are offsets of coverages. */
  private GlyphTest coverages(FontBytes table, int[]... offsets) {
    Map<Integer, Coverage> coverages = new HashMap<>();
    for (int[] list : offsets) {
      for (int offset : list) {
        coverages.computeIfAbsent(offset, o -> Coverage.read(table, o, budget));
      }
    }
    return (value, glyph) -> coverages.get(value).contains(glyph);
  }

  private Rule[][] sets(FontBytes table, int countAt, boolean chained) {
    int[] offsets = new Cursor(table, countAt, budget).list();
    Rule[][] sets = new Rule[offsets.length][];
    for (int i = 0; i < offsets.length; i++) {
      sets[i] = offsets[i] == 0 ? new Rule[0] : rules(table.from(offsets[i]), chained);
    }
    return sets;
  }

  private Rule[] rules(FontBytes set, boolean chained) {
    int[] offsets = new Cursor(set, 0, budget).list();
    Rule[] rules = new Rule[offsets.length];
    for (int i = 0; i < offsets.length; i++) {
      Cursor cursor = new Cursor(set, offsets[i], budget);
      int[] before = chained ? cursor.list() : NOTHING;
      int inputs = cursor.next();
      int actions = chained ? 0 : cursor.next();
      int[] rest = cursor.list(inputs - 1);
      int[] after = chained ? cursor.list() : NOTHING;
      rules[i] = new Rule(before, rest, after, actions(cursor, chained ? cursor.next() : actions));
    }
    return rules;
  }

  private int[] actions(Cursor cursor, int count) {
    int[] actions = cursor.list(2 * count);
    for (int i = 1; i < actions.length; i += 2) {
      nested.accept(actions[i]);
    }
    return actions;
  }
}
