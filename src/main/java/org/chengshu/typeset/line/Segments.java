package org.chengshu.typeset.line;

import java.util.Arrays;
import org.chengshu.unicode.CharClass;
import org.chengshu.unicode.Mark;
import org.chengshu.unicode.MarkTable;

/**
 * 分字: a paragraph's text cut into grapheme clusters, each with its row of Table A1 as the context
 * decides it (REQUIREMENTS ).
 */
final class Segments {

  private static final int EM_DASH = 0x2014;
  private static final int FULL_SOLIDUS = 0xFF0F;
  private static final int TWO_EM_DASH = 0x2E3A;

  final int count;

  /** count + 1 offsets into the text. */
  final int[] start;

  final Mark[] row;

  /** Whether the cluster is one unit with the cluster before it. */
  final boolean[] glued;

  /** The character whose glyph draws the cluster, if it is another one; else 0. */
  final int[] drawn;

  private Segments(int count, int[] start, Mark[] row, boolean[] glued) {
    this.count = count;
    this.start = start;
    this.row = row;
    this.glued = glued;
    this.drawn = new int[count];
  }

  static Segments of(String text, MarkTable table) {
    int[] start = new int[text.length() + 1];
    Mark[] row = new Mark[text.length()];
    int count = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      if (count > 0 && extendsCluster(codePoint)) {
        at += Character.charCount(codePoint);
        continue;
      }
      start[count] = at;
      row[count] = table.mark(codePoint);
      count++;
      at += Character.charCount(codePoint);
    }
    start[count] = text.length();
    Segments segments =
        new Segments(
            count, Arrays.copyOf(start, count + 1), Arrays.copyOf(row, count), new boolean[count]);
    segments.resolve(text, table);
    return segments;
  }

  /** Combining marks, variation selectors and joiners stay with what they follow. */
  static boolean extendsCluster(int codePoint) {
    if (codePoint < 0x300) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> codePoint == 0x200D;
    };
  }

  private void resolve(String text, MarkTable table) {
    for (int i = 0; i < count; i++) {
      char c = text.charAt(start[i]);
      switch (c) {
        case '—', '…', '⋯' -> i = resolveRun(text, table, i, c);
        case '！', '？' -> i = resolvePair(text, table, i);
        case '“', '”', '‘', '’' -> {
          if (westernBefore(text, i) && westernAfter(text, i)) {
            row[i] = table.mark('a');
          } else if (table.drawnAs(c) != c) {
            drawn[i] = table.drawnAs(c);
          }
        }
        case '/' -> {
          if (!(westernBefore(text, i) && westernAfter(text, i))) {
            row[i] = table.mark(FULL_SOLIDUS);
          }
        }
        default -> {
          if (table.isUprightSymbol(c) && westernBefore(text, i) && westernAfter(text, i)) {
            row[i] = table.amongLetters(c);
          }
        }
      }
    }
  }

  /** ？！ is set in one em; of three marks, the first two. Returns the last one that was resolved. */
  private int resolvePair(String text, MarkTable table, int first) {
    int second = first + 1;
    int glyph =
        second < count
            ? table.pairDrawnAs(text.charAt(start[first]), text.charAt(start[second]))
            : 0;
    if (glyph == 0) {
      return first;
    }
    row[first] = halfOfTwo(table.mark(glyph));
    row[second] = row[first];
    drawn[first] = glyph;
    glued[second] = true;
    return second;
  }

  /** —— and …… are units of two; a longer run may break between units. Returns the run's end. */
  private int resolveRun(String text, MarkTable table, int first, char c) {
    int end = first;
    while (end < count && text.charAt(start[end]) == c) {
      end++;
    }
    boolean dashes = c == EM_DASH;
    if (end - first == 1) {
      if (dashes && westernBefore(text, first) && westernAfter(text, first)) {
        row[first] = table.mark('a');
      }
      return first;
    }
    for (int i = first; i < end; i++) {
      glued[i] = (i - first) % 2 == 1;
      if (dashes) {
        row[i] = halfOfTwo(table.mark(TWO_EM_DASH));
      }
    }
    return end - 1;
  }

  private static Mark halfOfTwo(Mark unit) {
    return new Mark(unit.charClass(), 0, unit.body() / 2, 0, unit.startLevel(), unit.endLevel());
  }

  private boolean westernBefore(String text, int i) {
    int at = i - 1;
    while (at >= 0 && row[at].charClass() == CharClass.SPACE) {
      at--;
    }
    return at >= 0 && isWesternLetter(text, at);
  }

  private boolean westernAfter(String text, int i) {
    int at = i + 1;
    while (at < count && row[at].charClass() == CharClass.SPACE) {
      at++;
    }
    return at < count && isWesternLetter(text, at);
  }

  private boolean isWesternLetter(String text, int i) {
    CharClass charClass = row[i].charClass();
    return charClass == CharClass.LATIN
        || charClass == CharClass.DIGIT
        || charClass == CharClass.SYMBOL && text.charAt(start[i]) < 0x80;
  }
}
