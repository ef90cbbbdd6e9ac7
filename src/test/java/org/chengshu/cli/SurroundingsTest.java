package org.chengshu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {

  private static final String HOME = "chengshu.home";

  @TempDir Path folder;

  @AfterEach
  void forgetHome() {
    System.clearProperty(HOME);
  }

  @Test
  void theFolderIsJavasOwnUnlessTheLauncherNamesAnother() {
    assertEquals(Path.of("").toAbsolutePath(), Surroundings.ofProcess(Map.of()).folder());
    Map<String, String> named = Map.of("CHENGSHU_FOLDER", folder.resolve("我的 书").toString());
    assertEquals(folder.resolve("我的 书"), Surroundings.ofProcess(named).folder());
  }

  @Test
  void homeIsWholeHoweverItIsNamed() {
    assertEquals(Optional.empty(), Surroundings.ofProcess(Map.of()).home());
    System.setProperty(HOME, ".");
    Path home = Surroundings.ofProcess(Map.of()).home().orElseThrow();
    assertTrue(home.isAbsolute());
    assertEquals(Path.of("").toAbsolutePath().normalize(), home);
  }

  @Test
  void pathsInsideAreShownFromTheFolder() {
    Surroundings here = Surroundings.ofProcess(Map.of("CHENGSHU_FOLDER", folder.toString()));
    assertEquals("书/output/a.pdf", here.shown(folder.resolve("书").resolve("output/a.pdf")));
    assertEquals(folder.toString(), here.shown(folder));
    assertEquals(folder.getParent().toString(), here.shown(Path.of("..")));
  }
}
