package org.chengshu.typeset.line;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chengshu.flow.TextStyle;
import org.chengshu.font.FontFace;
import org.chengshu.font.FontLibrary;
import org.chengshu.font.GlyphSubstitution;
import org.chengshu.font.Kerning;
import org.chengshu.font.Role;
import org.chengshu.unicode.MarkTable.Locale;

/**
 * 选字体: the faces of one text style in the order they are tried. Western text takes the Latin faces
 * first and Chinese text never does, so that quotes and dashes come from the Han face wherever a
 * Latin one stands first in the style sheet (REQUIREMENTS ).
 */
final class FaceStack {

  private static final List<String> UPRIGHT_FEATURES = List.of("locl", "ccmp", "vert");
  private static final List<String> HAN_FEATURES = List.of("locl", "ccmp");
  private static final List<String> LATIN_FEATURES = List.of("locl", "ccmp", "liga");

  private final List<FontFace> forHan;
  private final List<FontFace> forLatin;
  private final String language;

  private FaceStack(List<FontFace> forHan, List<FontFace> forLatin, String language) {
    this.forHan = forHan;
    this.forLatin = forLatin;
    this.language = language;
  }

  /**
   * @param book its language is that of text that is not Chinese or does not say which
   */
  static FaceStack of(TextStyle style, FontLibrary fonts, Locale book) {
    Locale locale = Locale.of(style.language(), book);
    List<FontFace> stack = fonts.stack(style.font(), tag(locale));
    List<FontFace> latin = stack.stream().filter(face -> face.role() == Role.LATIN).toList();
    List<FontFace> others = stack.stream().filter(face -> face.role() != Role.LATIN).toList();
    return new FaceStack(
        join(others, latin), join(latin, others), system(locale, style.language()));
  }

  private static String tag(Locale locale) {
    return switch (locale) {
      case SIMPLIFIED -> "zh-Hans";
      case TRADITIONAL -> "zh-Hant";
    };
  }

  /** The language system in the fonts' tables. */
  private static String system(Locale locale, String language) {
    return switch (locale) {
      case SIMPLIFIED -> "ZHS";
      case TRADITIONAL -> language.matches("(?i)zh-.*\\b(hk|mo)\\b.*") ? "ZHH" : "ZHT";
    };
  }

  private static List<FontFace> join(List<FontFace> first, List<FontFace> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  /** The first face that has the character, if any has. */
  Optional<FontFace> face(int codePoint, boolean western) {
    return face(western, face -> face.glyph(codePoint) != 0);
  }

  Optional<FontFace> face(boolean western, Predicate<FontFace> has) {
    for (FontFace face : western ? forLatin : forHan) {
      if (has.test(face)) {
        return Optional.of(face);
      }
    }
    return Optional.empty();
  }

  /** The face that Chinese text is meant for. */
  FontFace firstForHan() {
    return forHan.getFirst();
  }

  GlyphSubstitution substitution(FontFace face, boolean western, boolean upright) {
    if (western) {
      return face.substitution("latn", "dflt", LATIN_FEATURES);
    }
    return face.substitution("hani", language, upright ? UPRIGHT_FEATURES : HAN_FEATURES);
  }

  /** Of western text; Han stand on their grid. */
  static Kerning kerning(FontFace face) {
    return face.kerning("latn", "dflt");
  }
}
