package org.chengshu.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentHead;
import org.chengshu.content.Label;
import org.chengshu.content.Labels;
import org.chengshu.content.Markup;
import org.chengshu.content.PictureFile;
import org.chengshu.content.Publication;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.FileTrouble;
import org.chengshu.diag.Place;

/** 写 EPUB: puts a Publication into an EPUB 3.3 file. Start reading here. */
public final class EpubWriter {

  private static final String FOLDER = "EPUB/";

  private final Publication publication;
  private final Optional<byte[]> cover;
  private final Diagnostics diagnostics;

  private EpubWriter(Publication publication, Optional<byte[]> cover, Diagnostics diagnostics) {
    this.publication = publication;
    this.cover = cover;
    this.diagnostics = diagnostics;
  }

  /**
   * Writes the whole file; the stream stays open.
   *
   * @param cover a PNG
   * @throws IOException if the stream fails
   */
  public static void write(
      Publication publication, Optional<byte[]> cover, OutputStream out, Diagnostics diagnostics)
      throws IOException {
    new EpubWriter(publication, cover, diagnostics).write(out);
  }

  private void write(OutputStream out) throws IOException {
    Instant modified = modified();
    Manifest manifest = Manifest.of(publication, cover.isPresent());
    try (EpubZip zip = new EpubZip(out, W3cDate.zipTime(modified))) {
      zip.text("META-INF/container.xml", container());
      zip.text(
          FOLDER + "package.opf",
          PackageDocument.write(publication, manifest, modified, cover.isPresent()));
      zip.text(
          FOLDER + Manifest.NAVIGATION, NavigationDocument.write(publication, cover.isPresent()));
      zip.text(FOLDER + Manifest.NCX, Ncx.write(publication));
      zip.text(FOLDER + DocumentHead.STYLE_SHEET, BookStyles.css(publication, diagnostics));
      if (cover.isPresent()) {
        zip.stored(FOLDER + Manifest.COVER_IMAGE, cover.get());
        zip.text(FOLDER + Manifest.COVER_PAGE, coverPage());
      }
      for (ContentDocument document : publication.documents()) {
        zip.text(FOLDER + document.fileName(), XmlFile.xhtml(text(document)));
      }
      for (PictureFile picture : publication.pictures()) {
        picture(picture, zip);
      }
    }
  }

  /** Vertical text has the quotes of vertical text, Traditional text has its own always. */
  private String text(ContentDocument document) {
    boolean traditional = Labels.isTraditional(publication.metadata().language());
    return publication.writingMode() == WritingMode.VERTICAL || traditional
        ? VerticalQuotes.map(document.xhtml(), traditional)
        : document.xhtml();
  }

  private void picture(PictureFile picture, EpubZip zip) throws IOException {
    byte[] content;
    try {
      content = Files.readAllBytes(picture.file());
    } catch (IOException e) {
      diagnostics.report(
          Code.PICTURE_UNREADABLE,
          Place.file(picture.href()),
          picture.href(),
          FileTrouble.reason(e));
      return;
    }
    zip.stored(FOLDER + picture.href(), content);
  }

  private String coverPage() {
    Labels labels = Labels.of(publication.metadata().language());
    return XhtmlPage.cover(
        publication,
        labels.of(Label.COVER),
        labels.of(Label.COVER_OF, publication.metadata().title()));
  }

  private Instant modified() {
    String written = publication.metadata().modified();
    Optional<Instant> modified = W3cDate.modified(written);
    if (modified.isEmpty()) {
      diagnostics.report(
          Code.VALUE_INVALID, Place.NOWHERE, "modified", written, "2026-05-01T08:00:00Z");
    }
    return modified.orElse(Instant.EPOCH);
  }

  private static String container() {
    Markup out = new Markup();
    out.open("container")
        .attribute("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
        .attribute("version", "1.0");
    out.open("rootfiles").open("rootfile");
    out.attribute("full-path", FOLDER + "package.opf")
        .attribute("media-type", "application/oebps-package+xml")
        .closeVoid();
    return XmlFile.xml(out.close().close());
  }
}
