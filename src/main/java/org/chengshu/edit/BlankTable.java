package org.chengshu.edit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chengshu.source.Resource;

/** 空格表: {@code blanks.tsv}, what becomes of blanks by what stands on their sides. */
final class BlankTable {

  private static final String TABLE = "blanks.tsv";

  /** 一行. */
  record Row(
      Set<RunKind> kinds,
      boolean wideOnly,
      Set<Side> left,
      Set<Side> right,
      boolean keepsOne,
      Rule rule) {

    private static Row of(String[] cells) {
      return new Row(
          some(RunKind.class, cells[0]),
          cells[1].equals("wide"),
          some(Side.class, cells[2]),
          some(Side.class, cells[3]),
          cells[4].equals("keep"),
          Rule.valueOf(cells[5]));
    }

    private boolean fits(RunKind kind, boolean wide, Side before, Side after) {
      return kinds.contains(kind)
          && (wide || !wideOnly)
          && left.contains(before)
          && right.contains(after);
    }
  }

  private static final List<Row> ROWS = read();

  private BlankTable() {}

  static Row row(RunKind kind, boolean wide, Side left, Side right) {
    return ROWS.stream().filter(row -> row.fits(kind, wide, left, right)).findFirst().orElseThrow();
  }

  private static <E extends Enum<E>> Set<E> some(Class<E> type, String cell) {
    Set<E> values = EnumSet.noneOf(type);
    if (cell.equals("*")) {
      return EnumSet.allOf(type);
    }
    Arrays.stream(cell.split(","))
        .map(name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT)))
        .forEach(values::add);
    return values;
  }

  private static List<Row> read() {
    return Resource.rows(BlankTable.class, TABLE).stream().map(Row::of).toList();
  }
}
