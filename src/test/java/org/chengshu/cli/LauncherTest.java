package org.chengshu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chengshu.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher is run with a JDK, a Maven and an installation that are not real, in folders with
 * spaces and Chinese names: what it finds, what it starts, and what it says when it finds nothing.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  /** All that it may need; whatever else is on the path of the machine is hidden from it. */
  private static final String TOOLS = "dirname readlink find head touch mv rm mkdir";

  /** Says how it was started; records as the real one does when it is asked to. */
  private static final String FAKE_JAVA =
      """
      #!/bin/sh
      for argument in "$@"; do
        printf '[%s]\\n' "$argument"
        case $argument in
          -XX:AOTConfiguration=*) [ "$FAKE_STATUS" ] || echo notes >"${argument#*=}" ;;
          -XX:AOTCache=*) [ -f "${argument#*=}" ] || echo cache >"${argument#*=}" ;;
        esac
      done
      exit ${FAKE_STATUS:-0}
      """;

  private static final String FAKE_MAVEN =
      """
      #!/bin/sh
      echo "maven with $JAVA_HOME" >&2
      mkdir -p "$HOME_OF_TEST/target/lib" && echo jar >"$HOME_OF_TEST/target/chengshu.jar"
      exit ${FAKE_MAVEN_STATUS:-0}
      """;

  @TempDir private Path temporary;

  private final Map<String, String> environment = new HashMap<>();
  private Path home;
  private Path tools;
  private Path jdks;

  private record Result(int status, String out, String err) {}

  @BeforeEach
  void install() throws IOException {
    temporary = temporary.toRealPath();
    home = Files.createDirectories(temporary.resolve("成书 程序"));
    tools = Files.createDirectories(temporary.resolve("tools"));
    jdks = Files.createDirectories(temporary.resolve("各种 JDK"));
    Files.copy(Repository.ROOT.resolve("chengshu"), home.resolve("chengshu"));
    makeExecutable(home.resolve("chengshu"));
    makeJar();
    for (String tool : TOOLS.split(" ")) {
      script(tools.resolve(tool), "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
    }
    environment.put("PATH", tools.toString());
    environment.put("HOME", temporary.toString());
    environment.put("CHENGSHU_JDKS", jdks.toString());
    environment.put("HOME_OF_TEST", home.toString());
    environment.put("LANG", "C.UTF-8");
  }

  // --- the JDK

  @Test
  void javaHomeIsTakenAndArgumentsPassUnchanged() throws Exception {
    environment.put("JAVA_HOME", jdk("自己的 jdk", "25.0.1").toString());
    Result result = launch("build", "我的 书", "*", "$HOME", "--edition=a b");
    assertEquals(0, result.status(), result.err());
    String expected = "[-jar]\n[" + home.resolve("target/chengshu.jar") + "]\n";
    expected += "[build]\n[我的 书]\n[*]\n[$HOME]\n[--edition=a b]\n";
    assertTrue(result.out().startsWith("["), result.out());
    assertTrue(result.out().endsWith(expected), result.out());
    assertTrue(result.out().contains("[-Dchengshu.home=" + home + "]\n"), result.out());
    assertEquals("", result.err());
  }

  @Test
  void theFolderOfTheProgramIsFoundThroughLinks() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "25").toString());
    Path elsewhere = Files.createDirectories(temporary.resolve("别 处"));
    Files.createSymbolicLink(elsewhere.resolve("成书"), Path.of("../成书 程序/chengshu"));
    Files.createSymbolicLink(temporary.resolve("cs"), elsewhere.resolve("成书"));
    Result result = start(temporary.resolve("cs"), "--version");
    assertTrue(result.out().contains("[-Dchengshu.home=" + home + "]\n"), result.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_402", "9", "17.0.9", "24.0.2", ""})
  void anOldJavaHomeIsPassedOver(String version) throws Exception {
    environment.put("JAVA_HOME", jdk("old", version).toString());
    Result none = launch("--version");
    assertEquals(3, none.status());
    Path found = jdk("各种 JDK/jdk 26", "26-ea");
    assertEquals(0, launch("--version").status());
    assertEquals(found.resolve("bin/java").toString(), startedJava());
  }

  @Test
  void theJdkOfTheJavaOnThePathIsFoundThroughLinks() throws Exception {
    Path real = jdk("在 路径上", "27.0.1");
    Files.createSymbolicLink(temporary.resolve("alternative"), real.resolve("bin/java"));
    Files.createSymbolicLink(tools.resolve("java"), Path.of("../alternative"));
    assertEquals(0, launch("--version").status());
    assertEquals(real.resolve("bin/java").toString(), startedJava());
  }

  @Test
  void macJdksLieDeeper() throws Exception {
    Path found = jdk("各种 JDK/temurin-25.jdk/Contents/Home", "25.0.3");
    assertEquals(0, launch("--version").status());
    assertEquals(found.resolve("bin/java").toString(), startedJava());
  }

  @Test
  void aRuntimeWithoutCompilerIsNoJdk() throws Exception {
    Path runtime = jdk("各种 JDK/jre", "25");
    Files.delete(runtime.resolve("bin/javac"));
    assertEquals(3, launch("--version").status());
  }

  @Test
  void withoutJdkItSaysWhatToInstall() throws Exception {
    Result result = launch("build");
    assertEquals(3, result.status());
    assertEquals("", result.out());
    assertTrue(result.err().contains("没有找到 JDK 25"), result.err());
    assertTrue(result.err().contains("no JDK 25 or later was found"), result.err());
    assertTrue(result.err().lines().allMatch(line -> !line.contains("chengshu: line")), "no noise");
  }

  // --- the program

  @Test
  void aFreshCheckoutIsBuiltWithTheJdkThatWasFound() throws Exception {
    Path jdk = checkout();
    deleteTarget();
    Result result = launch("check");
    assertEquals(0, result.status(), result.err());
    assertTrue(result.err().contains("maven with " + jdk), result.err());
    assertTrue(result.out().endsWith("[check]\n"), result.out());
    assertFalse(launch("check").err().contains("maven"), "built twice");
  }

  @Test
  void aNewerSourceIsBuiltAndAnOlderIsNot() throws Exception {
    checkout();
    assertFalse(launch("check").err().contains("maven"));
    Path source = Files.writeString(home.resolve("src/main/深 处/甲.java"), "class 甲 {}");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    assertTrue(launch("check").err().contains("maven"));
  }

  @Test
  void withoutMavenItSaysWhatToInstall() throws Exception {
    checkout();
    Files.delete(tools.resolve("mvn"));
    deleteTarget();
    Result result = launch("check");
    assertEquals(3, result.status());
    assertTrue(result.err().contains("没有找到 Maven"), result.err());
    assertTrue(result.err().contains("Maven was not found"), result.err());
  }

  @Test
  void aFailedBuildIsTold() throws Exception {
    checkout();
    deleteTarget();
    environment.put("FAKE_MAVEN_STATUS", "1");
    Result result = launch("check");
    assertEquals(3, result.status());
    assertTrue(result.err().contains("没有编译成功"), result.err());
    assertEquals("", result.out());
  }

  @Test
  void aDistributionWithoutSourcesNeedsItsJar() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "25").toString());
    deleteTarget();
    Result result = launch("check");
    assertEquals(3, result.status());
    assertTrue(result.err().contains("程序不全"), result.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "4"})
  void theExitCodeIsTheProgramsOwn(String status) throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "25").toString());
    environment.put("FAKE_STATUS", status);
    assertEquals(Integer.parseInt(status), launch("check").status());
    assertEquals(Integer.parseInt(status), launch("build").status());
  }

  // --- the cache of the first build

  @Test
  void theFirstBuildIsRecordedAndTheNextUsesTheCache() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "25.0.1").toString());
    assertFalse(launch("check").out().contains("AOT"), "only a build is worth recording");
    assertTrue(launch("build").out().contains("[-XX:AOTMode=record]"));
    Path cache = home.resolve("target/chengshu-25.0.1.aot");
    assertEquals(List.of(cache), notesAndCaches());
    Result second = launch("check");
    assertTrue(second.out().contains("[-XX:AOTCache=" + cache + "]"), second.out());
    assertFalse(second.out().contains("AOTMode"), second.out());
  }

  @Test
  void aBuildThatFailedLeavesNothingBehind() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "25.0.1").toString());
    environment.put("FAKE_STATUS", "1");
    launch("build");
    assertEquals(List.of(), notesAndCaches());
  }

  @Test
  void aNewerProgramOrAnotherJdkIsRecordedAnew() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "25.0.1").toString());
    launch("build");
    Files.setLastModifiedTime(
        home.resolve("target/chengshu.jar"), FileTime.from(Instant.now().plusSeconds(60)));
    assertTrue(launch("build").out().contains("[-XX:AOTMode=record]"));
    environment.put("JAVA_HOME", jdk("jdk2", "25.0.2").toString());
    assertTrue(launch("build").out().contains("[-XX:AOTMode=record]"));
  }

  // --- the other launcher

  /**
   * cmd reads bytes: it wants CRLF, no mark at the beginning, and Chinese after all it jumps to.
   */
  @Test
  void theWindowsLauncherIsFitForCmd() throws IOException {
    byte[] bytes = Files.readAllBytes(Repository.ROOT.resolve("chengshu.cmd"));
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertTrue(text.startsWith("@echo off\r\n"), "something stands before the first command");
    assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n].*"), "a line end is not CRLF");
    assertTrue(text.endsWith("\r\n"));
    int chinese = (int) text.chars().takeWhile(c -> c < 128).count();
    assertTrue(text.indexOf("chcp 65001") < chinese);
    assertTrue(text.indexOf("\r\n:finish\r\n") < chinese);
    List<String> labels = text.lines().filter(line -> line.startsWith(":")).toList();
    text.lines()
        .flatMap(line -> Stream.of(line.split("\\b(?=goto )")))
        .filter(part -> part.startsWith("goto "))
        .forEach(jump -> assertTrue(labels.contains(":" + jump.substring(5).strip()), jump));
    assertTrue(
        Repository.read(Repository.ROOT.resolve(".gitattributes")).contains("chengshu.cmd -text"));
  }

  /**
   * Java would read its own command line in one code page, so nothing of the user's stands there.
   */
  @Test
  void theWindowsLauncherGivesJavaNoPathOfTheUsers() {
    List<String> lines =
        Repository.read(Repository.ROOT.resolve("chengshu.cmd")).replace("\r", "").lines().toList();
    List<String> starts = lines.stream().filter(line -> line.startsWith("\"%JDK%")).toList();
    assertEquals(4, starts.size());
    for (String start : starts) {
      assertFalse(start.matches(".*(%\\*|%~|HOME_DIR|CD%).*"), start);
      assertTrue(start.contains(" -Dchengshu.home=. -jar \"%JAR%\""), start);
    }
    assertTrue(lines.contains("set \"CHENGSHU_FOLDER=%CD%\""));
    assertTrue(lines.contains("set CHENGSHU_ARGUMENTS=%*"));
    assertTrue(lines.contains("set \"JAR=target\\chengshu.jar\""));
    int pushed = lines.indexOf("pushd \"%HOME_DIR%\"");
    assertTrue(lines.indexOf("set \"CHENGSHU_FOLDER=%CD%\"") < pushed, "the folder is lost");
  }

  /**
   * A changed source makes a new program; what a run left that was broken off goes with the old.
   */
  @Test
  void theWindowsLauncherBuildsWhatHasChanged() {
    String text = Repository.read(Repository.ROOT.resolve("chengshu.cmd")).replace("\r", "");
    assertTrue(
        text.contains(
            "robocopy src\\main target\\built\\main /mir %LOOK% >nul 2>nul\nif errorlevel 1"));
    assertTrue(
        text.contains("robocopy . target\\built\\pom pom.xml %LOOK% >nul 2>nul\nif errorlevel 1"));
    assertTrue(text.contains("del /q target\\*.aot target\\*.aotconf "));
    assertTrue(
        text.indexOf("goto not_built")
            < text.indexOf("robocopy src\\main target\\built\\main /mir /r"));
  }

  // --- helpers

  /** A home with sources that are older than the jar, a JDK and a Maven; the folder of the JDK. */
  private Path checkout() throws IOException {
    Path jdk = jdk("jdk 二十五", "25");
    environment.put("JAVA_HOME", jdk.toString());
    Path source = Files.createDirectories(home.resolve("src/main/深 处"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    for (Path path : List.of(source, source.getParent(), home.resolve("pom.xml"))) {
      Files.setLastModifiedTime(path, old);
    }
    script(tools.resolve("mvn"), FAKE_MAVEN);
    return jdk;
  }

  private Path jdk(String name, String version) throws IOException {
    Path jdk = temporary.resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    String trace = "printf '%s' \"$0\" >\"" + temporary.resolve("started") + "\"\n";
    script(jdk.resolve("bin/java"), FAKE_JAVA.replace("#!/bin/sh\n", "#!/bin/sh\n" + trace));
    script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    Files.writeString(
        jdk.resolve("release"),
        "IMPLEMENTOR=\"某 厂\"\nJAVA_VERSION=\"" + version + "\"\nMODULES=\"java.base a=b\"\n");
    return jdk;
  }

  private String startedJava() throws IOException {
    return Files.readString(temporary.resolve("started"));
  }

  private void makeJar() throws IOException {
    Files.createDirectories(home.resolve("target/lib"));
    Files.writeString(home.resolve("target/chengshu.jar"), "jar");
  }

  private void deleteTarget() throws IOException {
    Files.delete(home.resolve("target/chengshu.jar"));
    Files.delete(home.resolve("target/lib"));
    Files.delete(home.resolve("target"));
  }

  private List<Path> notesAndCaches() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("target"))) {
      return files.filter(file -> file.toString().contains(".aot")).sorted().toList();
    }
  }

  private Result launch(String... arguments) throws IOException, InterruptedException {
    return start(home.resolve("chengshu"), arguments);
  }

  private Result start(Path launcher, String... arguments)
      throws IOException, InterruptedException {
    Path out = temporary.resolve("out.txt");
    Path err = temporary.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList())
            .directory(temporary.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS), "the launcher hangs");
    return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    makeExecutable(file);
  }

  private static void makeExecutable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path find(String tool) {
    return Stream.of("/bin", "/usr/bin")
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
