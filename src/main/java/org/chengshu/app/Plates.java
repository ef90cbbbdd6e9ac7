package org.chengshu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.book.Book;
import org.chengshu.book.Edition;
import org.chengshu.book.Plate;
import org.chengshu.content.PictureFile;
import org.chengshu.designed.DesignedPages;
import org.chengshu.designed.Photo;
import org.chengshu.designed.Sheet;
import org.chengshu.diag.Diagnostics;
import org.chengshu.font.FontLibrary;
import org.chengshu.manuscript.Picture;
import org.chengshu.page.PageStyle;
import org.chengshu.page.PagedBook;

/** 彩页制版: the designed pages of a book, each a PDF of its own, kept for the next build. */
record Plates(Designs designs, FontLibrary fonts) {

  /**
   * 一页彩页.
   *
   * @param pdf one page, as large as the trim with its bleed
   */
  record Made(Path pdf, String alt) {}

  /**
   * The plates of an edition, ready to be bound; what is wrong with one is reported.
   *
   * @param text the rest of the book: plates are as large as its pages
   * @param cache a folder that may be deleted at any time
   */
  PlateLeaves leaves(
      Book book,
      Edition edition,
      PagedBook text,
      Map<String, PictureFile> pictures,
      Path cache,
      Diagnostics diagnostics)
      throws IOException {
    if (text.pages().isEmpty()) {
      return PlateLeaves.NONE;
    }
    String language = book.metadata().language();
    PageStyle style = text.pages().getFirst().style();
    Sheet sheet = new Sheet(style.width(), style.height(), style.bleed());
    DesignedPages pages =
        new DesignedPages(designs.plateTemplates(edition.design()), language, fonts, cache);
    List<Made> made = new ArrayList<>();
    for (Plate plate : book.front().plates()) {
      List<Photo> photos = photos(plate, pictures);
      if (photos.size() < plate.pictures().size()) {
        continue; // a picture without a file has been reported, and is an error
      }
      pages
          .pdf(plate.template(), plate.texts(), photos, sheet, plate.span().place(), diagnostics)
          .ifPresent(pdf -> made.add(new Made(pdf, plate.alt())));
    }
    return PlateLeaves.of(made, style, language);
  }

  private static List<Photo> photos(Plate plate, Map<String, PictureFile> pictures) {
    return plate.pictures().stream()
        .flatMap(shown -> photo(shown.picture(), pictures).stream())
        .toList();
  }

  private static Optional<Photo> photo(Picture picture, Map<String, PictureFile> pictures) {
    return Optional.ofNullable(pictures.get(picture.file()))
        .map(file ->
            new Photo(file.file(), picture.alt().orElse(""), picture.caption(), picture.credit()));
  }
}
