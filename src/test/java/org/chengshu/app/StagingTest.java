package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

  @TempDir Path folder;

  @Test
  void allFilesTakeTheirPlacesTogether() throws IOException {
    Files.writeString(folder.resolve("a.epub"), "old");
    try (Staging staging = new Staging(true)) {
      write(staging, "a.epub");
      write(staging, "b.pdf");
      assertEquals("old", Files.readString(folder.resolve("a.epub")));
      assertEquals(List.of(folder.resolve("a.epub"), folder.resolve("b.pdf")), staging.publish());
    }
    assertEquals("new", Files.readString(folder.resolve("a.epub")));
    assertEquals(List.of("a.epub", "b.pdf"), names());
  }

  /** The last file's place is taken by what cannot be replaced, as an open PDF on Windows. */
  @Test
  void oneThatCannotBeReplacedLeavesAllAsTheyWere() throws IOException {
    Files.writeString(folder.resolve("a.epub"), "old");
    Files.createDirectories(folder.resolve("c.pdf/held"));
    try (Staging staging = new Staging(true)) {
      write(staging, "a.epub");
      write(staging, "b.epub");
      write(staging, "c.pdf");
      assertThrows(IOException.class, staging::publish);
    }
    assertEquals("old", Files.readString(folder.resolve("a.epub")));
    assertEquals(List.of("a.epub", "c.pdf"), names());
  }

  private void write(Staging staging, String name) throws IOException {
    staging.write(folder.resolve(name), out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
