package org.chengshu.source;

import java.nio.charset.Charset;
import java.util.List;

/**
 * 源文件: a text file as it was read, line ends made {@code \n}, a byte order mark removed.
 *
 * @param file as the user would write it
 * @param charset it was decoded with
 * @param confidence 0 to 100; 100 where the bytes allow no other reading
 */
public record Source(String file, String text, Charset charset, int confidence) {

  public List<String> lines() {
    return text.lines().toList();
  }

  /** The whole file. */
  public Span span() {
    return new Span(file, 1, Math.max(1, (int) text.lines().count()));
  }
}
