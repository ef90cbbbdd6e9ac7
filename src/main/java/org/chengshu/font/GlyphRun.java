package org.chengshu.font;

import java.util.Arrays;

/**
 * 字形串: glyph ids with the text positions they come from; grows, and is rewritten by {@link
 * GlyphSubstitution}. Clusters never descend: glyph {@code i} stands for the text from {@code
 * cluster(i)} to the next greater cluster; glyphs of one cluster stand for it together. {@link
 * Kerning} then changes the advances.
 */
public final class GlyphRun {

  private int[] glyphs;
  private int[] clusters;
  private int length;
  // Shorter than the run where nothing has been adjusted: most runs are Han.
  private int[] adjustments = {};

  public GlyphRun(int capacity) {
    glyphs = new int[Math.max(capacity, 8)];
    clusters = new int[glyphs.length];
  }

  public void add(int glyph, int cluster) {
    grow(length + 1);
    glyphs[length] = glyph;
    clusters[length++] = cluster;
  }

  public void clear() {
    length = 0;
    adjustments = new int[0];
  }

  public int length() {
    return length;
  }

  public int glyph(int i) {
    return glyphs[i];
  }

  public int cluster(int i) {
    return clusters[i];
  }

  /** What kerning adds to the glyph's advance, in font units. */
  public int adjustment(int i) {
    return i < adjustments.length ? adjustments[i] : 0;
  }

  public int[] glyphs() {
    return Arrays.copyOf(glyphs, length);
  }

  public int[] clusters() {
    return Arrays.copyOf(clusters, length);
  }

  void set(int i, int glyph) {
    glyphs[i] = glyph;
  }

  void adjust(int i, int by) {
    if (by != 0) {
      if (adjustments.length < length) {
        adjustments = Arrays.copyOf(adjustments, length);
      }
      adjustments[i] += by;
    }
  }

  /**
   * Puts {@code with} in the place of glyph {@code i}; all of them keep its cluster. If nothing is
   * put there, the text belongs to the glyph before, or to the next one at the run's start.
   */
  void replace(int i, int[] with) {
    int cluster = clusters[i];
    if (with.length == 0 && i == 0) {
      join(1, cluster);
    }
    grow(length + with.length);
    System.arraycopy(glyphs, i + 1, glyphs, i + with.length, length - i - 1);
    System.arraycopy(clusters, i + 1, clusters, i + with.length, length - i - 1);
    System.arraycopy(with, 0, glyphs, i, with.length);
    Arrays.fill(clusters, i, i + with.length, cluster);
    length += with.length - 1;
  }

  /**
   * Makes one glyph of those at {@code positions} (ascending). What stood between them (skipped
   * marks) stays, as part of the same cluster; so does the rest of the last one's cluster.
   */
  void merge(int[] positions, int count, int glyph) {
    int first = positions[0];
    glyphs[first] = glyph;
    join(positions[count - 1], clusters[first]);
    int to = first + 1;
    int component = 1;
    for (int from = first + 1; from < length; from++) {
      if (component < count && positions[component] == from) {
        component++;
        continue;
      }
      glyphs[to] = glyphs[from];
      clusters[to++] = component < count ? clusters[first] : clusters[from];
    }
    length = to;
  }

  /** Moves the glyphs of one cluster, from a position on, to an earlier cluster. */
  private void join(int from, int cluster) {
    int old = from < length ? clusters[from] : cluster;
    for (int i = from; i < length && clusters[i] == old; i++) {
      clusters[i] = cluster;
    }
  }

  private void grow(int capacity) {
    if (capacity > glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, Math.max(capacity, glyphs.length * 2));
      clusters = Arrays.copyOf(clusters, glyphs.length);
    }
  }
}
