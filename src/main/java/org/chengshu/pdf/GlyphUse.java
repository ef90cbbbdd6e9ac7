package org.chengshu.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Glyphs;
import org.chengshu.page.DisplayList.Turn;

/** 用字: which glyphs of which faces a book shows, and what they stand for (C-34). */
final class GlyphUse {

  private final Map<Integer, FaceUse> faces = new TreeMap<>();

  private GlyphUse() {}

  static GlyphUse of(List<DisplayList> lists) {
    GlyphUse use = new GlyphUse();
    for (DisplayList list : lists) {
      for (DisplayList.Operation operation : list.operations()) {
        if (operation instanceof Glyphs glyphs) {
          use.faces.computeIfAbsent(glyphs.face(), FaceUse::new).add(glyphs);
        }
      }
    }
    use.faces.values().forEach(FaceUse::finish);
    return use;
  }

  /** In the order of the font library. */
  Collection<FaceUse> faces() {
    return faces.values();
  }

  /** 一种字体的用字. */
  static final class FaceUse {

    private final int face;
    private final BitSet glyphs = new BitSet();
    private boolean vertical;
    private boolean horizontal;
    // By glyph id: the text a glyph was first seen with.
    private String[] texts = new String[1024];
    private final List<Runnable> late = new ArrayList<>();

    private FaceUse(int face) {
      this.face = face;
    }

    int face() {
      return face;
    }

    BitSet glyphs() {
      return glyphs;
    }

    boolean vertical() {
      return vertical;
    }

    boolean horizontal() {
      return horizontal;
    }

    /** What the glyph stands for; empty if it never stands for anything on its own. */
    String text(int gid) {
      return gid < texts.length && texts[gid] != null ? texts[gid] : "";
    }

    private void add(Glyphs run) {
      vertical |= run.turn() == Turn.VERTICAL;
      horizontal |= run.turn() != Turn.VERTICAL;
      int[] starts = run.textStarts();
      for (int i = 0; i < run.gids().length; ) {
        int end = groupEnd(run, i);
        for (int g = i; g < end; g++) {
          glyphs.set(run.gids()[g]);
        }
        int gid = run.gids()[i];
        String source = run.text();
        int from = starts[i];
        int to = starts[i + 1];
        if (end - i == 1) {
          learn(gid, source, from, to);
        } else {
          late.add(() -> learn(gid, source, from, to)); // only if it never stands alone
        }
        i = end;
      }
    }

    private void finish() {
      late.forEach(Runnable::run);
      late.clear();
    }

    private void learn(int gid, String source, int from, int to) {
      if (gid >= texts.length) {
        texts = Arrays.copyOf(texts, Math.max(gid + 1, texts.length * 2));
      }
      if (texts[gid] == null && to > from) {
        texts[gid] = source.substring(from, to);
      }
    }
  }

  /** A glyph and those after it that have no text of their own stand for one text together. */
  static int groupEnd(Glyphs run, int from) {
    int end = from + 1;
    while (end < run.gids().length && run.textStarts()[end + 1] == run.textStarts()[end]) {
      end++;
    }
    return end;
  }
}
