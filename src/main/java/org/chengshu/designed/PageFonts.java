package org.chengshu.designed;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chengshu.font.FontFace;
import org.chengshu.font.FontLibrary;
import org.chengshu.font.FontRequest;
import org.chengshu.font.Role;

/**
 * 字体登记: lends the library the faces of {@code fonts.tsv}. Its own, which no PDF embeds, are left no
 * character: those that are tried last come before them.
 */
final class PageFonts {

  private static final String SERIF = "serif";
  private static final String SANS = "sans-serif";

  /** Names that a Latin and a Han family share; the library knows one family by one name. */
  private static final Set<String> GENERIC = Set.of(SERIF, SANS);

  /** What the library makes of the name before it looks for the family. */
  private static final String LIBRARY_SANS = "SansSerif";

  private static final List<Integer> WEIGHTS = List.of(400, 700);

  private final FontLibrary fonts;
  private final String language;

  PageFonts(FontLibrary fonts, String language) {
    this.fonts = fonts;
    this.language = language;
  }

  /**
   * Registers the families that a template mentions, and those that are tried last.
   *
   * @param template its HTML and CSS
   */
  void register(PdfRendererBuilder builder, String template) {
    String lower = template.toLowerCase(Locale.ROOT);
    for (String name : fonts.names()) {
      if (lower.contains(name)) {
        family(builder, name);
      }
    }
    lastly(builder, face(SERIF, WEIGHTS.getFirst()));
    fonts.faces().stream()
        .filter(face -> face.role() == Role.RARE)
        .forEach(face -> lastly(builder, face));
  }

  private void family(PdfRendererBuilder builder, String name) {
    String known = name.equals(SANS) ? LIBRARY_SANS : name;
    for (int weight : WEIGHTS) {
      builder.useFont(face(name, weight).file().toFile(), known, weight, FontStyle.NORMAL, true);
    }
  }

  private static void lastly(PdfRendererBuilder builder, FontFace face) {
    builder.useFont(
        face.file().toFile(),
        face.family(),
        face.weight(),
        FontStyle.NORMAL,
        true,
        EnumSet.of(FSFontUseCase.FALLBACK_PRE));
  }

  /** The face of a name that suits the book's language. */
  private FontFace face(String name, int weight) {
    List<FontFace> stack = fonts.stack(new FontRequest(List.of(name), weight, false), language);
    return GENERIC.contains(name)
        ? stack.stream().filter(face -> face.role() == Role.HAN).findFirst().orElseThrow()
        : stack.getFirst();
  }
}
