package org.chengshu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chengshu.book.Book;
import org.chengshu.book.Edition;
import org.chengshu.book.ImprintProfile;
import org.chengshu.book.Output;
import org.chengshu.book.PrintFigures;
import org.chengshu.content.PictureFile;
import org.chengshu.content.Publication;
import org.chengshu.content.StyleSheet;
import org.chengshu.diag.Diagnostics;
import org.chengshu.epub.EpubWriter;
import org.chengshu.font.FontLibrary;
import org.chengshu.imprint.PrintStatistics;
import org.chengshu.page.PagedBook;
import org.chengshu.pdf.PdfWriter;
import org.chengshu.xhtml.PublicationWriter;

/** 做版次: one edition of a book to its files. */
final class EditionBuild {

  /**
   * 一个版次的大小.
   *
   * @param print what was counted on its pages, if it has any
   */
  record Made(int pages, long characters, Optional<PrintStatistics> print) {

    static final Made NO_PAGES = new Made(0, 0, Optional.empty());
  }

  /** 一个成品的结果. */
  private record Written(Made made, Diagnostics found, Optional<IOException> failure) {}

  private final Book book;
  private final Edition edition;
  private final Designs designs;
  private final List<StyleSheet> words;
  private final FontLibrary fonts;
  private final Map<String, PictureFile> pictures;
  private final Plates plates;
  private final Diagnostics diagnostics;

  EditionBuild(
      Book book,
      Edition edition,
      Designs designs,
      List<StyleSheet> words,
      FontLibrary fonts,
      Map<String, PictureFile> pictures,
      Plates plates,
      Diagnostics diagnostics) {
    this.book = book;
    this.edition = edition;
    this.designs = designs;
    this.words = words;
    this.fonts = fonts;
    this.pictures = pictures;
    this.plates = plates;
    this.diagnostics = diagnostics;
  }

  /**
   * @param proof whether print files say 样稿
   */
  Made write(Path folder, boolean proof, Staging staging) throws IOException {
    List<StyleSheet> styles = new ArrayList<>(designs.sheets(edition.design(), diagnostics));
    styles.addAll(EditionSheets.of(edition, book.metadata().language(), proof));
    styles.addAll(words);
    Publication publication = publication(figures(styles), styles, diagnostics);
    // Each output has its own findings, so that their order does not depend on which is ready
    // first.
    List<Written> outputs =
        edition.outputs().parallelStream()
            .map(output -> write(output, publication, folder, staging))
            .toList();
    outputs.forEach(output -> output.found.all().forEach(diagnostics::report));
    for (Written output : outputs) {
      if (output.failure.isPresent()) {
        throw output.failure.get();
      }
    }
    return new Made(
        outputs.stream().mapToInt(output -> output.made.pages).sum(),
        outputs.stream().mapToLong(output -> output.made.characters).max().orElse(0),
        outputs.stream().flatMap(output -> output.made.print.stream()).findFirst());
  }

  private Publication publication(
      Optional<PrintFigures> figures, List<StyleSheet> styles, Diagnostics found) {
    return PublicationWriter.write(
        book,
        edition.writingMode(),
        figures,
        styles,
        picture -> Optional.ofNullable(pictures.get(picture.file())),
        found);
  }

  /**
   * 印张 and 字数 stand on one of the pages that they count (B-61): a published book is set once to be
   * counted, with figures that take as many lines, and what that run finds the next one finds
   * again.
   */
  private Optional<PrintFigures> figures(List<StyleSheet> styles) {
    if (book.imprint().profile() != ImprintProfile.PUBLIC
        || !edition.outputs().contains(Output.PRINT)) {
      return Optional.empty();
    }
    Diagnostics dropped = new Diagnostics();
    Publication uncounted =
        publication(Optional.of(PrintStatistics.uncounted(edition)), styles, dropped);
    PagedBook pages =
        new Typesetter(fonts, edition.signature(), dropped).typeset(uncounted.withoutPlates());
    return Optional.of(PrintStatistics.of(edition, pages).figures());
  }

  private Written write(Output output, Publication publication, Path folder, Staging staging) {
    Path file = folder.resolve(edition.fileName(book.metadata().slug(), output));
    Diagnostics found = new Diagnostics();
    try {
      Made made =
          switch (output) {
            case EPUB -> writeEpub(publication, file, staging, found);
            case PRINT -> writePdf(publication, file, staging, found);
          };
      return new Written(made, found, Optional.empty());
    } catch (IOException e) {
      return new Written(Made.NO_PAGES, found, Optional.of(e));
    }
  }

  private Made writeEpub(Publication publication, Path file, Staging staging, Diagnostics found)
      throws IOException {
    byte[] cover = Covers.png(publication, fonts);
    staging.write(file, out -> EpubWriter.write(publication, Optional.of(cover), out, found));
    return Made.NO_PAGES;
  }

  private Made writePdf(Publication publication, Path file, Staging staging, Diagnostics found)
      throws IOException {
    PagedBook text =
        new Typesetter(fonts, edition.signature(), found).typeset(publication.withoutPlates());
    PlateLeaves leaves =
        book.front().plates().isEmpty()
            ? PlateLeaves.NONE
            : plates.leaves(book, edition, text, pictures, staging.cache(file.getParent()), found);
    PagedBook pages = leaves.in(text, publication);
    Map<String, Path> files = new HashMap<>(leaves.files());
    publication.pictures().forEach(picture -> files.put(picture.href(), picture.file()));
    writePdf(pages, publication, files, file, staging, found);
    if (!leaves.pages().isEmpty()) {
      Path alone = file.resolveSibling(edition.platesFileName(book.metadata().slug()));
      writePdf(leaves.alone(text), publication, files, alone, staging, found);
    }
    return new Made(
        pages.displayLists().size(),
        CharacterCount.of(pages),
        Optional.of(PrintStatistics.of(edition, text)));
  }

  private void writePdf(
      PagedBook pages,
      Publication publication,
      Map<String, Path> files,
      Path file,
      Staging staging,
      Diagnostics found)
      throws IOException {
    Function<String, Optional<Path>> lookUp = href -> Optional.ofNullable(files.get(href));
    staging.write(
        file, out -> PdfWriter.write(pages, publication.metadata(), fonts, lookUp, out, found));
  }

  /** The pages of all editions, the characters of one: they all hold the same text. */
  static BuildSummary summary(List<Path> files, List<Made> made) {
    int pages = made.stream().mapToInt(Made::pages).sum();
    long characters = made.stream().mapToLong(Made::characters).max().orElse(0);
    return new BuildSummary(files, pages, characters);
  }
}
