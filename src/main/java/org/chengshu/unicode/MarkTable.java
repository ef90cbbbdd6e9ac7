package org.chengshu.unicode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chengshu.source.Resource;

/**
 * 标点表: the rows of {@code marks.tsv} for one locale and direction, and the class of every other
 * code point. Immutable.
 */
public final class MarkTable {

  /** 地区: decides where marks stand in their boxes. */
  public enum Locale {
    SIMPLIFIED,
    TRADITIONAL;

    private static final Set<String> SIMPLIFIED_TAGS = Set.of("hans", "cn", "sg");
    private static final Set<String> TRADITIONAL_TAGS = Set.of("hant", "tw", "hk", "mo");

    /**
     * The locale of a BCP 47 language.
     *
     * @param otherwise for languages that are not Chinese, and for Chinese that does not say which
     */
    public static Locale of(String language, Locale otherwise) {
      String[] tags = language.toLowerCase(java.util.Locale.ROOT).split("-");
      for (int i = 1; i < tags.length && tags[0].equals("zh"); i++) {
        if (SIMPLIFIED_TAGS.contains(tags[i])) {
          return SIMPLIFIED;
        }
        if (TRADITIONAL_TAGS.contains(tags[i])) {
          return TRADITIONAL;
        }
      }
      return otherwise;
    }

    public Locale other() {
      return this == SIMPLIFIED ? TRADITIONAL : SIMPLIFIED;
    }
  }

  private static final String TABLE = "marks.tsv";
  private static final List<String> LEVELS = List.of("none", "basic", "gb", "strict");

  private static final Mark HAN = plain(CharClass.HAN, 1000);
  private static final Mark LATIN = plain(CharClass.LATIN, 0);
  private static final Mark DIGIT = plain(CharClass.DIGIT, 0);
  private static final Mark SPACE = plain(CharClass.SPACE, 0);
  private static final Mark SYMBOL = plain(CharClass.SYMBOL, 0);
  private static final Mark WIDE_SYMBOL = plain(CharClass.HAN, 0);
  private static final int IDEOGRAPHIC_SPACE = 0x3000;
  private static final int OBJECT_REPLACEMENT = 0xFFFC;
  private static final Mark OBJECT = plain(CharClass.OBJECT, 0);
  private static final Mark UNKNOWN = plain(CharClass.UNKNOWN, 0);

  private final Map<Integer, Mark> marks;
  private final Map<Integer, Integer> shapes;
  private final Map<String, Integer> pairs;
  private final Optional<Orientation> vertical;

  private MarkTable(
      Map<Integer, Mark> marks, Map<Integer, Integer> shapes, Optional<Orientation> vertical) {
    this.marks = marks;
    this.shapes = shapes;
    this.pairs = pairs();
    this.vertical = vertical;
  }

  /** Reads the table's column for a locale and direction. */
  public static MarkTable load(Locale locale, boolean vertical) {
    int column = 2 + (locale == Locale.TRADITIONAL ? 2 : 0) + (vertical ? 1 : 0);
    Map<Integer, Mark> marks = new HashMap<>();
    for (String[] cells : Resource.rows(MarkTable.class, TABLE)) {
      Mark mark = mark(cells, column);
      cells[0].codePoints().forEach(codePoint -> marks.put(codePoint, mark));
    }
    return new MarkTable(
        Map.copyOf(marks),
        locale == Locale.TRADITIONAL ? shapes() : Map.of(),
        vertical ? Optional.of(Orientation.load()) : Optional.empty());
  }

  /** The row of a code point; code points outside Table A1 get the row of their class. */
  public Mark mark(int codePoint) {
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
      return HAN;
    }
    Mark mark = marks.get(codePoint);
    return upright(mark != null ? mark : byScript(codePoint), codePoint);
  }

  /** A symbol that UAX #50 keeps upright takes a box of the Han grid in vertical lines. */
  private Mark upright(Mark mark, int codePoint) {
    boolean symbol = mark.charClass() == CharClass.SYMBOL;
    return symbol && vertical.filter(table -> table.isUpright(codePoint)).isPresent()
        ? new Mark(CharClass.HAN, 0, 0, 0, mark.startLevel(), mark.endLevel())
        : mark;
  }

  /** The character whose glyph draws a quotation mark in this region; itself, mostly. */
  public int drawnAs(int codePoint) {
    return shapes.getOrDefault(codePoint, codePoint);
  }

  private static Map<Integer, Integer> shapes() {
    return Resource.rows(MarkTable.class, "quotes.tsv").stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row[0].codePointAt(0), row -> row[1].codePointAt(0)));
  }

  /** The character whose glyph draws two marks that are set as one; 0 if these are not. */
  public int pairDrawnAs(int first, int second) {
    return pairs.getOrDefault(Character.toString(first) + Character.toString(second), 0);
  }

  private static Map<String, Integer> pairs() {
    return Resource.rows(MarkTable.class, "pairs.tsv").stream()
        .collect(
            Collectors.toUnmodifiableMap(row -> row[0] + row[1], row -> row[2].codePointAt(0)));
  }

  /** The row of a symbol inside a run of letters or digits, which is turned as a whole: 3×5. */
  public Mark amongLetters(int codePoint) {
    Mark mark = marks.get(codePoint);
    return mark != null && mark.charClass() == CharClass.SYMBOL ? mark : SYMBOL;
  }

  /** Whether a character is a symbol that stands upright on its own in this direction. */
  public boolean isUprightSymbol(int codePoint) {
    return codePoint < 0x2E80
        && codePoint > 0x7F
        && vertical.filter(table -> table.isUpright(codePoint)).isPresent();
  }

  private static Mark byScript(int codePoint) {
    if (codePoint == OBJECT_REPLACEMENT) {
      return OBJECT;
    }
    if (codePoint == ' ' || codePoint == 0xA0 || codePoint == IDEOGRAPHIC_SPACE) {
      return SPACE;
    }
    if (Character.isDigit(codePoint) && codePoint < 0x80) {
      return DIGIT;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL -> HAN;
      case LATIN, GREEK, CYRILLIC -> isFullWidth(codePoint) ? HAN : LATIN;
      case COMMON, INHERITED -> common(codePoint);
      default -> Character.isLetter(codePoint) ? LATIN : UNKNOWN;
    };
  }

  private static Mark common(int codePoint) {
    if (!Character.isDefined(codePoint) || Character.getType(codePoint) == Character.PRIVATE_USE) {
      return UNKNOWN;
    }
    if (codePoint < 0x2000) {
      return SYMBOL;
    }
    return isFullWidth(codePoint) || isEastAsianSymbol(codePoint) ? WIDE_SYMBOL : SYMBOL;
  }

  private static boolean isFullWidth(int codePoint) {
    return codePoint >= 0xFF01 && codePoint <= 0xFF60 || codePoint >= 0xFFE0 && codePoint <= 0xFFE6;
  }

  /**
   * Circled numbers, geometric shapes, arrows and CJK symbols: a Han face sets them on the grid.
   */
  private static boolean isEastAsianSymbol(int codePoint) {
    return codePoint >= 0x2160 && codePoint <= 0x27BF || codePoint >= 0x3000 && codePoint <= 0x33FF;
  }

  private static Mark mark(String[] cells, int column) {
    String[] box =
        cells[column].equals("-") ? new String[] {"0", "0", "0"} : cells[column].split("/");
    return new Mark(
        CharClass.valueOf(cells[1]),
        Integer.parseInt(box[0]),
        Integer.parseInt(box[1]),
        Integer.parseInt(box[2]),
        level(cells[6]),
        level(cells[7]));
  }

  private static int level(String name) {
    return name.equals("-") ? Mark.NEVER : LEVELS.indexOf(name);
  }

  private static Mark plain(CharClass charClass, int body) {
    return new Mark(charClass, 0, body, 0, Mark.NEVER, Mark.NEVER);
  }
}
