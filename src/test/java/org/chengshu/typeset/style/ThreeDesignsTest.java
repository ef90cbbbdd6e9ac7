package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.PictureFile;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.StyleSheet.Medium;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Band;
import org.chengshu.flow.References;
import org.chengshu.flow.StyledDocument;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.PageStyles.Key;
import org.chengshu.page.Side;
import org.chengshu.page.StyledBook;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.line.LineComposer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 三种版式: what is based on the classic design holds what it holds. */
class ThreeDesignsTest {

  private static final List<String> DOCUMENTS = List.of("title", "imprint", "contents", "c1", "a1");

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @ValueSource(strings = {"classic", "vertical", "large-print"})
  void theSheetSaysWhatItIsAndHowToChangeIt(String design) {
    String css = Publications.read(design + "/print.css");
    String head = css.substring(0, css.indexOf("*/"));
    assertTrue(css.startsWith("/* ") && head.contains("最常改的三处"), head);
    for (String third : List.of("一、", "二、", "三、")) {
      assertTrue(head.contains(third), third);
    }
    Pattern physical = Pattern.compile("\\b(margin|padding|border)-(top|right|bottom|left)");
    assertFalse(physical.matcher(css).find(), "flow-relative");
  }

  /** Small: a design that is based on another says only what it does otherwise. */
  @ParameterizedTest
  @ValueSource(strings = {"vertical", "large-print"})
  void theOthersAreNoCopies(String design) {
    long classic = rules("classic");
    assertTrue(rules(design) < classic / 2, rules(design) + " of " + classic);
  }

  private static long rules(String design) {
    return Publications.read(design + "/print.css").chars().filter(c -> c == '{').count();
  }

  /** Every word is understood, and whatever begins on a line fills whole lines (B-06). */
  @ParameterizedTest
  @CsvSource({"classic, HORIZONTAL", "vertical, VERTICAL", "large-print, HORIZONTAL"})
  void everythingStandsOnTheGrid(String design, WritingMode mode) {
    StyledBook book = book(design, mode);
    assertEquals(
        List.of(),
        diagnostics.all().stream()
            .filter(d -> d.code() != Code.ELEMENT_SIMPLIFIED && d.code() != Code.PICTURE_COARSE)
            .toList());
    TypeArea area = book.pageStyles().style(new Key("", Side.RIGHT, false, false)).typeArea();
    LineComposer composer =
        new LineComposer(FontLibrary.load(Path.of("fonts"), diagnostics), mode, "zh-Hans");
    for (StyledDocument document : book.documents()) {
      List<Band> bands =
          composer
              .compose(
                  document,
                  area,
                  href -> Optional.of(new References.TargetPage(6, "7")),
                  diagnostics)
              .bands();
      for (Band band : bands) {
        assertTrue(
            band.extent() % area.pitch() == 0
                || !band.onGrid()
                || !(band.content() instanceof Band.Lines),
            () -> document.documentId() + " " + band);
      }
    }
  }

  private StyledBook book(String design, WritingMode mode) {
    List<StyleSheet> sheets = new ArrayList<>(Publications.classic());
    if (!design.equals("classic")) {
      sheets.add(new StyleSheet(design, Medium.PRINT, Publications.read(design + "/print.css")));
    }
    sheets.add(Publications.sheet("@page { size: 170mm 240mm }"));
    ContentDocument[] documents =
        DOCUMENTS.stream()
            .map(id ->
                new ContentDocument(
                    id,
                    id + ".xhtml",
                    DocumentKind.ARTICLE,
                    id,
                    Publications.resource("vocabulary/" + id + ".xhtml")))
            .toArray(ContentDocument[]::new);
    PictureFile picture = new PictureFile("p.jpg", "image/jpeg", Path.of("p.jpg"), 800, 500);
    return new Styler(diagnostics)
        .style(
            Publications.with(
                Publications.of(mode, sheets, documents), List.of(picture), Map.of()));
  }
}
