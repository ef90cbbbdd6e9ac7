package org.chengshu.font;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * 查找表解读: decodes the chosen lookups of {@code GSUB} and those that their contexts name; the others
 * are never looked at.
 */
final class LookupReader {

  private static final int EXTENSION = 7;

  private final FontBytes list;
  private final GlyphClasses classes;
  private final SubtableReader subtables;
  private final ReadBudget budget = new ReadBudget();
  private final int glyphCount;
  private final Lookup[] lookups;
  private final BitSet seen = new BitSet();
  private final Deque<Integer> waiting = new ArrayDeque<>();

  private LookupReader(FontBytes list, GlyphClasses classes, int glyphCount) {
    this.list = list;
    this.classes = classes;
    this.glyphCount = glyphCount;
    this.lookups = new Lookup[list.u16(0)];
    this.subtables = new SubtableReader(budget, glyphCount, this::need);
    Arrays.fill(lookups, Lookup.NONE);
  }

  /**
   * @return lookups at their numbers; those that cannot be reached are {@link Lookup#NONE}
   */
  static List<Lookup> read(FontBytes list, BitSet chosen, GlyphClasses classes, int glyphCount) {
    LookupReader reader = new LookupReader(list, classes, glyphCount);
    chosen.stream().forEach(reader::need);
    while (!reader.waiting.isEmpty()) {
      int number = reader.waiting.remove();
      reader.lookups[number] = reader.lookup(number);
    }
    return Collections.unmodifiableList(Arrays.asList(reader.lookups));
  }

  private void need(int number) {
    if (number < lookups.length && !seen.get(number)) {
      seen.set(number);
      waiting.add(number);
    }
  }

  private Lookup lookup(int number) {
    FontBytes table = list.from(list.u16(2 + 2 * number));
    int type = table.u16(0);
    int flags = table.u16(2);
    int count = table.u16(4);
    budget.spend(count + (glyphCount >> 6), table);
    int markSet = GlyphFilter.usesMarkSet(flags) ? table.u16(6 + 2 * count) : 0;
    List<Subtable> read = new ArrayList<>();
    BitSet interesting = new BitSet();
    for (int i = 0; i < count; i++) {
      Optional<Subtable> subtable = subtable(type, table.from(table.u16(6 + 2 * i)));
      if (subtable.isPresent()) {
        read.add(subtable.get());
        subtable.get().coverage().addTo(interesting, table, budget);
      }
    }
    return new Lookup(GlyphFilter.of(flags, markSet, classes), List.copyOf(read), interesting);
  }

  private Optional<Subtable> subtable(int type, FontBytes table) {
    return type == EXTENSION
        ? subtables.read(table.u16(2), table.from(table.u32(4)))
        : subtables.read(type, table);
  }
}
