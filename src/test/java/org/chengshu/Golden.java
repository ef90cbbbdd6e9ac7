package org.chengshu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * 标准样张: a text under version control; {@code -Dgolden=update} rewrites it, the diff is reviewed.
 */
public final class Golden {

  private static final Path RESOURCES = Path.of("src/test/resources");

  private Golden() {}

  /** Compares with a file beside the test's resources. */
  public static void check(Class<?> test, String name, String actual) throws IOException {
    Path file = RESOURCES.resolve(test.getPackageName().replace('.', '/')).resolve(name);
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, name);
  }
}
