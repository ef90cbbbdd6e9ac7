package org.chengshu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlashPathTest {

  @Test
  void everySystemsPathsLookAlike() {
    assertEquals("书/稿 一/a.md", SlashPath.of("书\\稿 一\\a.md", "\\"));
    assertEquals("书/a\\b.md", SlashPath.of("书/a\\b.md", "/"));
    assertEquals("书/a.md", SlashPath.of(Path.of("书", "a.md")));
  }

  @Test
  void capitalsComeFirst() {
    List<Path> paths = Stream.of("a/b", "a-b", "B", "a").map(Path::of).toList();
    assertEquals(
        List.of("B", "a", "a-b", "a/b"),
        paths.stream().sorted(SlashPath.ORDER).map(SlashPath::of).toList());
  }
}
