package org.chengshu.assemble;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chengshu.book.ShortHash;

/**
 * 图片名: names for pictures inside a publication: ASCII, unique, and depending on the picture's own
 * path alone, so that a picture more or less renames no other.
 */
final class PictureNames {

  private static final String FOLDER = "pictures/";
  private static final int LONGEST = 32;

  private final Set<String> taken = new HashSet<>();

  /**
   * {@code pictures/front-page-1a2b3c.jpg}.
   *
   * @param path within the book's folder
   */
  String href(String path, String ending) {
    String stem = stem(path) + ShortHash.of(path);
    String name = stem;
    for (int repeat = 2; !taken.add(name); repeat++) {
      name = stem + "-" + repeat;
    }
    return FOLDER + name + "." + ending;
  }

  /** What is ASCII of the file's name, with a hyphen at the end; the hash alone if nothing is. */
  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    String ascii = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = ascii.substring(0, Math.min(LONGEST, ascii.length())).replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? "p-" : trimmed + "-";
  }
}
