package org.chengshu.ingest;

import java.util.Optional;

/**
 * 链接写法: the {@code (target "title")} behind a bracket.
 *
 * @param end index behind the closing parenthesis
 */
record LinkSyntax(String target, Optional<String> title, int end) {

  private static final int LONGEST = 4000;

  /** Reads what begins with the parenthesis at {@code open}. */
  static Optional<LinkSyntax> at(String source, int open) {
    int start = skipBlanks(source, open + 1);
    int targetEnd =
        start < source.length() && source.charAt(start) == '<'
            ? pointed(source, start)
            : bare(source, start);
    if (targetEnd < 0) {
      return Optional.empty();
    }
    String raw = source.substring(start, targetEnd);
    String target = Escapes.undo(raw.startsWith("<") ? raw.substring(1, raw.length() - 1) : raw);
    int next = skipBlanks(source, targetEnd);
    if (next < source.length() && source.charAt(next) == ')') {
      return Optional.of(new LinkSyntax(target, Optional.empty(), next + 1));
    }
    if (next == targetEnd || next >= source.length()) {
      return Optional.empty();
    }
    int titleEnd = title(source, next);
    int close = titleEnd < 0 ? -1 : skipBlanks(source, titleEnd);
    if (close < 0 || close >= source.length() || source.charAt(close) != ')') {
      return Optional.empty();
    }
    String title = Escapes.undo(source.substring(next + 1, titleEnd - 1));
    return Optional.of(new LinkSyntax(target, Optional.of(title), close + 1));
  }

  /** Hostile text must not be searched to its end for each parenthesis. */
  private static int limit(String source, int start) {
    return Math.min(source.length(), start + LONGEST);
  }

  private static int skipBlanks(String source, int i) {
    while (i < source.length() && " \t\n".indexOf(source.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int pointed(String source, int start) {
    for (int i = start + 1; i < limit(source, start); i++) {
      switch (source.charAt(i)) {
        case '\\' -> i++;
        case '>' -> {
          return i + 1;
        }
        case '<', '\n' -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  private static int bare(String source, int start) {
    int depth = 0;
    for (int i = start; i < limit(source, start); i++) {
      char c = source.charAt(i);
      if (c <= ' ') {
        return depth == 0 ? i : -1;
      }
      switch (c) {
        case '\\' -> i++;
        case '(' -> depth++;
        case ')' -> {
          if (depth-- == 0) {
            return i;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  private static int title(String source, int open) {
    char close =
        switch (source.charAt(open)) {
          case '"' -> '"';
          case '\'' -> '\'';
          case '(' -> ')';
          default -> '\0';
        };
    for (int i = open + 1; close != '\0' && i < limit(source, open); i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == close) {
        return i + 1;
      }
    }
    return -1;
  }
}
