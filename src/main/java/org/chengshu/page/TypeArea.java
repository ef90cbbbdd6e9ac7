package org.chengshu.page;

import org.chengshu.flow.Sp;

/**
 * 版心: given in characters and lines (REQUIREMENTS B-01). Lengths in {@link Sp}.
 *
 * @param characters in a full line
 * @param lines on a full page
 * @param size of the body type
 * @param pitch from line to line
 */
public record TypeArea(int characters, int lines, int size, int pitch) {

  /** 行长. */
  public int measure() {
    return characters * size;
  }

  /** The extent across the lines: the last line has no gap after it. */
  public int depth() {
    return (lines - 1) * pitch + size;
  }
}
