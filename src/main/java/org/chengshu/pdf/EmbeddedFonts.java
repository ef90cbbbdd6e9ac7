package org.chengshu.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.font.FontFace;
import org.chengshu.font.FontLibrary;
import org.chengshu.font.Subsetter;

/** 嵌入的字体, by the number of the face in its library. */
record EmbeddedFonts(Map<Integer, EmbeddedFont> byFace) {

  static EmbeddedFonts embed(GlyphUse use, FontLibrary library, Diagnostics diagnostics) {
    List<GlyphUse.FaceUse> uses = new ArrayList<>(use.faces());
    List<EmbeddedFont> fonts =
        uses.parallelStream()
            .map(one -> {
              FontFace face = library.face(one.face());
              return EmbeddedFont.of(face, one, Subsetter.subset(face, one.glyphs()));
            })
            .toList();
    Map<Integer, EmbeddedFont> byFace = new TreeMap<>();
    for (EmbeddedFont font : fonts) {
      byFace.put(font.face().index(), font);
      if (!font.face().mayEmbed()) {
        diagnostics.report(Code.FONT_NOT_EMBEDDABLE, Place.NOWHERE, font.face().family());
      }
    }
    return new EmbeddedFonts(byFace);
  }

  EmbeddedFont font(int face) {
    return byFace.get(face);
  }

  List<EmbeddedFont> all() {
    return List.copyOf(byFace.values());
  }

  /** The fonts under the names that content streams use. */
  COSDictionary resources() throws IOException {
    COSDictionary resources = new COSDictionary();
    for (EmbeddedFont font : byFace.values()) {
      FontObjects objects = new FontObjects(font);
      COSDictionary descendant = objects.descendant();
      var toUnicode = objects.toUnicode();
      if (font.use().horizontal()) {
        resources.setItem(
            COSName.getPDFName(font.resourceName(false)),
            objects.composite("Identity-H", descendant, toUnicode));
      }
      if (font.use().vertical()) {
        resources.setItem(
            COSName.getPDFName(font.resourceName(true)),
            objects.composite("Identity-V", descendant, toUnicode));
      }
    }
    return resources;
  }
}
