package org.chengshu.typeset.style;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.source.Span;
import org.jsoup.nodes.Element;

/** 提示: what is set in a simpler form is told once a book, at its first place. */
final class Notices {

  private final Diagnostics diagnostics;
  private final Map<String, Span> places;
  private final Set<String> told = new HashSet<>();

  Notices(Diagnostics diagnostics, Map<String, Span> places) {
    this.diagnostics = diagnostics;
    this.places = places;
  }

  void once(Code code, Element element, DocumentContext document, String subject, Object... more) {
    if (told.add(code + subject)) {
      Object[] arguments = new Object[more.length + 1];
      arguments[0] = subject;
      System.arraycopy(more, 0, arguments, 1, more.length);
      diagnostics.report(code, place(element, document), arguments);
    }
  }

  void report(Code code, Element element, DocumentContext document, Object... arguments) {
    diagnostics.report(code, place(element, document), arguments);
  }

  /** The manuscript's line if the element or one around it came from there, else the document's. */
  private Place place(Element element, DocumentContext document) {
    for (Element e = element; e != null; e = e.parent()) {
      Span span = places.get(e.attr("id"));
      if (span != null) {
        return span.place().inArticle(document.id()).inParagraph(e.attr("id"));
      }
    }
    Place file = Place.file(document.fileName()).inArticle(document.id());
    int line = XhtmlReader.line(element).orElse(0);
    return line > 0 ? Place.line(document.fileName(), line).inArticle(document.id()) : file;
  }
}
