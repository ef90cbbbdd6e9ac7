package org.chengshu.typeset.line;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chengshu.flow.TextStyle;
import org.chengshu.font.FontFace;
import org.chengshu.font.FontLibrary;
import org.chengshu.font.GlyphSubstitution;
import org.chengshu.font.Kerning;
import org.chengshu.unicode.MarkTable.Locale;

/** 字体准备: face stacks and substitutions of a book, each made once. Safe for several threads. */
final class Faces {

  private final FontLibrary fonts;
  private final Locale book;
  private final Map<TextStyle, FaceStack> stacks = new ConcurrentHashMap<>();
  private final Map<SubstitutionKey, GlyphSubstitution> substitutions = new ConcurrentHashMap<>();
  private final Map<Integer, Kerning> kernings = new ConcurrentHashMap<>();

  private final WordHyphens hyphens = new WordHyphens(this);

  private record SubstitutionKey(FaceStack stack, int face, boolean western, boolean vertical) {}

  Faces(FontLibrary fonts, Locale book) {
    this.fonts = fonts;
    this.book = book;
  }

  FaceStack stack(TextStyle style) {
    return stacks.computeIfAbsent(style, s -> FaceStack.of(s, fonts, book));
  }

  GlyphSubstitution substitution(
      FaceStack stack, FontFace face, boolean western, boolean vertical) {
    return substitutions.computeIfAbsent(
        new SubstitutionKey(stack, face.index(), western, vertical),
        key -> stack.substitution(face, western, vertical));
  }

  Kerning kerning(FontFace face) {
    return kernings.computeIfAbsent(face.index(), index -> FaceStack.kerning(face));
  }

  WordHyphens hyphens() {
    return hyphens;
  }

  FontFace face(int index) {
    return fonts.face(index);
  }

  /** Stands in where no face has a character. */
  FontFace first() {
    return fonts.faces().getFirst();
  }
}
