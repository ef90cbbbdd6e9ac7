package org.chengshu.designed;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.font.FontLibrary;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * 用 OpenHTMLtoPDF 制版. It is given a document that is already parsed, so no XML parser and no entity
 * is between; it has no scripts; what it may read is {@link TemplateFiles}'.
 */
final class HtmlRenderer implements Renderer {

  private final FontLibrary fonts;

  HtmlRenderer(FontLibrary fonts) {
    this.fonts = fonts;
  }

  @Override
  public Optional<byte[]> render(DesignedPage page, Diagnostics diagnostics) throws IOException {
    Diagnostics found = new Diagnostics();
    Document document = TemplateFiller.fill(page, found);
    CharacterCheck.check(document.body().text(), page, fonts, found);
    Optional<byte[]> made = found.hasErrors() ? Optional.empty() : render(page, document, found);
    found.all().forEach(diagnostics::report);
    return found.hasErrors() ? Optional.empty() : made;
  }

  private Optional<byte[]> render(DesignedPage page, Document document, Diagnostics found)
      throws IOException {
    TemplateFiles files = new TemplateFiles(page);
    Set<String> complaints = new LinkedHashSet<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XRLog.setLoggingEnabled(true);
    XRLog.setLoggerImpl(new SilentLogger());
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(new W3CDom().fromJsoup(document), TemplateFiles.BASE);
    builder.useUriResolver(files);
    builder.useProtocolsStreamImplementation(
        files, TemplateFiles.PROTOCOL, "http", "https", "file", "jar", "ftp");
    for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> isOurs(uri, moment), moment);
    }
    builder.withDiagnosticConsumer(finding -> collect(finding, complaints));
    new PageFonts(fonts, page.language()).register(builder, document.outerHtml());
    builder.toStream(out);
    builder.run();
    files.refused().forEach(uri -> broken(page, uri, found));
    complaints.forEach(text -> complain(page, text, found));
    try (PDDocument made = Loader.loadPDF(out.toByteArray())) {
      new PageCheck(page, document.body().text()).check(made, found);
      PictureCheck.check(made.getPage(0), page, found);
      return found.hasErrors() ? Optional.empty() : Optional.of(withoutTime(made));
    }
  }

  /** What is not ours before resolving is refused by the resolver, which remembers it. */
  private static boolean isOurs(String uri, ExternalResourceControlPriority moment) {
    return moment == ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI
        || uri != null && uri.startsWith(TemplateFiles.BASE);
  }

  private static void collect(Diagnostic finding, Set<String> complaints) {
    if (finding.getLevel().intValue() >= Level.WARNING.intValue()) {
      complaints.add(finding.getFormattedMessage());
    }
  }

  private static void broken(DesignedPage page, String what, Diagnostics found) {
    String file = page.template().html().file();
    found.report(Code.PLATE_TEMPLATE_BROKEN, Place.file(file), file, what);
  }

  private static void complain(DesignedPage page, String text, Diagnostics found) {
    String file = page.template().css().file();
    found.report(Code.PLATE_STYLE, Place.file(file), text);
  }

  /** Same page, same bytes: no dates, and the id of a file that is always saved in one way. */
  private static byte[] withoutTime(PDDocument document) throws IOException {
    document.getDocument().getTrailer().removeItem(COSName.INFO);
    document.getDocumentCatalog().setMetadata(null);
    document.getDocument().getTrailer().removeItem(COSName.ID);
    document.setDocumentId(1L);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out, CompressParameters.DEFAULT_COMPRESSION);
    return out.toByteArray();
  }
}
