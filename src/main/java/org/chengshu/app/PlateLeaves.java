package org.chengshu.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.Label;
import org.chengshu.content.Labels;
import org.chengshu.content.Publication;
import org.chengshu.page.DisplayList;
import org.chengshu.page.Inserts;
import org.chengshu.page.PageMap;
import org.chengshu.page.PageStyle;
import org.chengshu.page.PagedBook;
import org.chengshu.typeset.paint.PlatePainter;

/**
 * 彩页入书: plates on leaves of their own, 彩1, 彩2, …, where the publication has them (B-50). An odd
 * number is made even by a blank page.
 *
 * @param pages of the plates, blank ones too
 * @param files of the plates' pictures, by the names the pages use
 */
record PlateLeaves(List<DisplayList> pages, Map<String, Path> files) {

  static final PlateLeaves NONE = new PlateLeaves(List.of(), Map.of());

  PlateLeaves {
    pages = List.copyOf(pages);
    files = Map.copyOf(files);
  }

  static PlateLeaves of(List<Plates.Made> plates, PageStyle style, String language) {
    List<DisplayList> pages = new ArrayList<>();
    Map<String, Path> files = new LinkedHashMap<>();
    String series = Labels.of(language).of(Label.PLATE_FOLIO);
    for (Plates.Made plate : plates) {
      // Not the file's own name, which differs from one computer to another.
      String href = "plates/" + (pages.size() + 1);
      files.put(href, plate.pdf());
      pages.add(PlatePainter.paint(style, series + (pages.size() + 1), href, plate.alt()));
    }
    if (pages.size() % 2 != 0) {
      pages.add(PlatePainter.blank(style, series + (pages.size() + 1)));
    }
    return new PlateLeaves(pages, files);
  }

  /** The book with the plates in it. */
  PagedBook in(PagedBook book, Publication publication) {
    return pages.isEmpty() ? book : Inserts.into(book, pages, place(book, publication));
  }

  /** The plates alone. */
  PagedBook alone(PagedBook book) {
    List<String> folios = pages.stream().map(DisplayList::folio).toList();
    PageMap map = new PageMap(List.of(), Map.of(), folios);
    return new PagedBook(book.writingMode(), List.of(), pages, List.of(), map);
  }

  /** The first recto at or after the page of what follows the plates. */
  private static int place(PagedBook book, Publication publication) {
    Optional<Integer> next =
        publication.documents().stream()
            .dropWhile(document -> document.kind() != DocumentKind.PLATE)
            .filter(document -> document.kind() != DocumentKind.PLATE)
            .findFirst()
            .flatMap(document ->
                Optional.ofNullable(book.pageMap().pageOfId().get(document.fileName())));
    int page = next.orElse(0);
    return page + page % 2;
  }
}
