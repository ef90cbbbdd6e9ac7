package org.chengshu.font;

/** 字形条件: whether a glyph is what a rule means by a value: a glyph, a class or a coverage. */
@FunctionalInterface
interface GlyphTest {

  GlyphTest SAME = (value, glyph) -> value == glyph;

  boolean matches(int value, int glyph);
}
