package org.chengshu.assemble;

import java.util.List;
import org.chengshu.book.CharacterGrid;
import org.chengshu.book.Trim;
import org.chengshu.source.Resource;

/** 开本名: what the editor may write for a trim or a type area; the schema has seen to its form. */
final class Trims {

  private static final String TIMES = "[x×]";

  private static final List<String[]> NAMES = Resource.rows(Trims.class, "trims.tsv");

  private Trims() {}

  /** A name of {@code trims.tsv}, or {@code 170x240}. */
  static Trim trim(String written) {
    String[] sides =
        NAMES.stream()
            .filter(row -> row[0].equals(written))
            .map(row -> new String[] {row[1], row[2]})
            .findFirst()
            .orElseGet(() -> written.split(TIMES));
    return new Trim(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
  }

  /** {@code 28x28}: characters in a line by lines on a page. */
  static CharacterGrid typeArea(String written) {
    String[] sides = written.split(TIMES);
    return new CharacterGrid(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
  }
}
