package org.chengshu.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengshu.source.SlashPath;

/**
 * 稿件文件名: {@code 012-<id>.md}. The number keeps manuscripts in the order they came in; the id is
 * what names the article everywhere else.
 */
record ManuscriptFiles(List<Path> files) {

  private static final Pattern NAME = Pattern.compile("(?:([0-9]+)-)?(.+)\\.md");

  /** The manuscripts of a folder. */
  static ManuscriptFiles of(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new ManuscriptFiles(
          files.filter(file -> name(file).matches()).sorted(SlashPath.ORDER).toList());
    }
  }

  /** The file of an article. */
  Optional<Path> named(String id) {
    return files.stream().filter(file -> id.equals(idOf(file))).findFirst();
  }

  /** The name for an article that comes in after all others. */
  String next(String id) {
    int highest = files.stream().mapToInt(ManuscriptFiles::number).max().orElse(0);
    return "%03d-%s.md".formatted(highest + 1, id);
  }

  private static String idOf(Path file) {
    Matcher name = name(file);
    return name.matches() ? name.group(2) : "";
  }

  private static int number(Path file) {
    Matcher name = name(file);
    String digits = name.matches() && name.group(1) != null ? name.group(1) : "0";
    return digits.length() > 6 ? 0 : Integer.parseInt(digits);
  }

  private static Matcher name(Path file) {
    return NAME.matcher(file.getFileName().toString());
  }
}
