package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chengshu.book.Edition;
import org.chengshu.book.Output;
import org.chengshu.book.Signature;
import org.chengshu.book.Trim;
import org.chengshu.content.Publication;
import org.chengshu.content.StyleSheet;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Band;
import org.chengshu.flow.BlockStyle.PageBreak;
import org.chengshu.flow.Line;
import org.chengshu.flow.Sp;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.Page;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.page.PagedBook;
import org.chengshu.page.TypeArea;
import org.chengshu.page.TypeAreaPresets;
import org.chengshu.page.TypeAreaPresets.Preset;
import org.chengshu.xhtml.PublicationWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page of a book, whatever its trim (REQUIREMENTS B-05 to B-07, B-36). */
class PagesTest {

  private static final List<Path> BOOKS =
      List.of(
          Path.of("src/sample/luxun-100"), Path.of("src/test/resources/org/chengshu/app/notes"));
  private static final FontLibrary FONTS = FontLibrary.load(Path.of("fonts"), new Diagnostics());

  private record Case(Path book, Preset preset) {
    @Override
    public String toString() {
      return book.getFileName()
          + " %.0fx%.0f "
              .formatted(
                  preset.width() / (double) Sp.ofMm(1), preset.height() / (double) Sp.ofMm(1))
          + preset.writingMode();
    }
  }

  static Stream<Case> all() {
    return BOOKS.stream()
        .flatMap(book -> TypeAreaPresets.all().stream().map(preset -> new Case(book, preset)));
  }

  static Stream<Case> some() {
    List<Case> cases = all().toList();
    return new Random(36).ints(4, 0, cases.size()).distinct().mapToObj(cases::get);
  }

  @ParameterizedTest
  @MethodSource("some")
  void aSampleKeepsTheRules(Case one) {
    check(one);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("all")
  void everyTrimKeepsTheRules(Case one) {
    check(one);
  }

  private static void check(Case one) {
    List<Page> pages = typeset(one).pages();
    checkText(pages);
    pages.forEach(PagesTest::checkPlaces);
    checkNotes(pages);
    for (int i = 1; i < pages.size(); i++) {
      checkTurn(pages.get(i - 1), pages.get(i));
    }
  }

  /** No line is lost, none stands twice, and those of a paragraph follow each other. */
  private static void checkText(List<Page> pages) {
    Map<Object, Integer> ends = new HashMap<>();
    for (Line line : lines(pages.stream().flatMap(page -> page.bands().stream()))) {
      int end = ends.getOrDefault(line.items(), 0);
      assertEquals(end, line.from(), line.text());
      ends.put(line.items(), line.to());
    }
    for (Line line : lines(pages.stream().flatMap(page -> page.bands().stream()))) {
      assertEquals(line.items().count(), ends.get(line.items()), line.text());
    }
  }

  private static List<Line> lines(Stream<PlacedBand> bands) {
    List<Line> lines = new ArrayList<>();
    bands
        .filter(placed -> !placed.repeated())
        .map(placed -> placed.band().content())
        .filter(Band.Lines.class::isInstance)
        .forEach(content -> ((Band.Lines) content).lines().forEach(set -> lines.add(set.line())));
    return lines;
  }

  /** Body lines stand on the grid, nothing stands over another or beyond the type area. */
  private static void checkPlaces(Page page) {
    TypeArea area = page.style().typeArea();
    int end = 0;
    for (PlacedBand placed : page.bands()) {
      Band band = placed.band();
      String where = page.folio() + " " + band.id();
      assertTrue(placed.offset() >= end - area.pitch() / 50, where);
      if (band.onGrid() && band.extent() == area.pitch() && !isNote(page, placed)) {
        assertEquals(0, placed.offset() % area.pitch(), where);
      }
      end = placed.offset() + band.extent();
      assertTrue(end <= area.lines() * area.pitch(), where);
    }
  }

  private static boolean isNote(Page page, PlacedBand placed) {
    return page.notesAt().isPresent() && placed.offset() >= page.notesAt().getAsInt();
  }

  /** A note begins on the page that calls it; notes come in the order of their calls. */
  private static void checkNotes(List<Page> pages) {
    for (Page page : pages) {
      List<String> called =
          page.bands().stream().flatMap(placed -> placed.band().notes().stream()).toList();
      List<String> begun =
          page.bands().stream()
              .filter(placed -> isNote(page, placed))
              .flatMap(placed -> placed.band().anchors().stream())
              .filter(new HashSet<>(called)::contains)
              .toList();
      assertEquals(called, begun, page.folio());
    }
  }

  /** 孤行: no page begins with the last line of a paragraph or ends with a heading (B-07). */
  private static void checkTurn(Page before, Page page) {
    List<PlacedBand> text = page.bands().stream().filter(b -> !isNote(page, b)).toList();
    if (!text.isEmpty()) {
      List<Line> first = lines(Stream.of(text.getFirst()));
      assertFalse(
          first.size() == 1 && first.getFirst().last() && first.getFirst().from() > 0,
          page.folio());
    }
    List<PlacedBand> above = before.bands().stream().filter(b -> !isNote(before, b)).toList();
    if (!above.isEmpty() && !text.isEmpty()) {
      assertTrue(
          above.getLast().band().breakAfter()
              || text.getFirst().band().pageBreak() != PageBreak.AUTO
              || !text.getFirst().band().page().equals(above.getLast().band().page()),
          before.folio());
    }
  }

  private static PagedBook typeset(Case one) {
    Diagnostics diagnostics = new Diagnostics();
    BookReader.ReadBook read =
        new BookReader(one.book, diagnostics).read(BookReader.ContentsFrom.PREVIEW).orElseThrow();
    Preset preset = one.preset;
    Trim trim =
        new Trim(
            Math.round(preset.width() / (float) Sp.ofMm(1)),
            Math.round(preset.height() / (float) Sp.ofMm(1)));
    Edition edition =
        new Edition(
            "test",
            "",
            "classic",
            preset.writingMode(),
            trim,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Signature.LEAF,
            List.of(Output.PRINT));
    List<StyleSheet> styles =
        new ArrayList<>(new Designs(List.of(Path.of("styles"))).sheets("classic", diagnostics));
    styles.addAll(EditionSheets.of(edition, "zh-Hans", false));
    Publication publication =
        PublicationWriter.write(
            read.book(), edition.writingMode(), styles, picture -> Optional.empty(), diagnostics);
    PagedBook pages = new Typesetter(FONTS, Signature.LEAF, diagnostics).typeset(publication);
    assertFalse(diagnostics.hasErrors(), () -> diagnostics.all().toString());
    return pages;
  }
}
