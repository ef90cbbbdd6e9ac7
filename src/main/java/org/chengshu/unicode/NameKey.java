package org.chengshu.unicode;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * 排序键: what a name is sorted by.
 *
 * @param cells one for each character that counts; package-made
 */
public record NameKey(String name, List<Cell> cells) implements Comparable<NameKey> {

  /** What no letter and no number of strokes is known of; stands last. */
  static final Group OTHER = new Group(Optional.empty(), Integer.MAX_VALUE);

  public NameKey {
    cells = List.copyOf(cells);
  }

  /**
   * 组: what the names of an index stand together under.
   *
   * @param letter A to Z; empty where the order is that of strokes
   * @param rank of the letter, or the number of strokes; {@link Integer#MAX_VALUE} for all else
   */
  public record Group(Optional<String> letter, int rank) {

    public boolean isOther() {
      return rank == Integer.MAX_VALUE;
    }
  }

  /**
   * 一字.
   *
   * @param plain a letter without its marks, small; empty for Han
   * @param place by strokes
   */
  record Cell(Group group, Optional<Syllable> syllable, String plain, int place, int codePoint) {

    private static final Comparator<Cell> ORDER =
        Comparator.comparingInt((Cell cell) -> cell.group.rank)
            .thenComparing(cell -> cell.plain.isEmpty() ? 1 : 0)
            .thenComparing(cell -> cell.plain)
            .thenComparing(
                cell -> cell.syllable, Comparator.comparing(s -> s.orElse(new Syllable("", 0))))
            .thenComparingInt(Cell::place)
            .thenComparingInt(Cell::codePoint);
  }

  static Group letterGroup(String letters) {
    String letter = letters.substring(0, 1).toUpperCase(Locale.ROOT);
    return new Group(Optional.of(letter), letter.charAt(0));
  }

  static Group strokesGroup(int strokes) {
    return new Group(Optional.empty(), strokes);
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Of the first character that counts. */
  public Group group() {
    return cells.isEmpty() ? OTHER : cells.getFirst().group();
  }

  /** Han characters that the tables do not know. */
  public List<String> unknown() {
    return cells.stream()
        .filter(cell -> cell.plain.isEmpty() && cell.group.isOther())
        .map(cell -> Character.toString(cell.codePoint))
        .toList();
  }

  @Override
  public int compareTo(NameKey other) {
    for (int i = 0; i < Math.min(cells.size(), other.cells.size()); i++) {
      int order = Cell.ORDER.compare(cells.get(i), other.cells.get(i));
      if (order != 0) {
        return order;
      }
    }
    int length = Integer.compare(cells.size(), other.cells.size());
    return length != 0 ? length : name.compareTo(other.name);
  }
}
