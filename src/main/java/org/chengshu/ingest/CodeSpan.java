package org.chengshu.ingest;

import java.util.List;
import java.util.Optional;
import org.chengshu.manuscript.Inline;

/**
 * 代码: text between runs of backticks of one length.
 *
 * @param length characters of the source that it takes
 */
record CodeSpan(Inline span, int length) {

  static Optional<CodeSpan> at(String source, int open) {
    int length = run(source, open);
    int from = open + length;
    for (int end = source.indexOf('`', from); end >= 0; end = source.indexOf('`', end)) {
      int closing = run(source, end);
      if (closing == length) {
        Inline text = new Inline.Text(content(source.substring(from, end)));
        Inline span = Inline.Span.of(Inline.Role.CODE, List.of(text));
        return Optional.of(new CodeSpan(span, end + length - open));
      }
      end += closing;
    }
    return Optional.empty();
  }

  /** One blank at both ends is padding, which lets the text begin with a backtick. */
  private static String content(String raw) {
    String line = raw.replace('\n', ' ');
    boolean padded = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
    return padded ? line.substring(1, line.length() - 1) : line;
  }

  private static int run(String source, int from) {
    int end = from;
    while (end < source.length() && source.charAt(end) == '`') {
      end++;
    }
    return end - from;
  }
}
