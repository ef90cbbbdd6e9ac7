package org.chengshu.designed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chengshu.book.Plate;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * 填模板: {@code data-text="title"} takes a text, {@code data-each="pictures"} stands once for each
 * picture, and in it {@code data-src="picture"} takes the picture. A value is set as text or as the
 * name of a file and never read as HTML. An element whose text is not given is left out.
 */
final class TemplateFiller {

  private static final String TEXT = "data-text";
  private static final String EACH = "data-each";
  private static final String SOURCE = "data-src";
  private static final String COUNTS = "data-pictures";
  private static final String PICTURES = "pictures";
  private static final String PICTURE = "picture";
  private static final Set<String> OF_A_PICTURE = Set.of("caption", "credit");

  /** What would do something, or show something that nobody has checked. */
  private static final String FORBIDDEN =
      "script, style, iframe, frame, object, embed, applet, svg, math, audio, video, form, input,"
          + " button, select, textarea, base, link, meta[http-equiv], canvas, template, noscript";

  private final DesignedPage page;
  private final Diagnostics diagnostics;
  private final Set<String> used = new TreeSet<>();

  private TemplateFiller(DesignedPage page, Diagnostics diagnostics) {
    this.page = page;
    this.diagnostics = diagnostics;
  }

  /** The address of a picture in a filled template. */
  static String address(int picture) {
    return "plate:" + picture;
  }

  /**
   * The page's HTML. What the template asks for and nobody knows is PLT-02, what it has no place
   * for PLT-03; both are errors.
   */
  static Document fill(DesignedPage page, Diagnostics diagnostics) {
    TemplateFiller filler = new TemplateFiller(page, diagnostics);
    Document document = Jsoup.parse(page.template().html().text());
    document.outputSettings().prettyPrint(false);
    filler.refuseForbidden(document);
    filler.fillPictures(document);
    filler.fillTexts(document, page.texts());
    filler.checkUsed(document);
    document.head().appendElement("style").text(page.sheet().css());
    document.head().appendElement("style").text(page.template().css().text());
    document.selectFirst("html").attr("lang", page.language());
    return document;
  }

  private void refuseForbidden(Document document) {
    document.select(FORBIDDEN).forEach(element -> broken("<" + element.tagName() + ">"));
    document.getAllElements().stream()
        .flatMap(element -> element.attributes().asList().stream())
        .filter(attribute -> attribute.getKey().startsWith("on"))
        .forEach(attribute -> broken(attribute.getKey()));
  }

  private void fillPictures(Document document) {
    for (Element pattern : document.select("[" + EACH + "]")) {
      if (!pattern.attr(EACH).equals(PICTURES)) {
        broken(EACH + "=\"" + pattern.attr(EACH) + "\"");
        continue;
      }
      used.add(PICTURES);
      if (pattern.hasParent()) {
        pattern.parent().addClass("count-" + page.photos().size());
      }
      pattern.removeAttr(EACH);
      for (int i = 0; i < page.photos().size(); i++) {
        Element copy = pattern.clone();
        pattern.before(copy);
        fillPicture(copy, i);
      }
      pattern.remove();
    }
  }

  private void fillPicture(Element element, int number) {
    Photo photo = page.photos().get(number);
    for (Element image : element.select("[" + SOURCE + "]")) {
      if (!image.attr(SOURCE).equals(PICTURE) || !image.tagName().equals("img")) {
        broken(SOURCE + "=\"" + image.attr(SOURCE) + "\"");
      }
      image.removeAttr(SOURCE).attr("src", address(number)).attr("alt", photo.alt());
    }
    Map<String, String> texts = new TreeMap<>();
    photo.caption().ifPresent(caption -> texts.put("caption", caption));
    photo.credit().ifPresent(credit -> texts.put("credit", credit));
    Set<String> before = Set.copyOf(used);
    for (Element place : element.select("[" + TEXT + "]")) {
      if (OF_A_PICTURE.contains(place.attr(TEXT))) {
        set(place, texts);
      }
    }
    texts.keySet().stream().filter(name -> !used.contains(name)).forEach(this::unused);
    // The page has a credit of its own.
    used.retainAll(before);
  }

  private void fillTexts(Document document, Map<String, String> texts) {
    for (Element place : new ArrayList<>(document.select("[" + TEXT + "]"))) {
      if (Plate.TEXTS.contains(place.attr(TEXT))) {
        set(place, texts);
      } else {
        broken(TEXT + "=\"" + place.attr(TEXT) + "\"");
      }
    }
    document.select("[" + SOURCE + "]").forEach(image -> broken(SOURCE));
  }

  private void set(Element place, Map<String, String> texts) {
    String name = place.attr(TEXT);
    place.removeAttr(TEXT);
    String text = texts.get(name);
    if (text == null) {
      place.remove();
      return;
    }
    used.add(name);
    place.empty();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        place.appendElement("br");
      }
      place.appendChild(new TextNode(lines.get(i)));
    }
  }

  private void checkUsed(Document document) {
    page.texts().keySet().stream()
        .sorted()
        .filter(name -> !used.contains(name))
        .forEach(this::unused);
    int count = page.photos().size();
    if (count > 0 && !used.contains(PICTURES)) {
      unused(PICTURES);
    }
    String counts = document.body().attr(COUNTS);
    document.body().removeAttr(COUNTS);
    if (!counts.isBlank()
        && !List.of(counts.strip().split("\\s+")).contains(Integer.toString(count))) {
      diagnostics.report(
          Code.PLATE_VALUE_UNUSED,
          page.place(),
          page.template().name(),
          "%d 幅图片（它放 %s 幅 / %1$d pictures; it takes %2$s）".formatted(count, counts.strip()));
    }
  }

  private void unused(String name) {
    diagnostics.report(Code.PLATE_VALUE_UNUSED, page.place(), page.template().name(), name);
  }

  private void broken(String what) {
    String file = page.template().html().file();
    diagnostics.report(Code.PLATE_TEMPLATE_BROKEN, Place.file(file), file, what);
  }
}
