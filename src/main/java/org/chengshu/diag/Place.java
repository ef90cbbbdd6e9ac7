package org.chengshu.diag;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * 位置: where a finding was made. Every part is optional, but a finding about the user's own material
 * names at least the file.
 *
 * @param file as the user would write it, relative to the book's folder where it lies inside
 * @param line 1-based
 * @param article the article's id
 * @param paragraph the paragraph's id
 */
public record Place(
    Optional<String> file, OptionalInt line, Optional<String> article, Optional<String> paragraph) {

  public static final Place NOWHERE =
      new Place(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());

  public static Place file(String file) {
    return NOWHERE.inFile(file);
  }

  public static Place line(String file, int line) {
    return new Place(Optional.of(file), OptionalInt.of(line), Optional.empty(), Optional.empty());
  }

  public Place inFile(String name) {
    return new Place(Optional.of(name), line, article, paragraph);
  }

  public Place inArticle(String id) {
    return new Place(file, line, Optional.of(id), paragraph);
  }

  public Place inParagraph(String id) {
    return new Place(file, line, article, Optional.of(id));
  }
}
