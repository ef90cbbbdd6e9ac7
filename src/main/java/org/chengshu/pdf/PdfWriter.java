package org.chengshu.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chengshu.content.PublicationMetadata;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.PagedBook;

/**
 * 写 PDF: display lists to a file. It lays nothing out: every place comes from the lists. The same
 * book gives the same bytes (C-53).
 */
public final class PdfWriter {

  private final PagedBook book;
  private final PublicationMetadata metadata;
  private final EmbeddedFonts fonts;
  private final Pictures pictures;
  private final PDDocument document;

  private PdfWriter(
      PagedBook book,
      PublicationMetadata metadata,
      EmbeddedFonts fonts,
      Pictures pictures,
      PDDocument document) {
    this.book = book;
    this.metadata = metadata;
    this.fonts = fonts;
    this.pictures = pictures;
    this.document = document;
  }

  /**
   * Writes the book; the stream stays open.
   *
   * @param pictures the file of a picture's {@code href}
   * @throws IOException if the stream cannot be written
   */
  public static void write(
      PagedBook book,
      PublicationMetadata metadata,
      FontLibrary fonts,
      Function<String, Optional<Path>> pictures,
      OutputStream out,
      Diagnostics diagnostics)
      throws IOException {
    GlyphUse use = GlyphUse.of(book.displayLists());
    EmbeddedFonts embedded = EmbeddedFonts.embed(use, fonts, diagnostics);
    try (PDDocument document = new PDDocument()) {
      Pictures images = Pictures.load(document, book.displayLists(), pictures, diagnostics);
      new PdfWriter(book, metadata, embedded, images, document).fill();
      document.save(out, CompressParameters.DEFAULT_COMPRESSION);
    }
  }

  private void fill() throws IOException {
    List<byte[]> contents =
        book.displayLists().parallelStream()
            .map(list -> Streams.deflate(new ContentWriter(list, fonts, pictures).content()))
            .toList();
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts.resources());
    resources.setItem(COSName.COLORSPACE, Inks.colorSpaces());
    resources.setItem(COSName.XOBJECT, pictures.resources());
    List<COSDictionary> pages = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      pages.add(PageObject.of(book.displayLists().get(i), contents.get(i), resources));
    }
    Destinations destinations = Destinations.of(book, pages);
    for (int i = 0; i < pages.size(); i++) {
      Links.add(pages.get(i), book.displayLists().get(i), destinations);
    }
    fillCatalog(pages, destinations);
    COSDictionary trailer = document.getDocument().getTrailer();
    trailer.setItem(COSName.INFO, Metadata.info(metadata));
    trailer.setItem(COSName.ID, fileId(contents));
  }

  private void fillCatalog(List<COSDictionary> pages, Destinations destinations)
      throws IOException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary tree = catalog.getCOSDictionary(COSName.PAGES);
    COSArray kids = new COSArray();
    for (COSDictionary page : pages) {
      page.setItem(COSName.PARENT, tree);
      kids.add(page);
    }
    tree.setItem(COSName.KIDS, kids);
    tree.setInt(COSName.COUNT, pages.size());
    document.setVersion(1.6f);
    catalog.setString(COSName.LANG, metadata.language());
    catalog.setItem(COSName.PAGE_LABELS, PageLabels.of(book.displayLists()));
    catalog.setName(COSName.PAGE_LAYOUT, "TwoPageRight");
    if (!book.outline().isEmpty()) {
      catalog.setItem(COSName.OUTLINES, Bookmarks.of(book.outline(), destinations));
      catalog.setName(COSName.PAGE_MODE, "UseOutlines");
    }
    catalog.setItem(COSName.VIEWER_PREFERENCES, viewerPreferences());
    catalog.setItem(COSName.METADATA, Metadata.xmp(metadata));
  }

  private COSDictionary viewerPreferences() {
    COSDictionary preferences = new COSDictionary();
    preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
    String direction = book.writingMode() == WritingMode.VERTICAL ? "R2L" : "L2R";
    preferences.setName(COSName.getPDFName("Direction"), direction);
    return preferences;
  }

  /** PDF wants an id that differs where files differ; this one is made from what they contain. */
  private COSArray fileId(List<byte[]> contents) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(metadata.identifier()).add(metadata.modified());
    contents.forEach(fingerprint::add);
    fonts.all().forEach(font -> fingerprint.add(font.name()));
    pictures.hrefs().forEach(fingerprint::add);
    COSArray id = new COSArray();
    COSString half = new COSString(fingerprint.bytes(16));
    id.add(half);
    id.add(half);
    return id;
  }
}
