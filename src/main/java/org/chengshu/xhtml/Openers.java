package org.chengshu.xhtml;

import java.util.HashMap;
import java.util.Map;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;

/** 篇章扉页: the documents that open parts and chapters. */
final class Openers {

  private final DocumentShell shell;
  private final Map<String, DocumentKind> kinds = new HashMap<>();

  Openers(DocumentShell shell) {
    this.shell = shell;
  }

  ContentDocument part(String id, String stem, String title) {
    return opener(id, stem, title, DocumentKind.PART_OPENER, "part");
  }

  ContentDocument chapter(String id, String stem, String title) {
    return opener(id, stem, title, DocumentKind.CHAPTER_OPENER, "chapter");
  }

  /** Takes note of a document that stands in the contents as a chapter does. */
  ContentDocument asChapter(ContentDocument document) {
    kinds.put(document.fileName(), document.kind());
    return document;
  }

  /** The class of a line of the contents that leads to this file. */
  String contentsClass(String fileName) {
    return switch (kinds.get(fileName)) {
      case PART_OPENER -> "contents-part";
      case CHAPTER_OPENER, AUTHOR_LIST, INDEX -> "contents-chapter";
      case null, default -> "contents-article";
    };
  }

  private ContentDocument opener(
      String id, String stem, String title, DocumentKind kind, String name) {
    kinds.put(DocumentNames.file(stem), kind);
    return shell.document(
        stem,
        kind,
        title,
        name + "-opener",
        out -> {
          out.open("section")
              .attribute("id", id)
              .attribute("epub:type", name)
              .attribute("role", "doc-" + name)
              .newLine();
          shell.line(out, "h1", name + "-title", title);
          out.newLine();
          out.close().newLine();
        });
  }
}
