package org.chengshu.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * 标准样张: a text under version control; {@code -Dgolden=update} rewrites it, the diff is reviewed.
 */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/org/chengshu/dump");

  private Golden() {}

  static void check(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, name);
  }
}
