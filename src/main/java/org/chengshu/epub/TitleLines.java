package org.chengshu.epub;

import java.util.ArrayList;
import java.util.List;

/** 书名分行: breaks the title of a cover into lines of about the same length. */
final class TitleLines {

  private static final String OPENING = "“‘《〈（【「『";
  private static final String CLOSING = "”’》〉）】」』，。、：；！？—…·";

  /** How far from the ideal place a better one is looked for, in characters. */
  private static final int REACH = 4;

  private static final int FORBIDDEN = 100;

  private TitleLines() {}

  /** Fewer lines than asked for if the title is too short. */
  static List<String> split(String title, int lines) {
    int[] characters = title.codePoints().toArray();
    List<String> split = new ArrayList<>();
    int start = 0;
    for (int left = lines; left > 1 && start < characters.length; left--) {
      int rest = characters.length - start;
      int end = breakNear(characters, start + (rest + left - 1) / left, start);
      split.add(new String(characters, start, end - start));
      start = end;
    }
    if (start < characters.length) {
      split.add(new String(characters, start, characters.length - start));
    }
    return split;
  }

  private static int breakNear(int[] characters, int ideal, int start) {
    int best = ideal;
    int bestCost = Integer.MAX_VALUE;
    int last = Math.min(characters.length, ideal + REACH);
    for (int at = Math.max(start + 1, ideal - REACH); at <= last; at++) {
      int cost = Math.abs(at - ideal) + cost(characters, at);
      if (cost < bestCost) {
        best = at;
        bestCost = cost;
      }
    }
    return best;
  }

  private static int cost(int[] characters, int at) {
    if (at == characters.length) {
      return REACH;
    }
    int before = characters[at - 1];
    int after = characters[at];
    if (OPENING.indexOf(before) >= 0
        || CLOSING.indexOf(after) >= 0
        || isLatin(before) && isLatin(after)) {
      return FORBIDDEN;
    }
    return CLOSING.indexOf(before) >= 0 || OPENING.indexOf(after) >= 0 ? -REACH : 0;
  }

  private static boolean isLatin(int c) {
    return c < 0x2000 && Character.isLetterOrDigit(c);
  }
}
