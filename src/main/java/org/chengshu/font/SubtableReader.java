package org.chengshu.font;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.chengshu.font.LigatureSubstitution.Ligature;

/** 子表解读: decodes one subtable of a lookup, all of it, so that nothing can fail later. */
final class SubtableReader {

  private final ReadBudget budget;
  private final int glyphCount;
  private final ContextReader contexts;

  /**
   * @param nested told of every lookup that a context runs
   */
  SubtableReader(ReadBudget budget, int glyphCount, IntConsumer nested) {
    this.budget = budget;
    this.glyphCount = glyphCount;
    this.contexts = new ContextReader(budget, nested);
  }

  Optional<Subtable> read(int type, FontBytes table) {
    return switch (type) {
      case 1 -> Optional.of(single(table));
      case 2 -> Optional.of(multiple(table));
      case 3 -> Optional.of(alternate(table));
      case 4 -> Optional.of(ligature(table));
      case 5 -> Optional.of(contexts.read(table, false));
      case 6 -> Optional.of(contexts.read(table, true));
      // Reverse chaining joins letters of cascading Arabic styles; no text of ours needs it.
      case 8 -> Optional.empty();
      default -> throw table.broken(0);
    };
  }

  private Subtable single(FontBytes table) {
    Coverage coverage = Coverage.read(table, table.u16(2), budget);
    return switch (table.u16(0)) {
      case 1 -> new ShiftSubstitution(coverage, table.u16(4), glyphCount);
      case 2 -> new SingleSubstitution(coverage, glyphs(new Cursor(table, 4, budget)));
      default -> throw table.broken(0);
    };
  }

  private Subtable multiple(FontBytes table) {
    expectFormat1(table);
    int[] offsets = new Cursor(table, 4, budget).list();
    int[][] sequences = new int[offsets.length][];
    for (int i = 0; i < offsets.length; i++) {
      sequences[i] = glyphs(new Cursor(table, offsets[i], budget));
    }
    return new MultipleSubstitution(Coverage.read(table, table.u16(2), budget), sequences);
  }

  private Subtable alternate(FontBytes table) {
    expectFormat1(table);
    int[] offsets = new Cursor(table, 4, budget).list();
    int[] first = new int[offsets.length];
    for (int i = 0; i < offsets.length; i++) {
      int[] alternates = glyphs(new Cursor(table, offsets[i], budget));
      if (alternates.length == 0) {
        throw table.broken(offsets[i]);
      }
      first[i] = alternates[0];
    }
    return new SingleSubstitution(Coverage.read(table, table.u16(2), budget), first);
  }

  private Subtable ligature(FontBytes table) {
    expectFormat1(table);
    int[] offsets = new Cursor(table, 4, budget).list();
    Ligature[][] sets = new Ligature[offsets.length][];
    for (int i = 0; i < offsets.length; i++) {
      FontBytes set = table.from(offsets[i]);
      int[] rows = new Cursor(set, 0, budget).list();
      sets[i] = new Ligature[rows.length];
      for (int j = 0; j < rows.length; j++) {
        Cursor row = new Cursor(set, rows[j], budget);
        int glyph = checked(row.next(), set);
        sets[i][j] = new Ligature(glyph, row.list(row.next() - 1));
      }
    }
    return new LigatureSubstitution(Coverage.read(table, table.u16(2), budget), sets);
  }

  /** A counted list of glyphs that the font has. */
  private int[] glyphs(Cursor cursor) {
    int[] glyphs = cursor.list();
    for (int glyph : glyphs) {
      checked(glyph, cursor.table());
    }
    return glyphs;
  }

  private int checked(int glyph, FontBytes table) {
    if (glyph >= glyphCount) {
      throw table.broken(0);
    }
    return glyph;
  }

  private static void expectFormat1(FontBytes table) {
    if (table.u16(0) != 1) {
      throw table.broken(0);
    }
  }
}
