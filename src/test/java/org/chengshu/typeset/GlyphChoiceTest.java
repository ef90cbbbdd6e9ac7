package org.chengshu.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.TextStyle;
import org.chengshu.page.DisplayList.Turn;
import org.chengshu.typeset.DrawnGlyphs.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 选字形: which face draws a character, which of its glyphs, and what is said about it. */
class GlyphChoiceTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private List<Drawn> set(WritingMode mode, String language, InlinePiece... pieces) {
    return DrawnGlyphs.of(mode, language, List.of(pieces), diagnostics);
  }

  private static InlinePiece text(String text, String family, String language) {
    TextStyle style = SampleBook.text(10.5, family, 400, language);
    return new InlinePiece.Text(text, style, Optional.empty());
  }

  private static InlinePiece text(String text) {
    return text(text, "serif", "zh-Hans");
  }

  private List<Diagnostic> reported(Code code) {
    return diagnostics.all().stream().filter(d -> d.code() == code).toList();
  }

  private static String families(List<Drawn> drawn) {
    return drawn.stream()
        .map(glyph -> glyph.text() + ":" + glyph.face().family())
        .collect(Collectors.joining(" "));
  }

  /** The text with the corner brackets whose glyphs its quotes have. */
  private static String corners(List<Drawn> drawn, List<Drawn> samples) {
    StringBuilder shapes = new StringBuilder();
    for (Drawn glyph : drawn) {
      samples.stream()
          .filter(sample -> sample.gid() == glyph.gid())
          .findFirst()
          .ifPresentOrElse(s -> shapes.append(s.text()), () -> shapes.append(glyph.text()));
    }
    return shapes.toString();
  }

  /** A-52; the text stays as it was written. */
  @ParameterizedTest
  @CsvSource({
    "zh-Hans, VERTICAL, “甲‘乙’丙”, 『甲「乙」丙』",
    "zh-Hans, HORIZONTAL, “甲‘乙’丙”, “甲‘乙’丙”",
    "zh-Hant, VERTICAL, 「甲『乙』丙」, 「甲『乙』丙」",
    "zh-Hant, HORIZONTAL, 「甲『乙』丙」, 「甲『乙』丙」",
  })
  void quotesLookAsTheRegionAndTheDirectionWant_A52(
      String language, WritingMode mode, String text, String shapes) {
    List<Drawn> samples = set(mode, language, text("「」『』", "serif", language));
    List<Drawn> drawn = set(mode, language, text(text, "serif", language));
    assertEquals(shapes, corners(drawn, samples));
    assertEquals(text, drawn.stream().map(Drawn::text).collect(Collectors.joining()));
    assertEquals(List.of(), diagnostics.all());
  }

  @Test
  void quotesInALatinRunLieDownWithIt_A52() {
    List<Drawn> drawn = set(WritingMode.VERTICAL, "zh-Hans", text("见he said “so” twice之语"));
    for (Drawn glyph : drawn.subList(1, drawn.size() - 2)) {
      assertEquals(Turn.ROTATED, glyph.turn(), glyph.text());
      assertEquals("Source Serif 4", glyph.face().family(), glyph.text());
    }
    assertEquals(Turn.VERTICAL, drawn.getFirst().turn());
  }

  /** A span of the other kind of Chinese has its own faces, glyphs and boxes. */
  @ParameterizedTest
  @EnumSource
  void aSpanHasTheFormsOfItsLanguage(WritingMode mode) {
    List<Drawn> drawn =
        set(mode, "zh-Hans", text("骨。骨"), text("骨。骨", "serif", "zh-Hant"), text("骨"));
    assertEquals(
        "骨:Noto Serif SC 。:Noto Serif SC 骨:Noto Serif SC 骨:Noto Serif TC 。:Noto Serif TC"
            + " 骨:Noto Serif TC 骨:Noto Serif SC",
        families(drawn));
    Drawn before = drawn.get(3);
    Rectangle2D stop = drawn.get(4).bounds();
    double em = before.size();
    boolean vertical = mode == WritingMode.VERTICAL;
    double along = vertical ? stop.getCenterY() - before.top() : stop.getCenterX() - before.left();
    assertEquals(1.5, along / em, 0.02, "in the middle of its own box");
    assertEquals(List.of(), diagnostics.all());
  }

  /** The one face of Kai stands its marks in the corner. */
  @Test
  void marksComeFromAFaceOfTheRegion() {
    assertEquals(
        "骨:LXGW WenKai 。:Noto Serif TC",
        families(set(WritingMode.HORIZONTAL, "zh-Hant", text("骨。", "kai", "zh-Hant"))));
    assertEquals(
        "骨:LXGW WenKai 。:LXGW WenKai",
        families(set(WritingMode.HORIZONTAL, "zh-Hans", text("骨。", "kai", "zh-Hans"))));
    assertEquals(List.of(), diagnostics.all());
  }

  @Test
  void aLanguageThatIsNotChineseLeavesTheBooks() {
    assertEquals(
        "骨:Noto Serif TC 。:Noto Serif TC",
        families(set(WritingMode.HORIZONTAL, "zh-Hant", text("骨。", "serif", "en"))));
    assertEquals(
        "骨:Noto Serif TC",
        families(set(WritingMode.HORIZONTAL, "zh-Hans", text("骨", "serif", "zh-TW"))));
    assertEquals(
        "骨:Noto Serif SC",
        families(set(WritingMode.HORIZONTAL, "zh-Hant", text("骨", "serif", "zh-Hans-HK"))));
  }

  /** FNT-04, once a document and character. */
  @Test
  void aHanOfAnotherFaceIsReported() {
    List<Drawn> drawn = set(WritingMode.HORIZONTAL, "zh-Hant", text("㐀言㐀", "serif", "zh-Hant"));
    assertEquals("㐀:Noto Serif SC 言:Noto Serif TC 㐀:Noto Serif SC", families(drawn));
    assertEquals(1, reported(Code.GLYPH_FALLBACK).size());
    assertTrue(reported(Code.GLYPH_FALLBACK).getFirst().toString().contains("U+3400"));
  }

  @Test
  void latinOfALatinFaceIsNoFallback() {
    set(WritingMode.HORIZONTAL, "zh-Hans", text("汉字Latin与ΑΩ，100%。", "kai", "zh-Hans"));
    assertEquals(List.of(), diagnostics.all());
  }

  /** Every face of the table is tried before a character is called missing. */
  @Test
  void noCharacterIsMissingThatSomeFaceHas() {
    List<Drawn> drawn = set(WritingMode.HORIZONTAL, "zh-Hans", text("𠮷𠀀𪚥𰻞"));
    assertEquals(4, drawn.size(), "surrogates are one character");
    assertEquals(4, reported(Code.GLYPH_FALLBACK).size());
    assertEquals(List.of(), reported(Code.GLYPH_MISSING));
    assertNotEquals(drawn.get(0).face().family(), drawn.get(3).face().family());
  }

  @Test
  void aVariationSequenceIsOneGlyph() {
    String text = "礼礼\uFE00中\uDB40\uDD00文";
    List<Drawn> drawn = set(WritingMode.HORIZONTAL, "zh-Hans", text(text));
    assertEquals(
        List.of("礼", "礼\uFE00", "中\uDB40\uDD00", "文"), drawn.stream().map(Drawn::text).toList());
    assertNotEquals(
        drawn.get(0).bounds().getHeight(), drawn.get(1).bounds().getHeight(), "its own form");
    assertEquals(List.of(), diagnostics.all());
  }

  /** units of two, even where the face has one glyph for three. */
  @ParameterizedTest
  @EnumSource
  void dashesAreUnitsOfTwo(WritingMode mode) {
    for (String family : List.of("serif", "kai")) {
      List<Drawn> drawn = set(mode, "zh-Hans", text("甲————乙———丙", family, "zh-Hans"));
      assertEquals(List.of("甲", "——", "——", "乙", "——", "—", "丙"), texts(drawn), family);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBaseAndItsAccentAreSetFromOneFace(WritingMode mode) {
    List<Drawn> drawn = set(mode, "zh-Hans", text("音ma\u0304 m\u0304 e\u030Ce"));
    assertEquals(
        List.of("音", "m", "a\u0304", " ", "m\u0304", "", " ", "e\u030C", "e"),
        texts(drawn),
        "one glyph where the face has one");
    Drawn base = drawn.get(4);
    Drawn accent = drawn.get(5);
    boolean vertical = mode == WritingMode.VERTICAL;
    double off =
        vertical
            ? accent.bounds().getCenterY() - base.bounds().getCenterY()
            : accent.bounds().getCenterX() - base.bounds().getCenterX();
    assertEquals(0, off / base.size(), 0.03, "over the middle");
    assertEquals(List.of(), diagnostics.all());
  }

  private static List<String> texts(List<Drawn> drawn) {
    List<String> texts = new ArrayList<>();
    drawn.forEach(glyph -> texts.add(glyph.text()));
    return texts;
  }

  @Test
  void aMarkThatNoFaceHasIsMissing() {
    set(WritingMode.HORIZONTAL, "zh-Hans", text("汉\u20E0字"));
    assertEquals(1, reported(Code.GLYPH_MISSING).size());
    assertTrue(reported(Code.GLYPH_MISSING).getFirst().toString().contains("U+20E0"));
  }
}
