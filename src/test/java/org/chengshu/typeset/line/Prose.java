package org.chengshu.typeset.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** 文料: the paragraphs that the properties are tried on. */
enum Prose {
  CHOSEN(Path.of("src/test/resources/org/chengshu/typeset/line/paragraphs.txt")),
  LUXUN(Path.of("src/sample/luxun-100/manuscripts")),
  HUNPAI(Path.of("src/sample/hunpai/manuscripts")),
  ZUOZHUAN(Path.of("src/test/resources/org/chengshu/typeset/prose/zuozhuan.txt")),
  HULANHE(Path.of("src/test/resources/org/chengshu/typeset/prose/hulanhe.txt"));

  private final Path place;

  Prose(Path place) {
    this.place = place;
  }

  List<String> paragraphs() {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).sorted().flatMap(Prose::body).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> body(Path file) {
    try {
      return Files.readString(file)
          .replaceFirst("(?s)^---\n.*?\n---\n", "")
          .lines()
          .map(line -> line.replaceAll("^[\\s　]+|[\\s　]+$", ""))
          .filter(line -> !line.isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
