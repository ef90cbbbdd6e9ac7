package org.chengshu.designed;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.Sp;
import org.chengshu.font.FontLibrary;

/** 试验页: a template of the test's own, or one of classic, with its data. */
final class TestPage {

  static final FontLibrary FONTS = FontLibrary.load(Path.of("fonts"), new Diagnostics());
  static final Path CLASSIC = Path.of("styles/classic/plates");
  static final Sheet A5 = new Sheet(Sp.ofMm(148), Sp.ofMm(210), Sp.ofMm(3));
  static final Place PLACE = Place.line("book.yaml", 12);

  private final Path folder;
  private final List<Photo> photos = new ArrayList<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private Path templates;
  private String template = "t";

  private TestPage(Path folder) {
    this.folder = folder;
    this.templates = folder.resolve("styles/own/plates");
  }

  static TestPage of(Path folder) {
    return new TestPage(folder);
  }

  static TestPage classic(Path folder, String name) {
    TestPage page = new TestPage(folder);
    page.templates = CLASSIC;
    page.template = name;
    return page;
  }

  /** Writes the template; the body stands in the trim. */
  TestPage template(String body, String css) {
    write(
        templates.resolve("t.html"),
        "<body><div class=trim><div class=in>" + body + "</div></div></body>");
    return write(
        templates.resolve("t.css"), css + " body { font: 12pt serif } .in { margin: 5mm }");
  }

  TestPage write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TestPage text(String name, String text) {
    texts.put(name, text);
    return this;
  }

  TestPage photo(String caption) {
    return photo(caption, 1500);
  }

  TestPage photo(String caption, int width) {
    Path file = folder.resolve("photo-" + photos.size() + ".png");
    BufferedImage image = new BufferedImage(width, width * 2 / 3, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillRect(photos.size(), 5, 30, 30);
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    photos.add(
        new Photo(file, "图", Optional.of(caption).filter(c -> !c.isEmpty()), Optional.empty()));
    return this;
  }

  DesignedPage page() {
    return page(A5, "zh-Hans");
  }

  DesignedPage page(Sheet sheet, String language) {
    Template found =
        Template.find(template, List.of(templates), PLACE, new Diagnostics()).orElseThrow();
    return new DesignedPage(found, language, texts, photos, sheet, PLACE);
  }

  Optional<byte[]> render(Diagnostics diagnostics) {
    try {
      return new HtmlRenderer(FONTS).render(page(), diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
