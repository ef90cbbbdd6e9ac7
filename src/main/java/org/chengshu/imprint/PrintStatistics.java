package org.chengshu.imprint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chengshu.book.Edition;
import org.chengshu.book.PrintFigures;
import org.chengshu.flow.Band;
import org.chengshu.page.Page;
import org.chengshu.page.PagedBook;
import org.chengshu.page.TypeArea;

/**
 * 一个版次的统计: counted off its finished pages (REQUIREMENTS B-52, B-55).
 *
 * @param blanks of the pages, those that are blank
 */
public record PrintStatistics(
    Edition edition, int pages, int blanks, Optional<Format> format, LayoutCharacters layout) {

  /** 小号字: up to so many small lines a page counts as any other. */
  private static final int FEW_SMALL_LINES = 5;

  /**
   * Counts.
   *
   * @param bodyStart index of the first page of the body; small type before it is no note
   */
  public static PrintStatistics of(Edition edition, PagedBook book, int bodyStart) {
    List<Page> full = book.pages().stream().filter(page -> !page.bands().isEmpty()).toList();
    Optional<TypeArea> area = full.stream().findFirst().map(page -> page.style().typeArea());
    List<Page> body = full.stream().filter(page -> page.index() >= bodyStart).toList();
    List<Page> pictures = body.stream().filter(PrintStatistics::isPicture).toList();
    long notes =
        body.stream()
            .filter(page -> !pictures.contains(page) && smallLines(page) > FEW_SMALL_LINES)
            .count();
    LayoutCharacters layout =
        new LayoutCharacters(
            area.map(TypeArea::characters).orElse(0),
            area.map(TypeArea::lines).orElse(0),
            full.stream().anyMatch(page -> !page.running().isEmpty()),
            full.size(),
            (int) notes,
            pictures.size(),
            0);
    int blanks = (int) book.pages().stream().filter(Page::blank).count();
    return new PrintStatistics(
        edition, book.pages().size(), blanks, Format.of(edition.trim()), layout);
  }

  /** A picture with its caption and nothing else. */
  private static boolean isPicture(Page page) {
    return page.bands().stream().anyMatch(placed -> placed.band().content() instanceof Band.Picture)
        && lines(page) == smallLines(page);
  }

  private static long lines(Page page) {
    return page.bands().stream().mapToLong(placed -> lines(placed.band(), Integer.MAX_VALUE)).sum();
  }

  private static long smallLines(Page page) {
    int size = page.style().typeArea().size();
    return page.bands().stream().mapToLong(placed -> lines(placed.band(), size)).sum();
  }

  /** Lines of type below a size. */
  private static long lines(Band band, int size) {
    return switch (band.content()) {
      case Band.Lines(List<Band.SetLine> lines) ->
          lines.stream().filter(line -> line.size() < size).count();
      case Band.Picture _ -> 0;
    };
  }

  Optional<PrintedSheets> sheets() {
    return format.map(known -> new PrintedSheets(pages, known.leaves()));
  }

  /** What the imprint page states. */
  public PrintFigures figures() {
    OptionalInt leaves =
        format.map(known -> OptionalInt.of(known.leaves())).orElse(OptionalInt.empty());
    BigDecimal count = sheets().map(PrintedSheets::count).orElse(BigDecimal.ZERO);
    return new PrintFigures(edition.trim(), leaves, count, layout.thousands());
  }

  /** Figures of a book that has not been counted, with as many lines on the imprint page. */
  public static PrintFigures uncounted(Edition edition) {
    OptionalInt leaves =
        Format.of(edition.trim())
            .map(known -> OptionalInt.of(known.leaves()))
            .orElse(OptionalInt.empty());
    return new PrintFigures(edition.trim(), leaves, BigDecimal.ZERO, 0);
  }
}
