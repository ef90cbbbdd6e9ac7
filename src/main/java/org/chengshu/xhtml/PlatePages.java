package org.chengshu.xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.book.Plate;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.Label;
import org.chengshu.content.Labels;
import org.chengshu.content.Markup;
import org.chengshu.manuscript.Picture;

/**
 * 彩页: what a designed page says and shows, simple enough for any reader; its design is for paper
 * alone (B-50).
 */
final class PlatePages {

  private final DocumentShell shell;
  private final DocumentNames names;
  private final Labels labels;
  private final PictureShelf pictures;

  PlatePages(DocumentShell shell, DocumentNames names, Labels labels, PictureShelf pictures) {
    this.shell = shell;
    this.names = names;
    this.labels = labels;
    this.pictures = pictures;
  }

  List<ContentDocument> write(List<Plate> plates) {
    List<ContentDocument> documents = new ArrayList<>();
    for (Plate plate : plates) {
      int number = documents.size() + 1;
      String title = labels.of(Label.PLATE, Integer.toString(number));
      documents.add(
          shell.document(
              names.ofPlate(number),
              DocumentKind.PLATE,
              title,
              "plate",
              out -> write(plate, title, out)));
    }
    return documents;
  }

  private void write(Plate plate, String title, Markup out) {
    out.open("section").attribute("aria-label", title).newLine();
    lines(plate, "title", "h1", out);
    lines(plate, "subtitle", "p", out);
    plate.pictures().forEach(shown -> figure(shown.picture(), out));
    lines(plate, "text", "p", out);
    lines(plate, "credit", "p", out);
    out.close().newLine();
  }

  /** A title of several lines is one title. */
  private void lines(Plate plate, String name, String element, Markup out) {
    String text = plate.texts().getOrDefault(name, "");
    Stream<String> lines =
        element.equals("h1")
            ? Stream.of(text.lines().collect(Collectors.joining("\u3000")))
            : text.lines();
    lines
        .filter(line -> !line.isBlank())
        .forEach(line -> {
          shell.line(out, element, "plate-" + name, line);
          out.newLine();
        });
  }

  private void figure(Picture picture, Markup out) {
    pictures
        .take(picture)
        .ifPresent(file -> {
          out.open("figure");
          out.open("img").attribute("src", file.href());
          out.attribute("alt", picture.alt().orElseThrow()).closeVoid();
          List<String> caption =
              Stream.of(picture.caption(), picture.credit()).flatMap(o -> o.stream()).toList();
          if (!caption.isEmpty()) {
            shell.line(out, "figcaption", "plate-caption", String.join("\u3000", caption));
          }
          out.close().newLine();
        });
  }
}
