package org.chengshu.xhtml;

import java.util.BitSet;
import java.util.List;
import org.chengshu.content.Markup;
import org.chengshu.manuscript.Inline;

/**
 * 纵中横: finds the numbers of two digits that stand upright side by side in a vertical line.
 * One digit stands upright by itself; three and more, and numbers within Latin text, turn with it.
 */
final class TateChuYoko {

  /** Something in the line that is not text. */
  private static final String OBJECT = "\uFFFC";

  private static final int DIGITS = 2;

  private TateChuYoko() {}

  /**
   * The places where such a number begins, counted in the text as {@link InlineWriter} meets it:
   * every character, and one for each note mark, picture and line break.
   */
  static BitSet starts(List<Inline> content) {
    StringBuilder shadow = new StringBuilder();
    content.forEach(inline -> append(inline, shadow));
    return starts(shadow);
  }

  static BitSet starts(CharSequence text) {
    BitSet starts = new BitSet();
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      if (end - i == DIGITS && !isLatin(before(text, i)) && !isLatin(after(text, end))) {
        starts.set(i);
      }
      i = end == i ? i + 1 : end;
    }
    return starts;
  }

  /**
   * Writes a piece of a paragraph, with the numbers in their spans.
   *
   * @param offset of the piece in the paragraph that the starts were counted in
   */
  static void write(String text, int offset, BitSet starts, Markup out) {
    int from = 0;
    int end = offset + text.length();
    for (int start = starts.nextSetBit(offset);
        // A number that goes on in the next piece is no box of its own.
        start >= 0 && start + DIGITS <= end;
        start = starts.nextSetBit(start + 1)) {
      int at = start - offset;
      out.text(text.substring(from, at)).open("span").attribute("class", "tcy");
      out.text(text.substring(at, at + DIGITS)).close();
      from = at + DIGITS;
    }
    out.text(text.substring(from));
  }

  /** Text whose direction is settled otherwise enters as neighbours only. */
  private static void append(Inline inline, StringBuilder shadow) {
    switch (inline) {
      case Inline.Text(String text) -> shadow.append(text);
      case Inline.Ruby ruby -> ruby.pairs().forEach(p -> shadow.append(p.base()));
      case Inline.Link link -> link.content().forEach(inner -> append(inner, shadow));
      case Inline.NoteMark _, Inline.Image _, Inline.LineBreak _ -> shadow.append(OBJECT);
      case Inline.Span span -> {
        int start = shadow.length();
        span.content().forEach(inner -> append(inner, shadow));
        int length = shadow.length() - start;
        switch (span.role()) {
          case TCY -> shadow.replace(start, shadow.length(), OBJECT.repeat(length));
          case CODE, FOREIGN -> shadow.replace(start, shadow.length(), "x".repeat(length));
          case STRONG, EMPHASIS, DOTS, NAME, WORK, INLINE_NOTE, INDEX, SUPERSCRIPT, SUBSCRIPT -> {}
        }
      }
    }
  }

  /** The nearest character that is not a space: in “Type 12” the number belongs to the word. */
  private static int before(CharSequence text, int i) {
    int at = i - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at < 0 ? -1 : text.charAt(at);
  }

  private static int after(CharSequence text, int i) {
    int at = i;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at == text.length() ? -1 : text.charAt(at);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** ASCII marks count as Latin, for 95% and 3.0 turn as a whole. */
  private static boolean isLatin(int c) {
    if (c < 0) {
      return false;
    }
    return c < 0x7F
        || switch (Character.UnicodeScript.of(c)) {
          case LATIN, GREEK, CYRILLIC -> true;
          default -> false;
        };
  }
}
