package org.chengshu.epub;

import org.chengshu.content.Markup;

/** XML 文件: the declaration before a document. No document type needs one but XHTML (D-03). */
final class XmlFile {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private XmlFile() {}

  static String xml(Markup markup) {
    return DECLARATION + markup + "\n";
  }

  /** With the type, so that a reader that takes it for HTML takes it for standard HTML. */
  static String xhtml(String document) {
    return DECLARATION + "<!DOCTYPE html>\n" + document + "\n";
  }
}
