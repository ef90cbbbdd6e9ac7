package org.chengshu.typeset.style;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * 匀开 {@code -cs-spread}: short titles and names are spread over a declared width (REQUIREMENTS
 * B-12, B-14). Between two characters that fill 4 em lie 2 em, between three half an em; four fill
 * it.
 */
final class Spread {

  /** What is longer is a title of its own length. */
  private static final int MOST_CHARACTERS = 4;

  private Spread() {}

  /** The gap between the characters in {@link Sp}; 0 where the element's text is not spread. */
  static int gap(Element element, ComputedStyle style) {
    if (style.is("-cs-spread", "none") || !isText(element)) {
      return 0;
    }
    String text = element.wholeText().strip();
    int characters = text.codePointCount(0, text.length());
    boolean isShort = characters > 1 && characters <= MOST_CHARACTERS;
    if (!isShort || !text.codePoints().allMatch(Character::isIdeographic)) {
      return 0;
    }
    int free = style.length("-cs-spread", 0) - characters * style.units().size();
    return Math.max(0, free / (characters - 1));
  }

  private static boolean isText(Element element) {
    for (Node node : element.childNodes()) {
      if (!(node instanceof TextNode)) {
        return false;
      }
    }
    return true;
  }
}
