package org.chengshu.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * 文字段: the running text of a well-formed XHTML document, each paragraph as the places of its
 * characters. An entity counts as its {@code &}.
 */
final class TextRuns {

  /** Elements that text runs through; any other ends a paragraph. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "br", "cite", "code", "em", "i", "img", "q", "ruby", "small", "span",
          "strong", "sub", "sup", "u");

  /** 注音 stands beside the text, not in it. */
  private static final String READING = "rt";

  private final String xhtml;
  private final List<int[]> runs = new ArrayList<>();
  private IntStream.Builder run = IntStream.builder();

  private TextRuns(String xhtml) {
    this.xhtml = xhtml;
  }

  static List<int[]> of(String xhtml) {
    return new TextRuns(xhtml).all();
  }

  private List<int[]> all() {
    for (int i = Math.max(0, xhtml.indexOf("<body")); i < xhtml.length(); i++) {
      char c = xhtml.charAt(i);
      if (c == '<') {
        int end = xhtml.indexOf('>', i);
        String name = name(i, end);
        if (!INLINE.contains(name) && !name.equals(READING)) {
          endRun();
        }
        boolean reading = name.equals(READING) && xhtml.charAt(i + 1) != '/';
        i = reading ? xhtml.indexOf("</rt", end) - 1 : end;
      } else {
        run.add(i);
        if (c == '&') {
          i = xhtml.indexOf(';', i);
        }
      }
    }
    endRun();
    return runs;
  }

  private String name(int start, int end) {
    int from = xhtml.charAt(start + 1) == '/' ? start + 2 : start + 1;
    int to = from;
    while (to < end && Character.isLetterOrDigit(xhtml.charAt(to))) {
      to++;
    }
    return xhtml.substring(from, to);
  }

  private void endRun() {
    int[] places = run.build().toArray();
    if (places.length > 0) {
      runs.add(places);
    }
    run = IntStream.builder();
  }
}
