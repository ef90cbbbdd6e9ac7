package org.chengshu.flow;

import org.chengshu.font.FontRequest;

/**
 * 字符样式: the computed values that belong to text. Lengths in {@link Sp}.
 *
 * @param latinSize size of letters and digits that stand in Chinese text (REQUIREMENTS A-28)
 * @param latinShift how far they are moved towards the over side, besides the baseline shift
 * @param language BCP 47; selects glyph forms and tables
 * @param baselineShift towards the line's over side (up in 横排, right in 竖排)
 * @param noBreak {@code white-space: nowrap}
 */
public record TextStyle(
    FontRequest font,
    int size,
    int latinSize,
    int latinShift,
    Ink ink,
    String language,
    int letterSpacing,
    int baselineShift,
    Combine combine,
    Emphasis emphasis,
    LineMark lineMark,
    boolean noBreak) {

  /** The same for what stands between two cells, and belongs to neither. */
  public TextStyle betweenCells() {
    return new TextStyle(
        font,
        size,
        latinSize,
        latinShift,
        ink,
        language,
        letterSpacing,
        baselineShift,
        combine == Combine.ALL ? Combine.NONE : combine,
        emphasis,
        lineMark,
        noBreak);
  }

  /** 匀开: with so much between its characters, and never broken between them. */
  public TextStyle spread(int gap) {
    return new TextStyle(
        font,
        size,
        latinSize,
        latinShift,
        ink,
        language,
        letterSpacing + gap,
        baselineShift,
        combine,
        emphasis,
        lineMark,
        true);
  }

  /** 纵中横: {@code text-combine-upright}. Only meant in vertical lines. */
  public enum Combine {
    NONE,
    /** Numbers of one or two digits that stand alone. */
    DIGITS,
    ALL
  }

  /** 着重号: {@code text-emphasis}. */
  public enum Emphasis {
    NONE,
    DOT
  }

  /** 专名号、书名号. */
  public enum LineMark {
    NONE,
    NAME,
    WORK
  }
}
