package org.chengshu.app;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.chengshu.content.Publication;
import org.chengshu.epub.CoverPicture;
import org.chengshu.epub.CoverText;
import org.chengshu.epub.GlyphOutliner;
import org.chengshu.font.FontFace;
import org.chengshu.font.FontLibrary;
import org.chengshu.font.FontRequest;
import org.chengshu.font.GlyphRun;

/** 封面: lends the cover of the EPUB the outlines of the book's serif face. */
final class Covers {

  private static final FontRequest TITLE = new FontRequest(List.of("serif"), 700, false);

  private Covers() {}

  static byte[] png(Publication publication, FontLibrary fonts) {
    String language = publication.metadata().language();
    List<FontFace> stack = fonts.stack(TITLE, language);
    GlyphOutliner outliner = (text, vertical) -> glyphs(text, vertical, stack, language);
    return CoverPicture.png(
        CoverText.of(publication.metadata()), publication.writingMode(), outliner);
  }

  private static List<GlyphOutliner.Glyph> glyphs(
      String text, boolean vertical, List<FontFace> stack, String language) {
    List<GlyphOutliner.Glyph> glyphs = new ArrayList<>();
    text.codePoints()
        .forEach(c ->
            stack.stream()
                .filter(face -> face.glyph(c) != 0)
                .findFirst()
                .ifPresent(face -> glyphs.add(glyph(c, face, vertical, language))));
    return glyphs;
  }

  private static GlyphOutliner.Glyph glyph(
      int codePoint, FontFace face, boolean vertical, String language) {
    GlyphRun run = new GlyphRun(1);
    run.add(face.glyph(codePoint), 0);
    List<String> features = vertical ? List.of("locl", "vert") : List.of("locl");
    face.substitution("hani", language.startsWith("zh-Hant") ? "ZHT" : "ZHS", features).apply(run);
    double em = face.unitsPerEm();
    AffineTransform toEm = new AffineTransform(1 / em, 0, 0, -1 / em, 0, face.emTop() / em);
    Path2D outline = face.outline(run.glyph(0));
    outline.transform(toEm);
    int advance = vertical ? face.verticalAdvance(run.glyph(0)) : face.advance(run.glyph(0));
    return new GlyphOutliner.Glyph(outline, advance / em);
  }
}
