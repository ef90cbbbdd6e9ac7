package org.chengshu.designed;

import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.font.FontLibrary;

/** 查缺字: a character that no face has is an error (FNT-03), never a sign in its place. */
final class CharacterCheck {

  private CharacterCheck() {}

  static void check(String text, DesignedPage page, FontLibrary fonts, Diagnostics diagnostics) {
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .distinct()
        .filter(c -> fonts.faces().stream().allMatch(face -> face.glyph(c) == 0))
        .forEach(c ->
            diagnostics.report(
                Code.GLYPH_MISSING, page.place(), Character.toString(c), "U+%04X".formatted(c)));
  }
}
