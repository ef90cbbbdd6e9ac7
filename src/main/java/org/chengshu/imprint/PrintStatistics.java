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

  /** 脚注: up to so many lines of notes a page counts as any other. */
  private static final int FEW_NOTE_LINES = 5;

  public static PrintStatistics of(Edition edition, PagedBook book) {
    List<Page> full = book.pages().stream().filter(page -> !page.bands().isEmpty()).toList();
    Optional<TypeArea> area = full.stream().findFirst().map(page -> page.style().typeArea());
    long notes = full.stream().filter(page -> noteLines(page) > FEW_NOTE_LINES).count();
    long pictures = full.stream().filter(PrintStatistics::isPicture).count();
    LayoutCharacters layout =
        new LayoutCharacters(
            area.map(TypeArea::characters).orElse(0),
            area.map(TypeArea::lines).orElse(0),
            full.stream().anyMatch(page -> !page.running().isEmpty()),
            full.size(),
            (int) notes,
            (int) pictures,
            0);
    int blanks = (int) book.pages().stream().filter(Page::blank).count();
    return new PrintStatistics(
        edition, book.pages().size(), blanks, Format.of(edition.trim()), layout);
  }

  private static long noteLines(Page page) {
    int notes = page.notesAt().orElse(Integer.MAX_VALUE);
    return page.bands().stream()
        .filter(placed -> placed.offset() >= notes)
        .mapToLong(placed -> placed.band().content().lines().size())
        .sum();
  }

  /** A picture with its caption, which is small, and nothing else. */
  private static boolean isPicture(Page page) {
    int size = page.style().typeArea().size();
    return page.bands().stream().anyMatch(placed -> placed.band().content() instanceof Band.Picture)
        && page.bands().stream()
            .flatMap(placed -> placed.band().content().lines().stream())
            .allMatch(line -> line.size() < size);
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
