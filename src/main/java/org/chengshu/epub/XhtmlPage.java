package org.chengshu.epub;

import java.util.Optional;
import org.chengshu.content.DocumentHead;
import org.chengshu.content.Markup;
import org.chengshu.content.Publication;

/** EPUB 自带的页: the shell of the documents that only the EPUB has. */
final class XhtmlPage {

  private XhtmlPage() {}

  /** Up to and with the start tag of the body. */
  static Markup start(Publication publication, String title, String bodyClass) {
    return DocumentHead.start(publication.metadata().language(), title)
        .open("body")
        .attribute("class", bodyClass)
        .newLine();
  }

  static String end(Markup out) {
    return XmlFile.xhtml(out.close().newLine().close().toString());
  }

  /** The page that shows the cover. */
  static String cover(Publication publication, String title, String alt) {
    Markup out = start(publication, title, "cover");
    out.open("section").attribute("epub:type", "cover");
    out.open("img")
        .attribute("class", "cover")
        .attribute("src", Manifest.COVER_IMAGE)
        .attribute("alt", alt)
        .attribute("role", Optional.of("doc-cover"))
        .closeVoid();
    out.close().newLine();
    return end(out);
  }
}
