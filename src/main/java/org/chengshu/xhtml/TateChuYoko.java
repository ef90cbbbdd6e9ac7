package org.chengshu.xhtml;

import java.util.BitSet;
import java.util.List;
import org.chengshu.content.Markup;
import org.chengshu.manuscript.Inline;

/**
 * 纵中横: finds the numbers that stand upright in a vertical line, of one or two digits or like 3.0
 * a reader would lay even a single digit on its side (UAX #50). Longer numbers, and numbers
 * within Latin text, turn.
 */
final class TateChuYoko {

  /** Something in the line that is not text. */
  private static final String OBJECT = "\uFFFC";

  private static final int MOST_DIGITS = 2;
  private static final int DECIMAL = 3;

  private TateChuYoko() {}

  /**
   * The places of the digits of such numbers, counted in the text as {@link InlineWriter} meets it:
   * every character, and one for each note mark, picture and line break.
   */
  static BitSet digits(List<Inline> content) {
    StringBuilder shadow = new StringBuilder();
    content.forEach(inline -> append(inline, shadow));
    return digits(shadow);
  }

  static BitSet digits(CharSequence text) {
    BitSet digits = new BitSet();
    for (int i = 0; i < text.length(); ) {
      int end = isDecimal(text, i) ? i + DECIMAL : i;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      int most = isDecimal(text, i) ? DECIMAL : MOST_DIGITS;
      if (end - i <= most && !isLatin(before(text, i)) && !isLatin(after(text, end))) {
        digits.set(i, end);
      }
      i = end == i ? i + 1 : end;
    }
    return digits;
  }

  /**
   * Writes a piece of a paragraph, with the numbers in their spans.
   *
   * @param offset of the piece in the paragraph that the digits were counted in
   */
  static void write(String text, int offset, BitSet digits, Markup out) {
    int from = 0;
    int end = offset + text.length();
    for (int start = digits.nextSetBit(offset);
        start >= 0 && start < end;
        start = digits.nextSetBit(digits.nextClearBit(start))) {
      int next = digits.nextClearBit(start);
      if (next <= end && !goesOnFromBefore(start, offset, digits)) {
        int at = start - offset;
        out.text(text.substring(from, at)).open("span").attribute("class", "tcy");
        out.text(text.substring(at, next - offset)).close();
        from = next - offset;
      }
    }
    out.text(text.substring(from));
  }

  /** A number that lies in two pieces is no box of its own. */
  private static boolean goesOnFromBefore(int start, int offset, BitSet digits) {
    return start == offset && start > 0 && digits.get(start - 1);
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

  /** 3.0: narrow enough for one cell. */
  private static boolean isDecimal(CharSequence text, int i) {
    return i + DECIMAL <= text.length()
        && isDigit(text.charAt(i))
        && text.charAt(i + 1) == '.'
        && isDigit(text.charAt(i + 2));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Marks of Latin-1 but · count as Latin, for 95% and ¥12 turn as a whole. */
  private static boolean isLatin(int c) {
    if (c < 0) {
      return false;
    }
    return c < 0x7F
        || c >= 0xA1 && c <= 0xFF && c != '·'
        || switch (Character.UnicodeScript.of(c)) {
          case LATIN, GREEK, CYRILLIC -> true;
          default -> false;
        };
  }
}
