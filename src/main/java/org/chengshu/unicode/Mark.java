package org.chengshu.unicode;

/**
 * 标点条目: one row of Table A1 for one locale and direction. Widths in thousandths of an em.
 *
 * @param lead removable blank before the body
 * @param body what is left when both blanks are gone; 0 for the glyph's own advance
 * @param trail removable blank after the body
 * @param startLevel from this level on the mark may not begin a line; {@link #NEVER} for never
 * @param endLevel from this level on the mark may not end a line
 */
public record Mark(
    CharClass charClass, int lead, int body, int trail, int startLevel, int endLevel) {

  public static final int NEVER = Integer.MAX_VALUE;

  public boolean mayStartLine(int level) {
    return level < startLevel;
  }

  public boolean mayEndLine(int level) {
    return level < endLevel;
  }
}
