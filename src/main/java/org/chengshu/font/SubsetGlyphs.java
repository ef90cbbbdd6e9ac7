package org.chengshu.font;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 子集字形: the glyphs that are kept, in the order of their old ids, composites with all their parts. A
 * glyph whose data is broken keeps its place and has no ink.
 */
final class SubsetGlyphs {

  /** 一字: the data of a glyph; parts are named by their old ids. */
  record Glyph(FontBytes data, List<Component> parts) {
    static final Glyph BLANK = new Glyph(FontBytes.empty("glyf"), List.of());
  }

  private final int[] oldGids;
  private final List<Glyph> glyphs;

  private SubsetGlyphs(Map<Integer, Glyph> kept) {
    this.oldGids = kept.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.glyphs = List.copyOf(kept.values());
  }

  static SubsetGlyphs read(FaceTables tables, BitSet wanted) {
    Map<Integer, Glyph> kept = new TreeMap<>(Map.of(0, Glyph.BLANK));
    // Even a face that cannot be read gives a program: of one blank glyph.
    tables.fromGlyphs(
        table -> {
          try (FontFile file = table.open()) {
            new Closure(tables, table, file, kept).add(wanted);
          }
          return kept;
        },
        kept);
    return new SubsetGlyphs(kept);
  }

  int count() {
    return oldGids.length;
  }

  /** New id → old id. */
  int[] oldGids() {
    return oldGids.clone();
  }

  int oldGid(int gid) {
    return oldGids[gid];
  }

  /** The new id of a glyph that is kept. */
  int newGid(int oldGid) {
    return Arrays.binarySearch(oldGids, oldGid);
  }

  /** By new id. */
  Glyph glyph(int gid) {
    return glyphs.get(gid);
  }

  /** 补全: reads glyphs, then those that they are made of, until none is missing. */
  private static final class Closure {

    private final FaceTables tables;
    private final GlyphTable table;
    private final FontFile file;
    private final Map<Integer, Glyph> kept;
    private final int count;
    // Glyphs of a hostile loca overlap and could add up to far more than there is.
    private int room;

    Closure(FaceTables tables, GlyphTable table, FontFile file, Map<Integer, Glyph> kept) {
      this.tables = tables;
      this.table = table;
      this.file = file;
      this.kept = kept;
      this.count = tables.metrics().glyphCount();
      this.room = table.size();
    }

    void add(BitSet wanted) {
      BitSet wave = wanted.get(0, count);
      wave.set(0, count > 0);
      while (!wave.isEmpty()) {
        BitSet next = new BitSet();
        wave.stream()
            .forEach(gid -> {
              Glyph glyph = tables.guarded(any -> read(gid), Glyph.BLANK);
              kept.put(gid, glyph);
              glyph.parts.forEach(part -> next.set(part.glyph()));
            });
        next.andNot(wave);
        kept.keySet().forEach(next::clear);
        wave = next;
      }
    }

    private Glyph read(int gid) throws IOException {
      FontBytes data = table.glyph(gid, file);
      List<Component> parts = Component.of(data);
      if (data.size() > room || parts.stream().anyMatch(part -> part.glyph() >= count)) {
        throw data.broken(0);
      }
      room -= data.size();
      return new Glyph(data, parts);
    }
  }
}
