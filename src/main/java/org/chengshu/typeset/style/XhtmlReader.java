package org.chengshu.typeset.style;

import java.io.StringReader;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chengshu.content.ContentDocument;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Tag;

/**
 * 读 XHTML: well-formed or not at all; jsoup's own XML parser forgives what a reading system would
 * refuse. No DTD, no entities from outside.
 */
final class XhtmlReader {

  private static final String LINE = "line";
  private static final String TOP = "#document";

  // The box builder walks the tree by recursion.
  private static final int MAX_DEPTH = 200;

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final Diagnostics diagnostics;

  XhtmlReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /** The root element; empty, and SRC-07, if the document is broken. */
  Optional<Element> read(ContentDocument document) {
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(document.xhtml()));
      try {
        return Optional.of(tree(reader).firstElementChild());
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      diagnostics.report(
          Code.XML_BROKEN, Place.line(document.fileName(), line), document.fileName(), sentence(e));
      return Optional.empty();
    }
  }

  /**
   * The root gets a parent that is no {@code Document}: jsoup's evaluators leave out children of
   * one, but the root is a first child too (Selectors 4, 14).
   */
  private static Element tree(XMLStreamReader reader) throws XMLStreamException {
    Element top = new Element(TOP);
    Element open = top;
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Element element = element(reader);
          open.appendChild(element);
          open = element;
          if (++depth > MAX_DEPTH) {
            throw new XMLStreamException("elements nested too deeply", reader.getLocation());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          open = open.parent();
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            open.appendChild(new TextNode(reader.getText()));
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException(
                "entity &" + reader.getLocalName() + "; is not declared", reader.getLocation());
        default -> {
          // Comments, processing instructions and the document type say nothing to paper.
        }
      }
    }
    return top;
  }

  private static Element element(XMLStreamReader reader) {
    Attributes attributes = new Attributes();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      String name = reader.getAttributeLocalName(i);
      attributes.put(
          prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
          reader.getAttributeValue(i));
    }
    attributes.userData(LINE, reader.getLocation().getLineNumber());
    String prefix = reader.getPrefix();
    String name = reader.getLocalName();
    return new Element(
        Tag.valueOf(
            prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
            ParseSettings.preserveCase),
        null,
        attributes);
  }

  /** The JDK puts the place first and then "Message: ". */
  private static String sentence(XMLStreamException e) {
    String text = String.valueOf(e.getMessage());
    int at = text.indexOf("Message: ");
    return (at < 0 ? text : text.substring(at + "Message: ".length()))
        .lines()
        .findFirst()
        .orElse("");
  }

  static boolean isRoot(Element element) {
    return element.parent() != null && element.parent().parent() == null;
  }

  /** The line an element begins on. */
  static OptionalInt line(Element element) {
    return element.attributes().userData(LINE) instanceof Integer line
        ? OptionalInt.of(line)
        : OptionalInt.empty();
  }

  static Optional<String> ownLanguage(Element element) {
    String language = element.hasAttr("xml:lang") ? element.attr("xml:lang") : element.attr("lang");
    return language.isBlank() ? Optional.empty() : Optional.of(language);
  }

  /** The language of an element's text; empty text if none is declared. */
  static String language(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      Optional<String> own = ownLanguage(e);
      if (own.isPresent()) {
        return own.get();
      }
    }
    return "";
  }
}
