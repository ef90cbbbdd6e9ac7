package org.chengshu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir Path folder;

  /** Held by a virus scanner on Windows; here the way leads through a file for that time. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsHeldForAMomentIsTriedAgain() throws Exception {
    Path way = folder.resolve("way");
    Files.createSymbolicLink(way, Files.writeString(folder.resolve("a file"), "x"));
    Path right = folder.resolve("right");
    Files.createSymbolicLink(right, Files.createDirectory(folder.resolve("a folder")));
    Path fresh = Files.writeString(folder.resolve("fresh"), "new");
    Thread release =
        Thread.ofPlatform()
            .start(() -> {
              try {
                Thread.sleep(120);
                Files.move(right, way, StandardCopyOption.ATOMIC_MOVE);
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    WholeFile.move(fresh, way.resolve("file"));
    release.join();
    assertEquals("new", Files.readString(folder.resolve("a folder/file")));
  }

  @Test
  void whatNoWaitingMendsFailsAtOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Path full = Files.createDirectories(folder.resolve("full/inside")).getParent();
    Executes missing = () -> WholeFile.move(folder.resolve("missing"), file);
    Executes onFolder = () -> WholeFile.move(file, full);
    assertTimeout(Duration.ofMillis(200), () -> fails(NoSuchFileException.class, missing));
    assertTimeout(Duration.ofMillis(200), () -> fails(FileSystemException.class, onFolder));
  }

  /** The reason is that a folder is in the way, and no more. */
  @Test
  void aFailureLeavesNothingBeside() throws IOException {
    Path full = Files.createDirectories(folder.resolve("full/inside")).getParent();
    fails(FileSystemException.class, () -> WholeFile.write(full, "text"));
    assertFalse(Files.exists(folder.resolve(".full.new")));
  }

  private interface Executes {
    void run() throws IOException;
  }

  private static void fails(Class<? extends IOException> how, Executes what) {
    assertThrows(how, what::run);
  }
}
