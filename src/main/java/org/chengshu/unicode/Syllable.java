package org.chengshu.unicode;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 音节: one syllable of pinyin.
 *
 * @param letters small, {@code v} for ü
 * @param tone 1 to 4; 0 for none
 */
public record Syllable(String letters, int tone) implements Comparable<Syllable> {

  private static final Pattern NUMBERED = Pattern.compile("([a-z]+)([0-4])?");

  /** Letters with a tone, as pairs: āa1. */
  private static final String MARKED =
      "āa1áa2ǎa3àa4ōo1óo2ǒo3òo4ēe1ée2ěe3èe4īi1íi2ǐi3ìi4ūu1úu2ǔu3ùu4ǖv1ǘv2ǚv3ǜv4ńn2ňn3ǹn4ḿm2";

  private static final Map<Character, String> MARKS = marks();

  /** ü stands behind u, as in 现汉: lu, lü, luan, lüe, lun; then the tones, the neutral one last. */
  private static final Comparator<Syllable> ORDER =
      Comparator.comparing((Syllable syllable) -> syllable.letters.replace('v', 'u'))
          .thenComparing(syllable -> syllable.letters)
          .thenComparing(syllable -> syllable.tone == 0 ? 5 : syllable.tone);

  /** Reads {@code zēng}, {@code zeng1} or {@code zeng}; empty if it is no syllable. */
  public static Optional<Syllable> of(String written) {
    StringBuilder plain = new StringBuilder();
    String tone = "";
    for (char c : written.toLowerCase(Locale.ROOT).toCharArray()) {
      String letterAndTone = MARKS.get(c);
      plain.append(letterAndTone == null ? (c == 'ü' ? 'v' : c) : letterAndTone.charAt(0));
      tone = letterAndTone == null ? tone : letterAndTone.substring(1);
    }
    Matcher matcher = NUMBERED.matcher(plain + tone);
    return matcher.matches()
        ? Optional.of(
            new Syllable(
                matcher.group(1), matcher.group(2) == null ? 0 : matcher.group(2).charAt(0) - '0'))
        : Optional.empty();
  }

  private static Map<Character, String> marks() {
    Map<Character, String> marks = new HashMap<>();
    for (int i = 0; i < MARKED.length(); i += 3) {
      marks.put(MARKED.charAt(i), MARKED.substring(i + 1, i + 3));
    }
    return Map.copyOf(marks);
  }

  @Override
  public int compareTo(Syllable other) {
    return ORDER.compare(this, other);
  }
}
