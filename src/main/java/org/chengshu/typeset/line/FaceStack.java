package org.chengshu.typeset.line;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chengshu.flow.TextStyle;
import org.chengshu.font.FontFace;
import org.chengshu.font.FontLibrary;
import org.chengshu.font.GlyphSubstitution;
import org.chengshu.font.Kerning;
import org.chengshu.font.Role;
import org.chengshu.unicode.CharClass;
import org.chengshu.unicode.MarkTable.Locale;

/**
 * 选字体: the faces of one text style in the order they are tried. Western text takes the Latin faces
 * first and Chinese text never does, so that quotes and dashes come from the Han face wherever a
 * Latin one stands first in the style sheet (REQUIREMENTS ). Marks come from a face made
 * for the region before any other, because the region decides where they stand.
 */
final class FaceStack {

  /** 所排的是什么. */
  enum Kind {
    HAN,
    MARK,
    WESTERN;

    /** Spaces go with the western text beside them. */
    static Kind of(CharClass charClass) {
      if (charClass.isWestern() || charClass == CharClass.SPACE) {
        return WESTERN;
      }
      return charClass.isMark() ? MARK : HAN;
    }
  }

  private static final List<String> UPRIGHT_FEATURES = List.of("locl", "ccmp", "vert");
  private static final List<String> HAN_FEATURES = List.of("locl", "ccmp");
  private static final List<String> LATIN_FEATURES = List.of("locl", "ccmp", "liga");

  private final Map<Kind, List<FontFace>> faces;
  private final String language;

  private FaceStack(Map<Kind, List<FontFace>> faces, String language) {
    this.faces = new EnumMap<>(faces);
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
    List<FontFace> ofRegion = others.stream().filter(face -> face.speaks(tag(locale))).toList();
    return new FaceStack(
        Map.of(
            Kind.HAN, join(others, latin),
            Kind.MARK, join(join(ofRegion, others), latin),
            Kind.WESTERN, join(latin, others)),
        system(locale, style.language()));
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
  Optional<FontFace> face(int codePoint, Kind kind) {
    for (FontFace face : faces.get(kind)) {
      if (face.glyph(codePoint) != 0) {
        return Optional.of(face);
      }
    }
    return Optional.empty();
  }

  Optional<FontFace> face(Kind kind, Predicate<FontFace> has) {
    for (FontFace face : faces.get(kind)) {
      if (has.test(face)) {
        return Optional.of(face);
      }
    }
    return Optional.empty();
  }

  /** The face that text of a kind is meant for. */
  FontFace first(Kind kind) {
    return faces.get(kind).getFirst();
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
