package org.chengshu.assemble;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chengshu.book.CharacterGrid;
import org.chengshu.book.Trim;
import org.chengshu.content.WritingMode;

/** 开本表: the trims that have names and what suits each, from {@code trims.tsv}. */
final class Trims {

  /** 一行: the start values of one trim in one direction. */
  record Row(
      String name,
      String trim,
      WritingMode writingMode,
      BigDecimal size,
      BigDecimal leading,
      Optional<CharacterGrid> typeArea) {

    private static Row of(String[] cells) {
      return new Row(
          cells[0],
          cells[1],
          WritingMode.valueOf(cells[2].toUpperCase(Locale.ROOT)),
          new BigDecimal(cells[3]),
          new BigDecimal(cells[4]),
          cells[5].equals("-") ? Optional.empty() : Optional.of(grid(cells[5])));
    }
  }

  private static final String ANY = "*";
  private static final String TIMES = "[x×]";

  private final List<Row> rows = Tables.rows("trims.tsv").stream().map(Row::of).toList();

  /** Reads a name of the table or {@code 170x240}; the schema has seen to its form. */
  Trim trim(String written) {
    String size =
        rows.stream()
            .filter(row -> row.name().equals(written))
            .map(Row::trim)
            .findFirst()
            .orElse(written);
    String[] sides = size.split(TIMES);
    return new Trim(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
  }

  /** The start values of a trim, or those of every trim that the table does not know. */
  Row startValues(Trim trim, WritingMode writingMode) {
    return rows.stream()
        .filter(row -> row.writingMode() == writingMode)
        .filter(row -> row.trim().equals(trim.toString()) || row.trim().equals(ANY))
        .findFirst()
        .orElseThrow();
  }

  static CharacterGrid grid(String written) {
    String[] sides = written.split(TIMES);
    return new CharacterGrid(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
  }
}
