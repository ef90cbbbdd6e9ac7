package org.chengshu.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * 字偶解读: decodes the chosen lookups of {@code GPOS}, all of them, so that nothing can fail later.
 * Pairs are what kerning consists of; lookups of other kinds are passed over.
 */
final class PairReader {

  private static final int PAIR = 2;
  private static final int EXTENSION = 9;

  private static final int X_ADVANCE = 0x0004;
  private static final int BEFORE_X_ADVANCE = 0x0003;

  private final FontBytes list;
  private final GlyphClasses classes;
  private final ReadBudget budget = new ReadBudget();

  private PairReader(FontBytes list, GlyphClasses classes) {
    this.list = list;
    this.classes = classes;
  }

  /** The lookups in the order in which they run. */
  static List<Kerning.PairLookup> read(FontBytes list, BitSet chosen, GlyphClasses classes) {
    PairReader reader = new PairReader(list, classes);
    int count = list.u16(0);
    return chosen.stream().filter(number -> number < count).mapToObj(reader::lookup).toList();
  }

  private Kerning.PairLookup lookup(int number) {
    FontBytes table = list.from(list.u16(2 + 2 * number));
    int type = table.u16(0);
    int flags = table.u16(2);
    int count = table.u16(4);
    budget.spend(count, table);
    int markSet = GlyphFilter.usesMarkSet(flags) ? table.u16(6 + 2 * count) : 0;
    List<PairTable> pairs = new ArrayList<>();
    BitSet interesting = new BitSet();
    for (int i = 0; i < count; i++) {
      subtable(type, table.from(table.u16(6 + 2 * i)))
          .ifPresent(pair -> {
            pairs.add(pair);
            pair.coverage().addTo(interesting, table, budget);
          });
    }
    return new Kerning.PairLookup(
        GlyphFilter.of(flags, markSet, classes), List.copyOf(pairs), interesting);
  }

  private Optional<PairTable> subtable(int type, FontBytes table) {
    if (type == EXTENSION) {
      return subtable(table.u16(2) == EXTENSION ? 0 : table.u16(2), table.from(table.u32(4)));
    }
    if (type != PAIR) {
      return Optional.empty();
    }
    return switch (table.u16(0)) {
      case 1 -> Optional.of(listed(table));
      case 2 -> Optional.of(classed(table));
      default -> throw table.broken(0);
    };
  }

  private PairTable listed(FontBytes table) {
    ValueFormat format = ValueFormat.read(table);
    int[] offsets = new Cursor(table, 8, budget).list();
    int[] sets = new int[offsets.length + 1];
    for (int i = 0; i < offsets.length; i++) {
      sets[i + 1] = sets[i] + table.u16(offsets[i]);
      budget.spend(sets[i + 1] - sets[i], table);
    }
    int pairs = sets[offsets.length];
    char[] seconds = new char[pairs];
    PairTable.PairValues values = format.values(pairs);
    for (int i = 0; i < offsets.length; i++) {
      FontBytes set = table.from(offsets[i]);
      for (int pair = sets[i]; pair < sets[i + 1]; pair++) {
        int row = 2 + (pair - sets[i]) * (2 + format.size());
        seconds[pair] = (char) set.u16(row);
        format.readInto(values, pair, set, row + 2);
      }
    }
    Coverage coverage = Coverage.read(table, table.u16(2), budget);
    return new PairTable.Listed(coverage, sets, seconds, values);
  }

  private PairTable classed(FontBytes table) {
    ValueFormat format = ValueFormat.read(table);
    int firstCount = table.u16(12);
    int secondCount = table.u16(14);
    int pairs = (int) Math.min(Integer.MAX_VALUE, (long) firstCount * secondCount);
    budget.spend(pairs, table);
    PairTable.PairValues values = format.values(pairs);
    for (int pair = 0; pair < pairs; pair++) {
      format.readInto(values, pair, table, 16 + pair * format.size());
    }
    return new PairTable.Classed(
        Coverage.read(table, table.u16(2), budget),
        ClassDefinition.read(table, table.u16(8), budget),
        ClassDefinition.read(table, table.u16(10), budget),
        firstCount,
        secondCount,
        values);
  }

  /** 值的格式: which of the eight numbers are there for each of the two glyphs, as bits. */
  private record ValueFormat(int first, int second) {

    static ValueFormat read(FontBytes table) {
      return new ValueFormat(table.u16(4), table.u16(6));
    }

    /** Bytes of both glyphs' values. */
    int size() {
      return size(first) + size(second);
    }

    PairTable.PairValues values(int pairs) {
      return new PairTable.PairValues(new short[pairs], new short[second == 0 ? 0 : pairs]);
    }

    void readInto(PairTable.PairValues values, int pair, FontBytes table, int at) {
      values.first()[pair] = advance(first, table, at);
      if (values.movesSecond()) {
        values.second()[pair] = advance(second, table, at + size(first));
      }
    }

    private static short advance(int format, FontBytes table, int at) {
      boolean has = (format & X_ADVANCE) != 0;
      return has ? (short) table.s16(at + size(format & BEFORE_X_ADVANCE)) : 0;
    }

    private static int size(int format) {
      return 2 * Integer.bitCount(format);
    }
  }
}
