package org.chengshu.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * 标记: writes XML that cannot come out ill-formed. An element is closed by the name it was opened
 * with, and every piece of text is escaped. A character that XML forbids becomes U+FFFD, so that
 * its place stays visible.
 */
public final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inStartTag;

  /** Starts an element; attributes may follow. */
  public Markup open(String name) {
    endStartTag();
    out.append('<').append(name);
    open.push(name);
    inStartTag = true;
    return this;
  }

  /** An attribute of the element just opened. */
  public Markup attribute(String name, String value) {
    if (!inStartTag) {
      throw new IllegalStateException("attribute " + name + " outside a start tag");
    }
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
    return this;
  }

  public Markup attribute(String name, Optional<String> value) {
    value.ifPresent(v -> attribute(name, v));
    return this;
  }

  public Markup text(String text) {
    endStartTag();
    escape(text, false);
    return this;
  }

  /** Ends the innermost element with an end tag: {@code <p></p>} even where it is empty. */
  public Markup close() {
    endStartTag();
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Ends an element that never has content: {@code <br/>}. */
  public Markup closeVoid() {
    open.pop();
    inStartTag = false;
    out.append("/>");
    return this;
  }

  /** An element that holds text alone. */
  public Markup leaf(String name, String text) {
    return open(name).text(text).close();
  }

  /** A line end between elements. */
  public Markup newLine() {
    endStartTag();
    out.append('\n');
    return this;
  }

  /** Lets another writer go on here. */
  public Markup with(Consumer<Markup> writer) {
    writer.accept(this);
    return this;
  }

  /** The document; all elements must have been closed. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }

  private void endStartTag() {
    if (inStartTag) {
      out.append('>');
      inStartTag = false;
    }
  }

  private void escape(String text, boolean inAttribute) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(inAttribute ? "&quot;" : "\"");
        // Raw, a parser would turn it into a line feed, in an attribute all three into spaces.
        case '\r' -> out.append("&#13;");
        case '\n', '\t' -> out.append(inAttribute ? "&#" + c + ";" : Character.toString(c));
        default -> out.appendCodePoint(isXmlCharacter(c) ? c : 0xFFFD);
      }
    }
  }

  /** XML 1.0 production 2, without the white space that is handled above. */
  private static boolean isXmlCharacter(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
