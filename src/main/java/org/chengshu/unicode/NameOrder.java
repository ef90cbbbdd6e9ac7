package org.chengshu.unicode;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * 人名次序: sorts names by pinyin or by strokes, character by character, so that one surname stays
 * together (GB/T 13418; REQUIREMENTS B-38). By pinyin the first of two syllables is that of the
 * earlier letters, then tone, then strokes; by strokes the fewer come first, then the shapes 横竖撇点折.
 * Marks and blanks do not count. Latin letters stand under their own, before the Han there.
 */
public final class NameOrder {

  /** 次序的种类. */
  public enum By {
    PINYIN,
    STROKES
  }

  private final By by;
  private final Readings readings = new Readings();
  private final CharacterRows strokes = new CharacterRows("strokes.tsv");

  /** Reads its tables: make one only where there is something to sort. */
  public NameOrder(By by) {
    this.by = by;
  }

  /**
   * The key that a name is sorted by.
   *
   * @param person whether it begins with a surname
   * @param own readings of its first characters where they differ from the tables
   */
  public NameKey key(String name, boolean person, List<Syllable> own) {
    List<NameKey.Cell> cells = new ArrayList<>();
    List<Optional<Syllable>> syllables = syllables(name, person, own);
    int at = 0;
    for (int codePoint : name.codePoints().toArray()) {
      if (isHan(codePoint)) {
        cells.add(han(codePoint, syllables.get(at++)));
      } else if (Character.isLetterOrDigit(codePoint)) {
        cells.add(letter(codePoint));
      }
    }
    return new NameKey(name, cells);
  }

  /** 〇 is a number to Unicode; 々 and the like are letters, without a reading. */
  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
        && (Character.isLetter(codePoint)
            || Character.getType(codePoint) == Character.LETTER_NUMBER);
  }

  /** One for each Han character. */
  private List<Optional<Syllable>> syllables(String name, boolean person, List<Syllable> own) {
    List<Optional<Syllable>> all = new ArrayList<>();
    Iterator<Syllable> given = own.iterator();
    for (int at = 0; at < name.length(); ) {
      Optional<List<Syllable>> special = readings.special(name, at, person);
      int codePoint = name.codePointAt(at);
      if (special.isPresent()) {
        special.get().forEach(syllable -> all.add(Optional.of(next(given).orElse(syllable))));
        at = name.offsetByCodePoints(at, special.get().size());
      } else {
        if (isHan(codePoint)) {
          all.add(next(given).or(() -> readings.common(codePoint)));
        }
        at += Character.charCount(codePoint);
      }
    }
    return all;
  }

  private static Optional<Syllable> next(Iterator<Syllable> given) {
    return given.hasNext() ? Optional.of(given.next()) : Optional.empty();
  }

  private NameKey.Cell han(int codePoint, Optional<Syllable> syllable) {
    Optional<CharacterRows.Found> found = strokes.find(codePoint);
    int place = found.map(CharacterRows.Found::place).orElse(Integer.MAX_VALUE);
    return switch (by) {
      case PINYIN ->
          new NameKey.Cell(
              syllable.map(s -> NameKey.letterGroup(s.letters())).orElse(NameKey.OTHER),
              syllable,
              "",
              place,
              codePoint);
      case STROKES ->
          new NameKey.Cell(
              found.map(f -> NameKey.strokesGroup(Integer.parseInt(f.key()))).orElse(NameKey.OTHER),
              Optional.empty(),
              "",
              place,
              codePoint);
    };
  }

  private NameKey.Cell letter(int codePoint) {
    String plain = plain(codePoint);
    boolean grouped = by == By.PINYIN && plain.length() == 1 && NameKey.isLetter(plain.charAt(0));
    NameKey.Group group = grouped ? NameKey.letterGroup(plain) : NameKey.OTHER;
    return new NameKey.Cell(group, Optional.empty(), plain, 0, codePoint);
  }

  /** A small letter without its marks; most have none, and what takes them off loads slowly. */
  private static String plain(int codePoint) {
    String letter = Character.toString(codePoint).toLowerCase(Locale.ROOT);
    return codePoint < 0x80
        ? letter
        : Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
