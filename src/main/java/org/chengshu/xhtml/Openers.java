package org.chengshu.xhtml;

import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;

/** 篇章扉页: the documents that open parts and chapters. */
final class Openers {

  private final DocumentShell shell;

  Openers(DocumentShell shell) {
    this.shell = shell;
  }

  ContentDocument part(String id, String stem, String title) {
    return opener(id, stem, title, DocumentKind.PART_OPENER, "part");
  }

  ContentDocument chapter(String id, String stem, String title) {
    return opener(id, stem, title, DocumentKind.CHAPTER_OPENER, "chapter");
  }

  private ContentDocument opener(
      String id, String stem, String title, DocumentKind kind, String name) {
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
