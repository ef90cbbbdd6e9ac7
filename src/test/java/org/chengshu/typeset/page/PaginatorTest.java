package org.chengshu.typeset.page;

import static org.chengshu.typeset.page.Bands.PITCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Band;
import org.chengshu.flow.BlockStyle.PageBreak;
import org.chengshu.flow.Box;
import org.chengshu.flow.Galley;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.Line;
import org.chengshu.flow.Sp;
import org.chengshu.flow.StyledDocument;
import org.chengshu.page.Page;
import org.chengshu.page.Side;
import org.chengshu.page.StyledBook;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.SampleBook;
import org.junit.jupiter.api.Test;

class PaginatorTest {

  private static final int LINES = SampleBook.AREA.lines();

  private final Diagnostics diagnostics = new Diagnostics();
  private final List<StyledDocument> documents = new ArrayList<>();
  private final List<Galley> galleys = new ArrayList<>();

  private void add(DocumentKind kind, Bands bands) {
    String id = "d" + documents.size();
    documents.add(new SampleBook(WritingMode.HORIZONTAL).document(id, kind, List.of()));
    galleys.add(new Galley(id, bands.list(), Map.of(), Map.of()));
  }

  private Pagination paginate(WritingMode mode) {
    StyledBook book = new StyledBook(mode, documents, new SampleBook(mode).pageStyles());
    return new Paginator(diagnostics)
        .paginate(book, galleys, paragraph -> Bands.line(text(paragraph), List.of()));
  }

  private static String text(Box.Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    paragraph.pieces().forEach(piece -> text.append(((InlinePiece.Text) piece).text()));
    return text.toString();
  }

  private List<Page> pages(Bands bands) {
    add(DocumentKind.ARTICLE, bands);
    return paginate(WritingMode.HORIZONTAL).pages();
  }

  /** The grid lines on which a page's bands begin, in thousandths. */
  private static List<Integer> slots(Page page) {
    return page.bands().stream()
        .map(placed -> (int) Math.round(placed.offset() * 1000.0 / PITCH))
        .toList();
  }

  private static List<String> running(Page page) {
    return page.running().stream().map(line -> line.line().text()).toList();
  }

  @Test
  void bodyStandsOnTheGridAfterWhateverIsOffIt_B05_B06() {
    Bands bands =
        new Bands()
            .body("a", 2)
            .loose("quote", PITCH * 4 / 5, PITCH / 2, 0)
            .loose("quote", PITCH * 4 / 5, 0, PITCH / 2)
            .body("b", 1)
            .heading("h", 3)
            .body("c", 1);
    // 2 + 0.5 + 1.6 + 0.5 = 4.6: five lines, and the 0.4 left over is shared by head and foot
    assertEquals(List.of(0, 1000, 2700, 3500, 5000, 6000, 9000), slots(pages(bands).getFirst()));
  }

  @Test
  void aRoundingErrorOfTheSheetCostsNoLine_B06() {
    Bands bands = new Bands().body("a", 1);
    bands.add("b", "p", PITCH, PITCH + PITCH / 100, 0, true, true);
    assertEquals(List.of(0, 2000), slots(pages(bands).getFirst()));
  }

  @Test
  void spaceIsDroppedAtThePagesHeadButNotAfterAForcedBreak() {
    Bands bands = new Bands();
    bands.add("opener", "h1", 3 * PITCH, 5 * PITCH, 0, true, false).body("a", LINES - 8);
    bands.add("b", "p", PITCH, 2 * PITCH, 0, true, true);
    List<Page> pages = pages(bands);
    assertEquals(5000, slots(pages.get(0)).getFirst());
    assertEquals(List.of(0), slots(pages.get(1)));
  }

  @Test
  void neighbouringSpacesCollapse() {
    Bands bands = new Bands();
    bands.add("a", "p", PITCH, 0, 2 * PITCH, true, true);
    bands.add("b", "p", PITCH, PITCH, 0, true, true);
    assertEquals(List.of(0, 3000), slots(pages(bands).getFirst()));
  }

  @Test
  void aHeadingIsNeverLast_B07() {
    Bands bands = new Bands().body("a", LINES - 3).heading("h", 3).body("b", 1);
    List<Page> pages = pages(bands);
    assertEquals(LINES - 3, pages.get(0).bands().size());
    assertEquals("h", pages.get(1).bands().getFirst().band().id().orElseThrow());
  }

  @Test
  void aWidowTakesALineWithIt_B07() {
    Bands bands = new Bands().body("a", LINES).keep().body("a", 1);
    List<Page> pages = pages(bands);
    assertEquals(LINES - 1, pages.get(0).bands().size());
    assertEquals(2, pages.get(1).bands().size());
  }

  @Test
  void partsBeginOnARectoAndTheBlankIsBlank_B15_B24() {
    Bands bands = new Bands().body("a", 1).setting("article-title", "甲");
    bands.body("b", 1).breakBefore(PageBreak.RECTO);
    List<Page> pages = pages(bands);
    assertEquals(List.of(false, true, false, true), pages.stream().map(Page::blank).toList());
    assertTrue(pages.get(1).bands().isEmpty());
    assertTrue(pages.get(1).running().isEmpty());
    assertEquals(List.of("1", "2", "3", "4"), pages.stream().map(Page::folio).toList());
  }

  @Test
  void aVersoFollowsARectoAtOnce() {
    Bands bands = new Bands().body("a", 1).body("b", 1).breakBefore(PageBreak.VERSO);
    assertEquals(2, pages(bands).size());
  }

  @Test
  void oddPagesLieRightInHorizontalAndLeftInVerticalBooks_B15() {
    add(DocumentKind.ARTICLE, new Bands().body("a", LINES + 1));
    assertEquals(
        List.of(Side.RIGHT, Side.LEFT),
        paginate(WritingMode.HORIZONTAL).pages().stream().map(Page::side).toList());
    assertEquals(
        List.of(Side.LEFT, Side.RIGHT),
        paginate(WritingMode.VERTICAL).pages().stream().map(Page::side).toList());
  }

  @Test
  void frontMatterHasItsOwnSeriesAndTheBodyBeginsWithOne_B23_B53() {
    add(DocumentKind.TITLE_PAGE, new Bands().body("t", 1).named("front"));
    add(DocumentKind.CONTENTS, new Bands().body("c", 1).named("front").breakBefore(PageBreak.PAGE));
    add(DocumentKind.CONTENTS, new Bands().body("d", 1).named("front").breakBefore(PageBreak.PAGE));
    add(DocumentKind.ARTICLE, new Bands().body("a", 1).named("article"));
    add(DocumentKind.AFTERWORD, new Bands().body("z", 1).named("article"));
    Pagination pagination = paginate(WritingMode.HORIZONTAL);
    List<Page> pages = pagination.pages();
    assertEquals(
        List.of("i", "ii", "iii", "iv", "1", "2"), pages.stream().map(Page::folio).toList());
    assertEquals(pages.stream().map(Page::folio).toList(), pagination.pageMap().folios());
    assertTrue(pages.get(3).blank());
    assertEquals(2, pages.get(4).bands().size(), "the afterword runs on, its sheet asks no break");
    assertEquals(List.of("iii"), running(pages.get(2)), "an opener has a folio and no head");
  }

  @Test
  void aNewNamedPageBreaksAndIsFirstOfItsRun() {
    Bands bands = new Bands().body("a", 1).named("article").setting("article-title", "甲");
    bands.body("b", LINES + 1).body("c", 1).named("article");
    List<Page> pages = pages(bands);
    assertEquals(List.of(1, LINES, 1, 1), pages.stream().map(page -> page.bands().size()).toList());
    assertEquals(
        List.of(List.of("1"), List.of("2"), List.of("甲", "3"), List.of("4")),
        pages.stream().map(PaginatorTest::running).toList(),
        "the first of a run has no head");
  }

  @Test
  void headsShowTheFirstTitleOfThePageElseTheLastBefore() {
    Bands bands = new Bands().body("a", 1).setting("article-title", "甲");
    bands.body("a", LINES - 1).body("b", 1);
    bands.body("c", 1).setting("article-title", "乙").body("d", 1).setting("article-title", "丙");
    bands.body("e", 2 * LINES);
    List<Page> pages = pages(bands);
    assertEquals(List.of("1"), running(pages.get(0)));
    assertEquals(List.of("乙", "2"), running(pages.get(1)));
    assertEquals(List.of("丙", "3"), running(pages.get(2)));
  }

  @Test
  void aBandTallerThanThePageIsPlacedAndReported_PAG04() {
    Bands bands = new Bands().body("a", 1).add("tall", "table", 100 * PITCH, 0, 0, true, true);
    bands.body("b", 1);
    List<Page> pages = pages(bands);
    assertEquals(List.of(1, 1, 1, 0), pages.stream().map(page -> page.bands().size()).toList());
    assertEquals(
        List.of(Code.BAND_TOO_TALL), diagnostics.all().stream().map(Diagnostic::code).toList());
    assertEquals("tall", diagnostics.all().getFirst().place().paragraph().orElseThrow());
  }

  @Test
  void aKeptChainLongerThanThePageIsCutWhereThePageIsFull() {
    Bands bands = new Bands().body("a", 2);
    for (int i = 0; i < 2 * LINES; i++) {
      bands.body("chain", 1).keep();
    }
    List<Integer> counts =
        pages(bands.body("b", 1)).stream().map(page -> page.bands().size()).toList();
    assertEquals(List.of(2, LINES, LINES, 1), counts);
  }

  @Test
  void anEmptyBookHasNoPages() {
    assertTrue(pages(new Bands()).isEmpty());
  }

  @Test
  void headsAreCutToTheTypeAreaAndSaySo_B20() {
    String title = "论一切题目".repeat(30);
    Bands bands = new Bands().body("a", 1).setting("article-title", title).body("b", 2 * LINES);
    add(DocumentKind.ARTICLE, bands);
    for (WritingMode mode : WritingMode.values()) {
      StyledBook book = new StyledBook(mode, documents, new SampleBook(mode).pageStyles());
      Page page =
          new Paginator(diagnostics).paginate(book, galleys, this::tenPoints).pages().get(1);
      TypeArea area = page.style().typeArea();
      int width = mode == WritingMode.HORIZONTAL ? area.measure() : area.depth();
      String head = running(page).getFirst();
      assertTrue(head.endsWith("……") && title.startsWith(head.replace("……", "")), head);
      assertEquals(width / (10 * Sp.PT), head.length(), "as much as there is room for");
    }
    assertEquals(
        List.of(Code.HEAD_TOO_LONG, Code.HEAD_TOO_LONG),
        diagnostics.all().stream().map(Diagnostic::code).toList(),
        "once a book");
  }

  /** As if every character were ten points wide. */
  private Line tenPoints(Box.Paragraph paragraph) {
    Line line = Bands.line(text(paragraph), List.of());
    int width = 10 * Sp.PT * line.text().length();
    return new Line(
        line.items(), line.from(), line.to(), line.positions(), width, true, 0, List.of());
  }

  /** A table's head stands over its rows on every page, and only once in the text. */
  @Test
  void theHeadOfATableIsRepeated() {
    List<Band> head = new Bands().body("head", 2).list();
    List<Band> rows = new ArrayList<>(head);
    for (Band row : new Bands().body("row", 2 * LINES).list()) {
      rows.add(row.withRepeated(head));
    }
    rows.set(2, rows.get(2).withRepeated(List.of()));
    Bands table = new Bands();
    table.list().addAll(rows);
    List<Page> pages = pages(table);
    assertEquals(LINES, pages.get(1).bands().size());
    assertEquals(List.of(0, 1000, 2000), slots(pages.get(1)).subList(0, 3));
    for (int i = 0; i < LINES; i++) {
      assertEquals(i < 2, pages.get(1).bands().get(i).repeated());
    }
    long shown =
        pages.stream().flatMap(page -> page.bands().stream()).filter(b -> !b.repeated()).count();
    assertEquals(rows.size(), shown);
  }

  /** B-08: a paragraph in a line less fills the page that a keep would leave short. */
  @Test
  void aParagraphIsShortenedRatherThanAPage() {
    Bands bands = new Bands().body("a", LINES - 3).shrinkable(LINES - 3);
    bands.body("b", 2).body("b", 1).keep().body("b", 1).body("c", LINES);
    List<Page> pages = pages(bands);
    assertEquals(LINES, pages.getFirst().bands().size());
    assertEquals(Optional.of("b"), pages.getFirst().bands().getLast().band().id());
    assertEquals(Optional.of("c"), pages.get(1).bands().getFirst().band().id());
  }

  /** B-08: of two pages that face each other both are short, rather than one. */
  @Test
  void facingPagesEndLevel() {
    Bands bands = new Bands().add("a", "p", LINES * PITCH, 0, 0, true, true);
    bands.body("b", LINES - 1).body("c", 1).keep().body("d", 3 * LINES);
    List<Page> pages = pages(bands);
    assertEquals(pages.get(1).bands().size(), pages.get(2).bands().size());
    assertTrue(pages.get(1).bands().size() < LINES);
  }

  /** B-36: notes stand at the foot of the page that calls them, numbered from ① on each. */
  @Test
  void notesStandAtTheFootOfTheirPage() {
    Bands bands = new Bands().body("a", 3).calling("n1").body("b", 1).calling("n2");
    bands.body("c", LINES).body("d", 1).calling("n3");
    Pagination pagination =
        paginate(bands, Map.of("n1", note("n1", 2), "n2", note("n2", 1), "n3", note("n3", 1)));
    Page first = pagination.pages().getFirst();
    List<Integer> slots = slots(first);
    int end = 1000 * LINES;
    assertEquals(end - 3000, first.notesAt().orElseThrow() / PITCH * 1000);
    assertEquals(
        List.of(end - 3000, end - 2000, end - 1000), slots.subList(slots.size() - 3, slots.size()));
    assertEquals(LINES - 4, slots.size() - 3, "one line is left to the separator");
    assertEquals(Map.of("n1", "①", "n2", "②", "n3", "①"), pagination.noteMarks());
  }

  /** A note that no page has room for beside its call goes on on the next ones. */
  @Test
  void aLongNoteGoesOnOnTheNextPage() {
    Bands bands = new Bands().body("a", 10).calling("n").body("b", 3 * LINES);
    List<Band> note = note("n", 2 * LINES);
    List<Page> pages = paginate(bands, Map.of("n", note)).pages();
    List<Band> shown = new ArrayList<>();
    for (Page page : pages) {
      List<Band> here =
          page.bands().stream().map(Page.PlacedBand::band).filter(note::contains).toList();
      assertTrue(here.isEmpty() || here.size() >= 2, page.folio());
      assertTrue(here.size() < page.bands().size() || here.isEmpty(), "text stands on every page");
      shown.addAll(here);
    }
    assertEquals(note, shown);
    assertEquals(10, pages.getFirst().bands().size() - (LINES - 11));
  }

  /** B-09: a last page that looks empty is told of, unless it is the book's. */
  @Test
  void aShortLastPageIsReported() {
    add(DocumentKind.ARTICLE, new Bands().body("a", LINES + 2).breakBefore(PageBreak.AUTO));
    Bands next = new Bands().body("b", 1).breakBefore(PageBreak.PAGE);
    add(DocumentKind.ARTICLE, next.body("b", LINES + 1));
    paginate(WritingMode.HORIZONTAL);
    assertEquals(
        List.of("d0"),
        diagnostics.all().stream()
            .filter(d -> d.code() == Code.LAST_PAGE_SHORT)
            .map(d -> d.place().article().orElseThrow())
            .toList());
  }

  /** B-30: a figure stands at the foot of the page that speaks of it, if there is room. */
  @Test
  void aFigureStandsAtTheFoot() {
    Bands bands = new Bands().body("a", 2).showing("f").body("b", LINES);
    Page first = withFigures(bands, Map.of("f", figure("f", 4))).getFirst();
    assertEquals("f", first.bands().getLast().band().id().orElseThrow());
    assertEquals((LINES - 4) * PITCH, first.bands().getLast().offset());
    assertEquals(LINES - 5, first.bands().size() - 1, "one line parts text and figure");
  }

  /** Else at the head of the next page, and the text fills the page it leaves. */
  @Test
  void aFigureThatHasNoRoomGoesToTheNextHead() {
    Bands bands = new Bands().body("a", LINES - 2).showing("f").body("b", 2 * LINES);
    List<Page> pages = withFigures(bands, Map.of("f", figure("f", 4)));
    assertEquals(LINES, pages.getFirst().bands().size());
    assertEquals("f", pages.get(1).bands().getFirst().band().id().orElseThrow());
    assertEquals(5 * PITCH, pages.get(1).bands().get(1).offset());
  }

  /** Figures keep their order, and those that come last have pages of their own. */
  @Test
  void everyFigureIsShownOnce() {
    Bands bands = new Bands().body("a", 2).showing("f").body("b", 1).showing("g");
    bands.body("c", 1).showing("h");
    Map<String, Galley.FloatBlock> figures =
        Map.of("f", figure("f", LINES - 2), "g", figure("g", 3), "h", figure("h", LINES - 1));
    List<String> shown =
        withFigures(bands, figures).stream()
            .flatMap(page -> page.bands().stream())
            .map(placed -> placed.band().id().orElseThrow())
            .filter(figures::containsKey)
            .toList();
    assertEquals(List.of("f", "g", "h"), shown);
  }

  /** A page says how far its first paragraph has come, whatever notes stand between. */
  @Test
  void aPageBeginsWhereTheTextWentOn() {
    Bands bands = new Bands().body("v", 2).calling("n").body("v", LINES);
    Pagination pagination = paginate(bands, Map.of("n", note("n", 3)));
    int before = 0;
    for (Page.PlacedBand placed : pagination.pages().getFirst().bands()) {
      Band band = placed.band();
      before += band.id().equals(Optional.of("v")) ? text(band).length() : 0;
    }
    assertEquals("v", pagination.pageMap().starts().get(1).paragraphId());
    assertEquals(before, pagination.pageMap().starts().get(1).offset());
  }

  private static String text(Band band) {
    return band.content().lines().getFirst().line().text();
  }

  /** A note that only the words under a figure call is shown all the same. */
  @Test
  void aNoteUnderAFigureIsShown() {
    Bands figure = new Bands().add("f", "figure", PITCH, 0, 0, true, true).calling("n");
    Bands text = new Bands().body("a", 2).showing("f").body("b", 3);
    documents.add(
        new SampleBook(WritingMode.HORIZONTAL).document("d", DocumentKind.ARTICLE, List.of()));
    galleys.add(
        new Galley(
            "d",
            text.list(),
            Map.of("n", note("n", 1)),
            Map.of("f", new Galley.FloatBlock(figure.list(), false))));
    Pagination pagination = paginate(WritingMode.HORIZONTAL);
    assertEquals("n", pagination.pages().getFirst().bands().getLast().band().id().orElseThrow());
    assertEquals(Map.of("n", "①"), pagination.noteMarks());
  }

  /** A page that only holds what others had no room for is one of theirs, with their numerals. */
  @Test
  void aPageOfFiguresAloneBelongsToWhatWasBefore() {
    add(DocumentKind.PREFACE, new Bands().body("a", 2).showing("f"));
    galleys.set(
        0, new Galley("d0", galleys.getFirst().bands(), Map.of(), Map.of("f", figure("f", LINES))));
    add(DocumentKind.ARTICLE, new Bands().body("b", 1));
    List<String> folios =
        paginate(WritingMode.HORIZONTAL).pages().stream().map(Page::folio).toList();
    assertEquals(List.of("i", "ii", "1"), folios.subList(0, 3));
  }

  private static Galley.FloatBlock figure(String id, int lines) {
    List<Band> bands = new Bands().add(id, "figure", lines * PITCH, 0, 0, true, true).list();
    return new Galley.FloatBlock(bands, false);
  }

  private List<Page> withFigures(Bands bands, Map<String, Galley.FloatBlock> figures) {
    documents.add(
        new SampleBook(WritingMode.HORIZONTAL).document("d", DocumentKind.ARTICLE, List.of()));
    galleys.add(new Galley("d", bands.list(), Map.of(), figures));
    return paginate(WritingMode.HORIZONTAL).pages();
  }

  private Pagination paginate(Bands bands, Map<String, List<Band>> notes) {
    documents.add(
        new SampleBook(WritingMode.HORIZONTAL).document("d", DocumentKind.ARTICLE, List.of()));
    galleys.add(new Galley("d", bands.list(), notes, Map.of()));
    return paginate(WritingMode.HORIZONTAL);
  }

  private static List<Band> note(String id, int lines) {
    return new Bands().body(id, lines).list();
  }
}
