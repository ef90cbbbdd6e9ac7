package org.chengshu.font;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 子集字形: the glyphs that are kept, in the order of their old ids, composites with all their parts.
 * A glyph whose data is broken keeps its place and has no ink.
 */
final class SubsetGlyphs {

  private final FaceTables tables;
  private final BitSet kept = new BitSet();
  private final Map<Integer, List<Component>> composites = new HashMap<>();
  private int[] oldGids = new int[0];
  private FontBytes[] data = new FontBytes[0];

  private SubsetGlyphs(FaceTables tables) {
    this.tables = tables;
  }

  static SubsetGlyphs of(FaceTables tables, BitSet wanted) {
    SubsetGlyphs glyphs = new SubsetGlyphs(tables);
    glyphs.close(wanted);
    glyphs.read();
    return glyphs;
  }

  /** New id → old id. */
  int[] oldGids() {
    return oldGids.clone();
  }

  int count() {
    return oldGids.length;
  }

  int oldGid(int gid) {
    return oldGids[gid];
  }

  /** The new id of a glyph that is kept. */
  int newGid(int oldGid) {
    return Arrays.binarySearch(oldGids, oldGid);
  }

  /** By new id; parts are still named by their old ids. */
  FontBytes data(int gid) {
    return data[gid];
  }

  /** By new id; none for a simple glyph. */
  List<Component> parts(int gid) {
    return composites.getOrDefault(oldGids[gid], List.of());
  }

  private void close(BitSet wanted) {
    int count = tables.metrics().glyphCount();
    kept.or(wanted);
    kept.clear(Math.max(count, 1), Math.max(kept.length(), Math.max(count, 1)));
    kept.set(0);
    Deque<Integer> waiting = new ArrayDeque<>(kept.stream().boxed().toList());
    while (!waiting.isEmpty()) {
      int gid = waiting.remove();
      List<Component> parts = tables.guarded(file -> parts(gid, count), List.of());
      if (!parts.isEmpty()) {
        composites.put(gid, parts);
      }
      for (Component part : parts) {
        if (!kept.get(part.glyph())) {
          kept.set(part.glyph());
          waiting.add(part.glyph());
        }
      }
    }
  }

  private List<Component> parts(int gid, int count) {
    FontBytes glyph = tables.glyphs().glyph(gid);
    List<Component> parts = Component.of(glyph);
    if (parts.stream().anyMatch(part -> part.glyph() >= count)) {
      throw glyph.broken(0);
    }
    return parts;
  }

  private void read() {
    oldGids = kept.stream().toArray();
    data = new FontBytes[oldGids.length];
    // Glyphs of a hostile loca overlap and could add up to far more than there is.
    int room = tables.glyphs().size();
    for (int i = 0; i < data.length; i++) {
      int gid = oldGids[i];
      int left = room;
      data[i] = tables.guarded(file -> whole(gid, left), FontBytes.empty("glyf"));
      room -= data[i].size();
    }
  }

  private FontBytes whole(int gid, int room) {
    FontBytes glyph = tables.glyphs().glyph(gid);
    boolean composite = !glyph.isEmpty() && glyph.s16(0) < 0;
    if (glyph.size() > room || composite && !composites.containsKey(gid)) {
      throw glyph.broken(0);
    }
    return glyph;
  }
}
