package org.chengshu.unicode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengshu.source.Resource;

/**
 * 读音: how the characters of a name are read. A surname is read as surnames are (曾 Zēng, 尉迟 Yùchí),
 * a word of a place as the place is (乐清 Yuèqīng), all else as it mostly is (REQUIREMENTS B-38).
 */
final class Readings {

  private static final String SURNAME = "surname";

  private final CharacterRows table = new CharacterRows("pinyin.tsv");
  private final Map<String, List<Syllable>> surnames = new HashMap<>();
  private final Map<String, List<Syllable>> words = new HashMap<>();
  private final int longest;

  Readings() {
    for (String[] row : Resource.rows(Readings.class, "readings.tsv")) {
      (row[2].equals(SURNAME) ? surnames : words).put(row[0], syllables(row[1]));
    }
    longest =
        Stream.concat(surnames.keySet().stream(), words.keySet().stream())
            .mapToInt(String::length)
            .max()
            .orElse(0);
  }

  private static List<Syllable> syllables(String written) {
    return Stream.of(written.split(" ")).map(Syllable::of).map(Optional::orElseThrow).toList();
  }

  /** The readings of what a name begins with at an offset, if it is read otherwise there. */
  Optional<List<Syllable>> special(String name, int at, boolean person) {
    if (person && at > 0) {
      return Optional.empty();
    }
    Map<String, List<Syllable>> known = person ? surnames : words;
    for (int end = Math.min(name.length(), at + longest); end > at; end--) {
      List<Syllable> found = known.get(name.substring(at, end));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  Optional<Syllable> common(int codePoint) {
    return table.find(codePoint).map(found -> Syllable.of(found.key()).orElseThrow());
  }
}
