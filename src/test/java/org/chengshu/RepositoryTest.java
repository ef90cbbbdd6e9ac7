package org.chengshu;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** 仓库的规矩: what may lie where, under which licence, in which encoding. */
class RepositoryTest {

  private static final Set<String> TOP_LEVEL =
      Set.of(
          "pom.xml",
          "README.md",
          "src",
          "fonts",
          "styles",
          "output",
          "LICENSE",
          "NOTICE",
          "ARCHITECTURE.md",
          "CHANGELOG.md",
          ".ci",
          ".gitignore",
          ".gitattributes",
          "chengshu",
          "chengshu.cmd");

  private static final Set<String> FONTS = Set.of(".ttf", ".otf", ".ttc", ".woff", ".woff2");

  private static final Set<String> TEXTS =
      Set.of(
          ".java",
          ".md",
          ".xml",
          ".tsv",
          ".css",
          ".html",
          ".xhtml",
          ".yaml",
          ".yml",
          ".json",
          ".properties",
          ".cmd",
          ".txt",
          ".py",
          ".sh",
          "");

  /** Where artefacts come from is the business of whoever builds, not of the sources. */
  private static final Pattern REGISTRY =
      Pattern.compile(
          "repo1?\\.maven|maven\\.apache\\.org/maven2|registry\\.npmjs|repository\\.apache\\.org"
              + "|maven\\.aliyun|files\\.pythonhosted|pypi\\.org/simple|proxy\\.golang");

  @Test
  void topLevelHoldsOnlyWhatMust() throws IOException {
    try (Stream<Path> entries = Files.list(Repository.ROOT)) {
      Set<String> strangers =
          entries
              .filter(entry -> !Repository.isIgnored(entry))
              .map(entry -> entry.getFileName().toString())
              .filter(name -> !TOP_LEVEL.contains(name))
              .collect(toCollection(TreeSet::new));
      assertEquals(Set.of(), strangers);
    }
  }

  @Test
  void noFileNamesARegistry() {
    List<String> found =
        texts().filter(file -> REGISTRY.matcher(latin(file)).find()).map(Path::toString).toList();
    assertEquals(List.of(), found);
  }

  @Test
  void textsAreUtf8WithoutByteOrderMark() {
    List<String> wrong =
        texts()
            .filter(file -> !isFixture(file))
            .filter(file -> !isUtf8(bytes(file)))
            .map(Path::toString)
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void fontsMatchTheirSums() throws Exception {
    Path fonts = Repository.ROOT.resolve("fonts");
    Map<String, String> expected = new TreeMap<>();
    for (String line : Files.readAllLines(fonts.resolve("SHA256SUMS"))) {
      String[] cells = line.split("  ", 2);
      expected.put(cells[1].replaceFirst("^\\./", ""), cells[0]);
    }
    Map<String, String> actual = new TreeMap<>();
    for (Path file : fontFiles().toList()) {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      actual.put(slashed(fonts.relativize(file)), HexFormat.of().formatHex(sum));
    }
    assertEquals(expected, actual);
  }

  @Test
  void fontsHaveTheirLicenceBesideThemAndARowInTheTable() {
    Path fonts = Repository.ROOT.resolve("fonts");
    String table = Repository.read(fonts.resolve("fonts.tsv"));
    String notice = Repository.read(Repository.ROOT.resolve("NOTICE"));
    for (Path file : Repository.files().stream().filter(RepositoryTest::isFont).toList()) {
      assertTrue(file.startsWith(fonts) || isFixture(file), file + " is outside fonts/");
      assertTrue(hasLicence(file.getParent()), file + " has no licence beside it");
      if (file.startsWith(fonts)) {
        String name = slashed(fonts.relativize(file));
        assertTrue(table.contains("\t" + name + "\t"), name + " is not in fonts.tsv");
        String folder = file.getParent().getFileName().toString();
        assertTrue(notice.contains("\n  " + folder + " "), folder + " is not in NOTICE");
      }
    }
  }

  @Test
  void noticeNamesEveryLibraryThatIsDistributed() {
    String notice = Repository.read(Repository.ROOT.resolve("NOTICE"));
    String pom = Repository.read(Repository.ROOT.resolve("pom.xml"));
    for (Element dependency :
        Jsoup.parse(pom, Parser.xmlParser()).select("project > dependencies > dependency")) {
      String name =
          dependency.expectFirst("> groupId").text()
              + ":"
              + dependency.expectFirst("> artifactId").text();
      if (dependency.select("> scope").stream().noneMatch(scope -> scope.text().equals("test"))) {
        assertTrue(notice.contains("\n  " + name + " "), name + " is not in NOTICE");
      }
    }
  }

  private static Stream<Path> texts() {
    return Repository.files().stream().filter(file -> TEXTS.contains(extension(file)));
  }

  private static Stream<Path> fontFiles() {
    return Repository.files("fonts", "").stream().filter(RepositoryTest::isFont);
  }

  private static boolean isFont(Path file) {
    return FONTS.contains(extension(file));
  }

  /** Fixtures may be in any encoding: that is what some of them are for. */
  private static boolean isFixture(Path file) {
    return file.startsWith(Repository.ROOT.resolve("src/test/resources"));
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot);
  }

  private static boolean hasLicence(Path folder) {
    return Repository.files().stream()
        .filter(file -> file.getParent().equals(folder))
        .anyMatch(file -> file.getFileName().toString().matches("(OFL|LICEN[CS]E).*"));
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String latin(Path file) {
    return new String(bytes(file), StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.startsWith("\uFEFF");
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
