package org.chengshu.typeset.line;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengshu.source.Resource;

/**
 * 网址的断开: web addresses, e-mail addresses and file paths may be cut at their joints, and within a
 * word where the line would gape. Which joints, and on which side, stands in {@code addresses.tsv}.
 */
final class Addresses {

  /** 可断处. */
  @FunctionalInterface
  interface Joint {

    /**
     * @param at offset that may begin a line
     */
    void at(int at, int demerit);
  }

  /** A piece of an address that stays whole has at least so many characters. */
  private static final int LEAST = 2;

  /** A piece of a word that is cut has at least so many letters. */
  private static final int LEAST_OF_WORD = 2;

  private static final Pattern ADDRESS =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*://|www\\.|[\\w.+-]+@)[!-~]+");

  private record Side(boolean before, int demerit) {}

  private final Map<Character, Side> joints;
  private final int withinWord;

  private Addresses(Map<Character, Side> joints, int withinWord) {
    this.joints = joints;
    this.withinWord = withinWord;
  }

  static Addresses load() {
    Map<Character, Side> joints = new HashMap<>();
    int withinWord = 0;
    for (String[] row : Resource.rows(Addresses.class, "addresses.tsv")) {
      int demerit = Integer.parseInt(row[2]);
      if (row[1].equals("within")) {
        withinWord = demerit;
      } else {
        Side side = new Side(row[1].equals("before"), demerit);
        row[0].chars().forEach(c -> joints.put((char) c, side));
      }
    }
    return new Addresses(Map.copyOf(joints), withinWord);
  }

  void each(String text, Joint joint) {
    if (text.indexOf("://") < 0 && text.indexOf('@') < 0 && text.indexOf("www.") < 0) {
      return;
    }
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      words(text, address.start(), address.end(), joint);
      joints(text, address.start(), address.end(), joint);
    }
  }

  private void words(String text, int from, int to, Joint joint) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || joints.containsKey(text.charAt(i))) {
        for (int at = start + LEAST_OF_WORD; at <= i - LEAST_OF_WORD; at++) {
          joint.at(at, withinWord);
        }
        start = i + 1;
      }
    }
  }

  private void joints(String text, int from, int to, Joint joint) {
    for (int i = from + 1; i < to; i++) {
      Side side = joints.get(text.charAt(i));
      if (side != null) {
        int at = side.before ? i : i + 1;
        boolean run = joints.containsKey(text.charAt(side.before ? i - 1 : i + 1 < to ? i + 1 : i));
        if (at - from >= LEAST && to - at >= LEAST && !run) {
          joint.at(at, side.demerit);
        }
      }
    }
  }
}
