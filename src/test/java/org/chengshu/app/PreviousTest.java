package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import org.chengshu.diag.FileTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PreviousTest {

  @TempDir Path folder;

  /** The new edition is in its place; what lies hidden beside it spoils nothing. */
  @Test
  void aCopyThatCannotBeDeletedIsNoFailure() throws IOException {
    try (Previous previous = new Previous()) {
      replace(previous, "a");
      replace(previous, "b");
      block(copyOf("a"));
      previous.forget();
    }
    assertEquals("new", Files.readString(folder.resolve("a")));
    assertFalse(Files.exists(copyOf("b")));
  }

  @Test
  void oneThatCannotBePutBackKeepsNoOtherFromItsPlace() throws IOException {
    Previous previous = new Previous();
    for (String name : new String[] {"a", "b", "c"}) {
      replace(previous, name);
    }
    Files.delete(copyOf("a"));
    Files.delete(copyOf("b"));
    IOException failure = assertThrows(IOException.class, previous::close);
    assertTrue(failure.getMessage().contains(".a.old"), failure.getMessage());
    assertEquals(1, failure.getSuppressed().length);
    assertEquals("old", Files.readString(folder.resolve("c")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theCopyOfAReadOnlyFileCanBeDeleted() throws IOException {
    Path old = Files.writeString(folder.resolve("a"), "old");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("r--r--r--"));
    try (Previous previous = new Previous()) {
      previous.replace(old, next("a"));
      assertTrue(
          Files.getPosixFilePermissions(copyOf("a")).contains(PosixFilePermission.OWNER_WRITE));
    }
    assertEquals("old", Files.readString(old));
  }

  @Test
  void aCopyThatCannotBeMadeIsToldOfTheFileItself() throws IOException {
    Path old = Files.writeString(folder.resolve("a"), "old");
    block(copyOf("a"));
    Path next = next("a");
    try (Previous previous = new Previous()) {
      IOException failure = assertThrows(IOException.class, () -> previous.replace(old, next));
      assertEquals(old, FileTrouble.file(failure, folder));
    }
    assertEquals("old", Files.readString(old));
  }

  private void replace(Previous previous, String name) throws IOException {
    previous.replace(Files.writeString(folder.resolve(name), "old"), next(name));
  }

  private Path next(String name) throws IOException {
    return Files.writeString(folder.resolve("." + name + ".part"), "new");
  }

  private Path copyOf(String name) {
    return folder.resolve("." + name + ".old");
  }

  /** A folder with something in it can neither be written nor deleted. */
  private static void block(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createDirectories(file.resolve("held"));
  }
}
