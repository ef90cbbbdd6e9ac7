package org.chengshu.epub;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * 引号换形: “ ” ‘ ’ to 『 』 「 」 in the text of a document, for readers do not do it (A-52, D-13); the
 * fonts then give the vertical forms. In Traditional text the outer pair is 「 」. Quotes of Latin
 * text stay as they are.
 */
final class VerticalQuotes {

  private static final Map<Character, Character> SIMPLIFIED =
      Map.of('“', '『', '”', '』', '‘', '「', '’', '」');
  private static final Map<Character, Character> TRADITIONAL =
      Map.of('“', '「', '”', '」', '‘', '『', '’', '』');

  /** U+2000: general punctuation and symbols begin. */
  private static final char GENERAL_MARKS = 0x2000;

  /** U+2E80: radicals, and after them all that is Chinese; surrogates too. */
  private static final char CJK = 0x2E80;

  private final Map<Character, Character> forms;
  private final char[] document;

  private VerticalQuotes(char[] document, Map<Character, Character> forms) {
    this.document = document;
    this.forms = forms;
  }

  /**
   * @param xhtml a well-formed document; only its text changes, and each quote for one character
   */
  static String map(String xhtml, boolean traditional) {
    VerticalQuotes quotes =
        new VerticalQuotes(xhtml.toCharArray(), traditional ? TRADITIONAL : SIMPLIFIED);
    TextRuns.of(xhtml).forEach(quotes::run);
    return new String(quotes.document);
  }

  /** One paragraph, given as the places of its characters in the document. */
  private void run(int[] places) {
    Map<Integer, Integer> partners = partners(places);
    int[] hanBefore = countHan(places);
    for (int i = 0; i < places.length; i++) {
      Character form = forms.get(at(places, i));
      if (form == null) {
        continue;
      }
      Integer partner = partners.get(i);
      boolean latin =
          partner == null
              ? isLetter(at(places, i - 1)) || isLetter(at(places, i + 1))
              : isLatin(places, Math.min(i, partner), Math.max(i, partner), hanBefore);
      if (!latin) {
        document[places[i]] = form;
      }
    }
  }

  /** Opening and closing quotes that belong together, both ways. */
  private Map<Integer, Integer> partners(int[] places) {
    Map<Integer, Integer> partners = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < places.length; i++) {
      char c = at(places, i);
      if (c == '“' || c == '‘') {
        open.push(i);
      } else if ((c == '”' || c == '’') && !isApostrophe(places, i)) {
        char opening = c == '”' ? '“' : '‘';
        if (!open.isEmpty() && at(places, open.peek()) == opening) {
          int start = open.pop();
          partners.put(start, i);
          partners.put(i, start);
        }
      }
    }
    return partners;
  }

  /** A pair is Latin if there is nothing Han in it and none on either side of it. */
  private boolean isLatin(int[] places, int start, int end, int[] hanBefore) {
    return hanBefore[start] == hanBefore[end]
        && !hanBeside(places, start, -1)
        && !hanBeside(places, end, 1);
  }

  /** Whether the nearest letter is Han; there is none at the edge of a paragraph. */
  private boolean hanBeside(int[] places, int from, int step) {
    int i = from + step;
    while (i >= 0 && i < places.length && isNeutral(at(places, i))) {
      i += step;
    }
    return i >= 0 && i < places.length && isHan(at(places, i));
  }

  private int[] countHan(int[] places) {
    int[] before = new int[places.length + 1];
    for (int i = 0; i < places.length; i++) {
      before[i + 1] = before[i] + (isHan(at(places, i)) ? 1 : 0);
    }
    return before;
  }

  private boolean isApostrophe(int[] places, int i) {
    return at(places, i) == '’' && isLetter(at(places, i - 1)) && isLetter(at(places, i + 1));
  }

  private char at(int[] places, int i) {
    return i < 0 || i >= places.length ? 0 : document[places[i]];
  }

  private static boolean isLetter(char c) {
    return c < GENERAL_MARKS && Character.isLetterOrDigit(c);
  }

  /** Spaces, and the marks that both scripts use, among them the quotes themselves. */
  private static boolean isNeutral(char c) {
    return c == ' ' || c >= GENERAL_MARKS && c < CJK;
  }

  /** Han, its marks and full-width forms. */
  private static boolean isHan(char c) {
    return c >= CJK;
  }
}
