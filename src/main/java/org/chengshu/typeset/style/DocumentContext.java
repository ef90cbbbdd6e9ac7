package org.chengshu.typeset.style;

import org.chengshu.content.ContentDocument;

/** 所在文档: names the document in links and findings. */
record DocumentContext(String id, String fileName) {

  static DocumentContext of(ContentDocument document) {
    return new DocumentContext(document.id(), document.fileName());
  }

  /** An {@code href} that means the same everywhere in the publication. */
  String qualify(String href) {
    return href.startsWith("#") ? fileName + href : href;
  }
}
