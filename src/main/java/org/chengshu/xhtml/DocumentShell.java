package org.chengshu.xhtml;

import java.util.BitSet;
import java.util.Locale;
import java.util.function.Consumer;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentHead;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.Markup;
import org.chengshu.content.WritingMode;

/** 文档外壳: html, head and body around the content of a document. */
final class DocumentShell {

  private final String language;
  private final WritingMode mode;

  /**
   * @param language of the book; every document says it (D-04)
   */
  DocumentShell(String language, WritingMode mode) {
    this.language = language;
    this.mode = mode;
  }

  /** An element that holds one line of the book's own words, marked for its direction. */
  void line(Markup out, String element, String className, String text) {
    out.open(element).attribute("class", className);
    text(out, text);
    out.close();
  }

  /** The book's own words, marked for its direction. */
  void text(Markup out, String text) {
    BitSet tcy = mode == WritingMode.VERTICAL ? TateChuYoko.digits(text) : new BitSet();
    TateChuYoko.write(text, 0, tcy, out);
  }

  /** Opens the section that a document of this kind consists of. */
  Markup section(Markup out, DocumentKind kind) {
    return out.open("section").attribute("epub:type", kind.type()).attribute("role", kind.role());
  }

  /** A letter that stands upright whatever the direction. */
  void upright(Markup out, String letter) {
    switch (mode) {
      case HORIZONTAL -> out.text(letter);
      case VERTICAL -> out.open("span").attribute("class", "tcy").text(letter).close();
    }
  }

  ContentDocument document(
      String stem, DocumentKind kind, String title, String bodyClass, Consumer<Markup> content) {
    Markup out = DocumentHead.start(language, title);
    out.open("body")
        .attribute("class", bodyClass)
        .attribute("epub:type", kind.matter().name().toLowerCase(Locale.ROOT) + "matter")
        .newLine()
        .with(content);
    out.close().newLine().close();
    return new ContentDocument(stem, DocumentNames.file(stem), kind, title, out.toString());
  }
}
