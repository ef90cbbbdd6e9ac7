package org.chengshu.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.chengshu.assemble.PictureFinder;
import org.chengshu.book.Signature;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.PictureFile;
import org.chengshu.content.Publication;
import org.chengshu.content.PublicationMetadata;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.StyleSheet.Medium;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.FileTrouble;
import org.chengshu.diag.Place;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.PagedBook;
import org.chengshu.pdf.PdfWriter;
import org.chengshu.source.Source;
import org.chengshu.source.SourceReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** 排一个文件: one XHTML document and its style sheets in, a PDF out: the typesetter alone. */
public final class TypesetFile {

  private static final String DESIGN = "classic";

  /** A document says nothing of when it was made, and the clock is not asked. */
  private static final String MODIFIED = "2000-01-01T00:00:00Z";

  private final Installation installation;
  private final Diagnostics diagnostics;

  public TypesetFile(Installation installation, Diagnostics diagnostics) {
    this.installation = installation;
    this.diagnostics = diagnostics;
  }

  /**
   * Typesets one document.
   *
   * @param css sheets in the order of the cascade; without any, the design {@code classic}
   */
  public BuildSummary run(Path xhtml, List<Path> css, Path out) {
    Optional<Source> source = read(xhtml);
    List<StyleSheet> styles = styles(css);
    if (source.isEmpty() || diagnostics.hasErrors()) {
      return BuildSummary.NOTHING;
    }
    Document document = Jsoup.parse(source.get().text(), "", Parser.xmlParser());
    SequencedMap<String, PictureFile> pictures = pictures(document, xhtml);
    Publication publication = publication(source.get(), document, styles, pictures);
    FontLibrary fonts = FontLibrary.load(installation.fonts(), diagnostics);
    PagedBook pages = new Typesetter(fonts, Signature.LEAF, diagnostics).typeset(publication);
    return write(pages, publication, fonts, pictures, out);
  }

  private BuildSummary write(
      PagedBook pages,
      Publication publication,
      FontLibrary fonts,
      Map<String, PictureFile> pictures,
      Path out) {
    try (Staging staging = new Staging(true)) {
      staging.write(
          out,
          stream ->
              PdfWriter.write(
                  pages,
                  publication.metadata(),
                  fonts,
                  href -> Optional.ofNullable(pictures.get(href)).map(PictureFile::file),
                  stream,
                  diagnostics));
      return diagnostics.hasErrors()
          ? BuildSummary.NOTHING
          : new BuildSummary(staging.publish(), pages.pages().size(), CharacterCount.of(pages));
    } catch (IOException e) {
      diagnostics.report(
          Code.OUTPUT_UNWRITABLE, Place.file(out.toString()), out, FileTrouble.reason(e));
      return BuildSummary.NOTHING;
    }
  }

  private Optional<Source> read(Path file) {
    return SourceReader.read(file, file.getFileName().toString(), diagnostics);
  }

  private List<StyleSheet> styles(List<Path> css) {
    if (css.isEmpty()) {
      return new Designs(List.of(installation.styles())).sheets(DESIGN, diagnostics);
    }
    List<StyleSheet> sheets = new ArrayList<>();
    for (Path file : css) {
      read(file).ifPresent(s -> sheets.add(new StyleSheet(s.file(), Medium.PRINT, s.text())));
    }
    return sheets;
  }

  /** Pictures lie beside the document or below; they keep the names it calls them by. */
  private SequencedMap<String, PictureFile> pictures(Document document, Path xhtml) {
    List<String> names = document.select("img[src]").stream().map(img -> img.attr("src")).toList();
    Place place = Place.file(xhtml.getFileName().toString());
    Diagnostics found = new Diagnostics();
    SequencedMap<String, PictureFile> pictures =
        PictureFinder.find(
            xhtml.toAbsolutePath().getParent(), names.stream().distinct().toList(), place, found);
    // The typesetter misses a picture too, and knows the line.
    found.all().stream()
        .filter(finding -> finding.code() != Code.PICTURE_MISSING)
        .forEach(diagnostics::report);
    return pictures;
  }

  private static Publication publication(
      Source source,
      Document document,
      List<StyleSheet> styles,
      Map<String, PictureFile> pictures) {
    String name = source.file();
    String title =
        Optional.ofNullable(document.selectFirst("head > title")).map(Element::text).orElse(name);
    ContentDocument content =
        new ContentDocument(name, name, DocumentKind.ARTICLE, title, source.text());
    List<PictureFile> files =
        pictures.entrySet().stream().map(entry -> named(entry.getKey(), entry.getValue())).toList();
    return new Publication(
        metadata(source, document, title),
        WritingMode.HORIZONTAL,
        List.of(content),
        styles,
        List.of(),
        files,
        Map.of(name, source.span()));
  }

  private static PictureFile named(String href, PictureFile file) {
    return new PictureFile(href, file.mediaType(), file.file(), file.width(), file.height());
  }

  private static PublicationMetadata metadata(Source source, Document document, String title) {
    Element html = document.selectFirst("html");
    String language = html == null ? "" : html.attr("lang") + html.attr("xml:lang");
    byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
    return new PublicationMetadata(
        "urn:uuid:" + UUID.nameUUIDFromBytes(text),
        title,
        Optional.empty(),
        language.startsWith("zh-Hant") ? "zh-Hant" : "zh-Hans",
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        MODIFIED);
  }
}
