package org.chengshu.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.chengshu.xhtml.WellFormed;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MarkupTest {

  /** Any text at all, read back by another parser, is itself, but for what XML forbids. */
  @Test
  void anyTextComesBack() {
    Random random = new Random(20260501);
    for (int round = 0; round < 300; round++) {
      String text = anyText(random);
      Markup out = new Markup();
      out.open("a").attribute("b", text).text(text).close();
      Element read = WellFormed.check(out.toString()).getDocumentElement();
      assertEquals(legal(text), read.getTextContent());
      assertEquals(legal(text), read.getAttribute("b"));
    }
  }

  @Test
  void aDocumentLeftOpenIsNoDocument() {
    Markup out = new Markup().open("a");
    assertThrows(IllegalStateException.class, out::toString);
    Markup text = new Markup().open("a").text("x");
    assertThrows(IllegalStateException.class, () -> text.attribute("late", ""));
  }

  @Test
  void emptyElementsKeepTheirEndTag() {
    assertEquals("<p></p>", new Markup().open("p").close().toString());
    assertEquals("<p><br/></p>", new Markup().open("p").open("br").closeVoid().close().toString());
  }

  private static String anyText(Random random) {
    int[] interesting = {'<', '>', '&', '"', '\'', ']', '\n', '\r', '\t', 0, 0xB, 0xFFFE, 0xD800};
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      switch (random.nextInt(3)) {
        case 0 -> text.append((char) interesting[random.nextInt(interesting.length)]);
        case 1 -> text.appendCodePoint(0x4E00 + random.nextInt(20000));
        default -> text.appendCodePoint(0x20000 + random.nextInt(0x10000));
      }
    }
    return text.toString();
  }

  private static String legal(String text) {
    StringBuilder legal = new StringBuilder();
    text.codePoints()
        .forEach(c ->
            legal.appendCodePoint(
                c < 0x20 && c != '\n' && c != '\r' && c != '\t'
                        || c >= 0xD800 && c <= 0xDFFF
                        || c == 0xFFFE
                        || c == 0xFFFF
                    ? 0xFFFD
                    : c));
    return legal.toString();
  }
}
