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
 * @param typeArea if the editor wants another than the one that suits the trim (Table B1)
 * @param size of the body type in points, exact as written, if not the one that suits the trim
 * @param leading 行距 from line to line in points, likewise
 * @param articleStart where articles begin, if not where the design has it
 * @param signature 书帖: of what number its pages are a multiple, and with what they are filled up
 * @param outputs without repeats, in the order of {@link Output}
 */
public record Edition(
    String name,
    String suffix,
    String design,
    WritingMode writingMode,
    Trim trim,
    Optional<CharacterGrid> typeArea,
    Optional<BigDecimal> size,
    Optional<BigDecimal> leading,
    Optional<ArticleStart> articleStart,
    Signature signature,
    List<Output> outputs) {

  public Edition {
    outputs = outputs.stream().distinct().sorted().toList();
  }

  /** {@code xinwen-vertical-plates.pdf}: the plates of the printed book alone. */
  public String platesFileName(String slug) {
    return stem(slug) + "-plates.pdf";
  }

  public Edition withOutputs(List<Output> newOutputs) {
    return new Edition(
        name,
        suffix,
        design,
        writingMode,
        trim,
        typeArea,
        size,
        leading,
        articleStart,
        signature,
        newOutputs);
  }

  /** {@code xinwen-vertical-print.pdf}: the name of one of its files. */
  public String fileName(String slug, Output output) {
    return stem(slug) + output.ending();
  }

  private String stem(String slug) {
    return slug + (suffix.isEmpty() ? "" : "-" + suffix);
  }
}
