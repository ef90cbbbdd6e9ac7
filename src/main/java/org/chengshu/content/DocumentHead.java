package org.chengshu.content;

/** 文档头: the root element and the head that every document of a book begins with. */
public final class DocumentHead {

  /** The name of the book's only style sheet, which lies beside its documents. */
  public static final String STYLE_SHEET = "style.css";

  private DocumentHead() {}

  /**
   * Up to and with the end tag of the head; the root element is left open.
   *
   * @param language of the book; every document says it (REQUIREMENTS D-04)
   */
  public static Markup start(String language, String title) {
    Markup out = new Markup();
    out.open("html")
        .attribute("xmlns", "http://www.w3.org/1999/xhtml")
        .attribute("xmlns:epub", "http://www.idpf.org/2007/ops")
        .attribute("lang", language)
        .attribute("xml:lang", language)
        .newLine();
    out.open("head").open("meta").attribute("charset", "utf-8").closeVoid();
    out.leaf("title", title);
    out.open("link")
        .attribute("rel", "stylesheet")
        .attribute("type", "text/css")
        .attribute("href", STYLE_SHEET)
        .closeVoid();
    return out.close().newLine();
  }
}
