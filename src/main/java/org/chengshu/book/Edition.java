package org.chengshu.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chengshu.content.WritingMode;

/**
 * 版次: one shape of the book: a design, a direction, a trim and the files it gives.
 *
 * @param name unique in the book, {@code [a-z0-9-]+}
 * @param suffix tells its files from those of the book's other editions: empty for the first
 *     horizontal one, {@code vertical} for the first vertical one, else the name
 * @param design a folder of {@code styles/}
 * @param typeArea as the editor or the table of trims has it; else what the page leaves room for
 * @param size of the body type in points, exact as written
 * @param leading 行距 from line to line in points
 * @param outputs without repeats, in the order of {@link Output}
 */
public record Edition(
    String name,
    String suffix,
    String design,
    WritingMode writingMode,
    Trim trim,
    Optional<CharacterGrid> typeArea,
    BigDecimal size,
    BigDecimal leading,
    List<Output> outputs) {

  public Edition {
    outputs = outputs.stream().distinct().sorted().toList();
  }

  /** {@code xinwen-vertical-print.pdf}: the name of one of its files. */
  public String fileName(String slug, Output output) {
    return slug + (suffix.isEmpty() ? "" : "-" + suffix) + output.ending();
  }
}
