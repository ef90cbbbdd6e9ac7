package org.chengshu.unicode;

import java.util.Optional;
import org.chengshu.source.Resource;

/**
 * 字行: a table with one row a key and many characters in it. A name has few characters, so each is
 * looked for in the text as it is; a map of thirty thousand would cost more than it gives.
 */
final class CharacterRows {

  /**
   * 查到的一字.
   *
   * @param place of the character in the whole table: its rank in the table's own order
   */
  record Found(String key, int place) {}

  private final String text;

  CharacterRows(String resource) {
    text = '\n' + String.join("\n", Resource.lines(CharacterRows.class, resource));
  }

  Optional<Found> find(int codePoint) {
    int place = text.indexOf(codePoint);
    if (place < 0) {
      return Optional.empty();
    }
    int start = text.lastIndexOf('\n', place) + 1;
    return Optional.of(new Found(text.substring(start, text.indexOf('\t', start)), place));
  }
}
