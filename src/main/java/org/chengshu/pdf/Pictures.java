package org.chengshu.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.page.DisplayList;

/**
 * 图片: each once, under its {@code href}. JPEG data goes in as it is, the page of a PDF as a form of
 * the size that images have.
 */
final class Pictures {

  /** Larger pictures are refused, so that a hostile file cannot fill the memory. */
  private static final long MAX_PIXELS = 120_000_000;

  private static final int MAX_BYTES = 200_000_000;

  private final Map<String, PDXObject> byHref = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  private Pictures() {}

  static Pictures load(
      PDDocument document,
      List<DisplayList> lists,
      Function<String, Optional<Path>> files,
      Diagnostics diagnostics) {
    Pictures pictures = new Pictures();
    lists.stream()
        .flatMap(list -> list.operations().stream())
        .filter(DisplayList.Image.class::isInstance)
        .map(operation -> ((DisplayList.Image) operation).href())
        .distinct()
        .forEach(href -> pictures.add(document, href, files.apply(href), diagnostics));
    return pictures;
  }

  private void add(PDDocument document, String href, Optional<Path> file, Diagnostics diagnostics) {
    if (file.isEmpty()) {
      diagnostics.report(Code.PICTURE_MISSING, Place.NOWHERE, href);
      return;
    }
    try {
      byHref.put(href, read(document, file.get()));
      names.put(href, "P" + names.size());
    } catch (IOException | IllegalArgumentException e) {
      diagnostics.report(Code.PICTURE_UNREADABLE, Place.file(href), href, e.getMessage());
    }
  }

  private static PDXObject read(PDDocument document, Path file) throws IOException {
    if (file.toString().endsWith(".pdf")) {
      return form(document, file);
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new IOException("> " + MAX_BYTES + " B");
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      reader.setInput(in);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > MAX_PIXELS) {
        throw new IOException("> " + MAX_PIXELS + " px");
      }
      if (reader.getFormatName().equalsIgnoreCase("jpeg")) {
        try (InputStream jpeg = Files.newInputStream(file)) {
          return JPEGFactory.createFromStream(document, jpeg);
        }
      }
      return LosslessFactory.createFromImage(document, reader.read(0));
    } catch (NoSuchElementException e) {
      throw new IOException("JPEG, PNG", e);
    }
  }

  /** The first page of a file, its matrix such that it fills the unit square. */
  private static PDFormXObject form(PDDocument document, Path file) throws IOException {
    try (PDDocument page = Loader.loadPDF(file.toFile())) {
      PDFormXObject form = new LayerUtility(document).importPageAsForm(page, 0);
      PDRectangle box = form.getBBox();
      AffineTransform toUnit =
          AffineTransform.getScaleInstance(1 / box.getWidth(), 1 / box.getHeight());
      toUnit.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
      form.setMatrix(toUnit);
      return form;
    }
  }

  Set<String> hrefs() {
    return names.keySet();
  }

  /** The name content streams use; none for a picture that cannot be read. */
  Optional<String> resourceName(String href) {
    return Optional.ofNullable(names.get(href));
  }

  COSDictionary resources() {
    COSDictionary resources = new COSDictionary();
    byHref.forEach((href, image) -> resources.setItem(COSName.getPDFName(names.get(href)), image));
    return resources;
  }
}
