package org.chengshu.typeset.page;

import static org.chengshu.typeset.page.Bands.PITCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Band;
import org.chengshu.flow.BlockStyle.PageBreak;
import org.chengshu.flow.Galley;
import org.chengshu.page.Page;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.page.StyledBook;
import org.chengshu.typeset.SampleBook;
import org.junit.jupiter.api.Test;

/** Whatever the bands: none is lost, none is twice, all are on the grid and within the page. */
class PaginatorPropertyTest {

  private static final int LINES = SampleBook.AREA.lines();

  private static List<Page> pages(Bands bands) {
    SampleBook sample = new SampleBook(WritingMode.HORIZONTAL);
    StyledBook book = sample.styled(List.of(sample.document("d", DocumentKind.ARTICLE, List.of())));
    return new Paginator(new Diagnostics())
        .paginate(
            book,
            List.of(new Galley("d", bands.list(), Map.of(), Map.of())),
            paragraph -> Bands.line("1", List.of()))
        .pages();
  }

  @Test
  void everyBandIsPlacedOnceAndInOrder_property() {
    Random random = new Random(20260102);
    for (int round = 0; round < 300; round++) {
      Bands bands = randomBands(random);
      List<Page> pages = pages(bands);
      List<Band> placed =
          pages.stream().flatMap(page -> page.bands().stream()).map(PlacedBand::band).toList();
      assertEquals(bands.list(), placed);
      assertEquals(0, pages.size() % 2);
      for (Page page : pages) {
        checkPage(page, bands.list());
      }
    }
  }

  private static Bands randomBands(Random random) {
    Bands bands = new Bands();
    int count = 1 + random.nextInt(200);
    for (int i = 0; i < count; i++) {
      switch (random.nextInt(12)) {
        case 0 -> bands.heading("h" + i, 1 + random.nextInt(4));
        case 1 -> bands.loose("q" + i, 1 + random.nextInt(3 * PITCH), random.nextInt(PITCH), 9);
        case 2 -> bands.body("k" + i, 1 + random.nextInt(5)).keep();
        case 3 ->
            bands
                .body("b" + i, 1)
                .breakBefore(PageBreak.values()[random.nextInt(PageBreak.values().length)]);
        case 4 -> bands.add("s" + i, "p", PITCH, random.nextInt(3 * PITCH), 0, true, true);
        case 5 -> bands.add("t" + i, "table", random.nextInt(40 * PITCH), 0, 0, true, true);
        default -> bands.body("p" + i, 1 + random.nextInt(6));
      }
    }
    return bands;
  }

  private static void checkPage(Page page, List<Band> all) {
    int end = 0;
    for (PlacedBand placed : page.bands()) {
      Band band = placed.band();
      assertTrue(placed.offset() >= end - PITCH / 50, "bands overlap");
      if (band.onGrid() && band.extent() % PITCH == 0) {
        assertEquals(0, placed.offset() % PITCH, "off the grid");
      }
      end = placed.offset() + band.extent();
      if (band.extent() <= LINES * PITCH) {
        assertTrue(end <= LINES * PITCH, "beyond the type area");
      }
    }
    if (!page.bands().isEmpty()) {
      checkEnd(page, all);
    }
  }

  /** A page ends against a keep only if no band on it could have ended it. */
  private static void checkEnd(Page page, List<Band> all) {
    PlacedBand last = page.bands().getLast();
    int next = all.indexOf(last.band()) + 1;
    boolean forced = next == all.size() || all.get(next).pageBreak() != PageBreak.AUTO;
    if (!last.band().breakAfter() && !forced) {
      assertFalse(
          page.bands().stream().anyMatch(placed -> placed.band().breakAfter()),
          "a page ends where it may not");
    }
  }

  /**
   * Notes and figures of any size: all are shown, once, in order, and nothing stands on another.
   */
  @Test
  void notesAndFiguresFindTheirPlace_property() {
    Random random = new Random(20261125);
    for (int round = 0; round < 300; round++) {
      Bands bands = new Bands();
      Map<String, List<Band>> notes = new LinkedHashMap<>();
      Map<String, Galley.FloatBlock> figures = new LinkedHashMap<>();
      int count = 1 + random.nextInt(120);
      for (int i = 0; i < count; i++) {
        bands.body("p" + i, 1);
        if (random.nextInt(12) == 0) {
          int lines =
              random.nextInt(6) == 0 ? 1 + random.nextInt(3 * LINES) : 1 + random.nextInt(4);
          notes.put("n" + i, new Bands().body("n" + i, lines).list());
          bands.calling("n" + i);
        }
        if (random.nextInt(15) == 0) {
          Bands figure = new Bands();
          figure.add("f" + i, "figure", (1 + random.nextInt(LINES)) * PITCH, 0, 0, true, true);
          figures.put("f" + i, new Galley.FloatBlock(figure.list(), random.nextBoolean()));
          bands.showing("f" + i);
        }
      }
      check(bands, notes, figures);
    }
  }

  private static void check(
      Bands bands, Map<String, List<Band>> notes, Map<String, Galley.FloatBlock> figures) {
    SampleBook sample = new SampleBook(WritingMode.HORIZONTAL);
    StyledBook book = sample.styled(List.of(sample.document("d", DocumentKind.ARTICLE, List.of())));
    Galley galley = new Galley("d", bands.list(), notes, figures);
    List<Page> pages =
        new Paginator(new Diagnostics())
            .paginate(book, List.of(galley), paragraph -> Bands.line("1", List.of()))
            .pages();
    List<Band> placed = new ArrayList<>();
    for (Page page : pages) {
      int end = 0;
      for (PlacedBand band : page.bands()) {
        assertTrue(band.offset() >= end, "one stands on another");
        end = band.offset() + band.band().extent();
        assertTrue(end <= LINES * PITCH, "beyond the type area");
        placed.add(band.band());
      }
    }
    assertEquals(bands.list(), withId(placed, "p"));
    assertEquals(notes.values().stream().flatMap(List::stream).toList(), withId(placed, "n"));
    assertEquals(
        figures.values().stream().flatMap(f -> f.bands().stream()).toList(), withId(placed, "f"));
  }

  private static List<Band> withId(List<Band> bands, String start) {
    return bands.stream().filter(band -> band.id().orElseThrow().startsWith(start)).toList();
  }
}
