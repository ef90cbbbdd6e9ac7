package org.chengshu.ingest;

import java.util.List;

/** 接行: undoes hard line ends. Chinese joins without a blank, two Latin words with one. */
final class LineJoiner {

  private LineJoiner() {}

  static String join(List<PageLine> lines) {
    return joinText(lines.stream().map(PageLine::text).toList());
  }

  static String joinText(List<String> lines) {
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      if (!out.isEmpty()
          && !line.isEmpty()
          && isWord(out.charAt(out.length() - 1))
          && isWord(line.charAt(0))) {
        out.append(' ');
      }
      out.append(line);
    }
    return out.toString();
  }

  private static boolean isWord(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
