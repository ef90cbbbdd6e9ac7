package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a whole book, and what happens when something in it is wrong. */
class BuildTest {

  @TempDir Path temporary;

  private final Diagnostics diagnostics = new Diagnostics();
  private TestBook book;

  @BeforeEach
  void copySample() throws IOException {
    book = TestBook.of("xinwen", temporary);
  }

  @Test
  void theSampleComesOutWhole() throws IOException {
    BuildSummary summary = book.build(diagnostics);
    assertEquals(0, diagnostics.count(Severity.ERROR), () -> diagnostics.all().toString());
    assertEquals(0, diagnostics.count(Severity.WARNING), () -> diagnostics.all().toString());
    assertEquals(
        List.of(
            "xinwen-edits.txt",
            "xinwen-plates.pdf",
            "xinwen-print.pdf",
            "xinwen-report.json",
            "xinwen-report.txt",
            "xinwen-vertical-plates.pdf",
            "xinwen-vertical-print.pdf",
            "xinwen-vertical.epub",
            "xinwen.epub"),
        List.copyOf(outputs().keySet()));
    assertEquals(9, summary.files().size());
    assertTrue(summary.pages() > 20 && summary.characters() > 4000, summary.toString());
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    book.build(diagnostics);
    Map<String, byte[]> first = outputs();
    for (String name : first.keySet()) {
      Files.delete(book.output().resolve(name));
    }
    book.build(diagnostics);
    Map<String, byte[]> second = outputs();
    assertEquals(first.keySet(), second.keySet());
    first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
  }

  @Test
  void aMissingPicture() throws IOException {
    Path manuscript = book.manuscript("a2ab6ca.md");
    Files.writeString(manuscript, Files.readString(manuscript) + "\n![图](pictures/没有.jpg)\n");
    Diagnostic finding = failsWith(Code.PICTURE_MISSING);
    assertEquals("manuscripts/001-a2ab6ca.md", finding.place().file().orElseThrow());
    assertEquals(lines(manuscript), finding.place().line().orElseThrow());
  }

  @Test
  void anUnknownKey() throws IOException {
    Path yaml = book.file("book.yaml");
    Files.writeString(yaml, Files.readString(yaml) + "\ntitel: 写错了\n");
    Diagnostic finding = failsWith(Code.KEY_UNKNOWN);
    assertEquals(List.of("titel", "title"), finding.arguments());
    assertEquals(lines(yaml), finding.place().line().orElseThrow());
  }

  @Test
  void anEncodingThatIsNone() throws IOException {
    byte[] bytes = "题目\n\n这是一段话，有几个字。".getBytes(Charset.forName("GB18030"));
    bytes[bytes.length - 2] = (byte) 0xFF;
    Files.createDirectories(book.file("inbox"));
    Files.write(book.file("inbox/坏.txt"), bytes);
    assertEquals("inbox/坏.txt", failsWith(Code.CHARSET_UNKNOWN).place().file().orElseThrow());
  }

  @Test
  void aCharacterInNoFont() throws IOException {
    Path manuscript = book.manuscript("af11a81.md");
    Files.writeString(manuscript, Files.readString(manuscript) + "\n他的名字里有\uE000字。\n");
    Diagnostic finding = failsWith(Code.GLYPH_MISSING);
    assertEquals(List.of("\uE000", "U+E000"), finding.arguments());
    assertEquals("manuscripts/003-af11a81.md", finding.place().file().orElseThrow());
    assertEquals(lines(manuscript), finding.place().line().orElseThrow());
    assertEquals("af11a81", finding.place().article().orElseThrow());
    assertTrue(finding.place().paragraph().orElseThrow().startsWith("af11a81-"));
  }

  @Test
  void aBookWithoutManuscripts() throws IOException {
    try (Stream<Path> files = Files.list(book.file("manuscripts"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    failsWith(Code.MANUSCRIPTS_MISSING);
  }

  @Test
  void aManuscriptWithoutText() throws IOException {
    Files.writeString(book.file("manuscripts/099-leer.md"), "---\ntitle: 空\n---\n");
    book.build(diagnostics);
    assertEquals(List.of(Code.ARTICLE_EMPTY), codes(Severity.WARNING));
  }

  @Test
  void aFolderThatIsNoBook() {
    new Build(new Installation(Path.of("")), Progress.SILENT, diagnostics)
        .run(temporary.resolve("empty"), book.output(), Build.Wish.ALL);
    assertEquals(List.of(Code.PROJECT_MISSING), codes(Severity.ERROR));
  }

  @Test
  void anOutputFolderThatIsAFile() throws IOException {
    Files.writeString(book.output(), "a file");
    book.build(diagnostics);
    assertEquals(List.of(Code.OUTPUT_UNWRITABLE), codes(Severity.ERROR));
    assertEquals("a file", Files.readString(book.output()));
  }

  @Test
  void whatLiesNewInTheInboxIsImportedOnce() throws IOException {
    Files.createDirectories(book.file("inbox"));
    byte[] text = "车间里的灯\n\n　　老王在车间里干了四十年。\n".getBytes(Charset.forName("GBK"));
    Files.write(book.file("inbox/车间里的灯.txt"), text);
    book.build(Optional.of("horizontal"), diagnostics);
    assertEquals(0, diagnostics.count(Severity.ERROR), () -> diagnostics.all().toString());
    assertTrue(codes(Severity.INFO).contains(Code.CONTENTS_ARTICLE_ADDED));
    assertTrue(codes(Severity.INFO).contains(Code.CHARSET_GUESSED));
    assertArrayEquals(text, Files.readAllBytes(book.file("inbox/车间里的灯.txt")));
    Path manuscript = newest();
    assertTrue(Files.readString(manuscript).contains("老王在车间里干了四十年。"));
    Files.writeString(manuscript, Files.readString(manuscript).replace("四十年", "三十年"));
    int before = manuscripts();
    book.build(Optional.of("horizontal"), diagnostics);
    assertEquals(before, manuscripts());
    assertTrue(Files.readString(manuscript).contains("三十年"));
  }

  /** Windows and Word leave such files where people work; no one has put them there. */
  @Test
  void whatTheSystemLeavesInTheInboxIsPassedOver() throws IOException {
    Files.createDirectories(book.file("inbox"));
    for (String name : List.of("Thumbs.db", "desktop.ini", "~$来稿.docx", ".DS_Store", ".~lock.a#")) {
      Files.writeString(book.file("inbox/" + name), "x");
    }
    book.build(Optional.of("horizontal"), diagnostics);
    assertEquals(List.of(), codes(Severity.ERROR));
  }

  /** A bad file in the inbox stops the edition, but the good ones beside it have come in. */
  @Test
  void aBadFileInTheInboxDoesNotBringTheOthersInTwice() throws IOException {
    Files.createDirectories(book.file("inbox"));
    Files.writeString(book.file("inbox/a.txt"), "车间里的灯\n\n　　老王在车间里干了四十年。\n");
    Files.writeString(book.file("inbox/b.docx"), "PK");
    failsWith(Code.IMPORT_FORMAT_UNSUPPORTED);
    Path manuscript = newest();
    Files.writeString(manuscript, Files.readString(manuscript).replace("四十年", "三十年"));
    int before = manuscripts();
    failsWith(Code.IMPORT_FORMAT_UNSUPPORTED);
    assertEquals(before, manuscripts());
    Files.delete(book.file("inbox/b.docx"));
    book.build(Optional.of("horizontal"), new Diagnostics());
    assertEquals(before, manuscripts());
  }

  /** What is not there must not be pointed to. */
  @Test
  void aBuildThatFailsPointsToNoListOfEdits() {
    book.build(Optional.of("none"), diagnostics);
    assertEquals(List.of(Code.EDITION_UNKNOWN), codes(Severity.ERROR));
    assertFalse(codes(Severity.INFO).contains(Code.TEXT_NORMALISED));
  }

  @Test
  void oneBadFileDoesNotMakeTheOthersComeBack() throws IOException {
    Files.createDirectories(book.file("inbox"));
    Files.writeString(book.file("inbox/好.txt"), "好题目\n\n　　这一段写得很好，没有问题。\n");
    Files.writeString(book.file("inbox/坏.docx"), "no document");
    book.build(diagnostics);
    Path manuscript = newest();
    Files.writeString(manuscript, Files.readString(manuscript).replace("很好", "不错"));
    int before = manuscripts();
    book.build(diagnostics);
    assertEquals(before, manuscripts());
    assertEquals(List.of(Code.IMPORT_FORMAT_UNSUPPORTED), codes(Severity.ERROR));
  }

  @Test
  void checkingWritesNothing() throws IOException {
    Files.delete(book.file("contents.yaml"));
    Map<String, byte[]> before = files(book.folder());
    new Build(new Installation(Path.of("")), Progress.SILENT, diagnostics).check(book.folder());
    assertEquals(before.keySet(), files(book.folder()).keySet());
    assertFalse(Files.exists(book.output()));
    assertFalse(diagnostics.hasErrors(), () -> diagnostics.all().toString());
  }

  /** A failed build leaves the editions of the last one as they were, and nothing beside them. */
  private Diagnostic failsWith(Code code) throws IOException {
    Files.createDirectories(book.output());
    Files.writeString(book.output().resolve("xinwen.epub"), "the previous edition");
    BuildSummary summary = book.build(diagnostics);
    assertEquals(BuildSummary.NOTHING, summary);
    Map<String, byte[]> left = outputs();
    assertEquals(List.of("xinwen.epub"), List.copyOf(left.keySet()));
    assertEquals("the previous edition", new String(left.get("xinwen.epub")));
    List<Diagnostic> errors =
        diagnostics.all().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    assertTrue(errors.stream().allMatch(d -> d.code() == code), errors::toString);
    return errors.getFirst();
  }

  private List<Code> codes(Severity severity) {
    return diagnostics.all().stream()
        .filter(d -> d.severity() == severity)
        .map(Diagnostic::code)
        .distinct()
        .toList();
  }

  private Map<String, byte[]> outputs() throws IOException {
    return files(book.output());
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).filter(BuildTest::isNotKept).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return contents;
  }

  /** The plates that the next build need not draw again are no output. */
  private static boolean isNotKept(Path file) {
    return !file.getParent().endsWith(".cache");
  }

  private int manuscripts() throws IOException {
    return files(book.file("manuscripts")).size();
  }

  private Path newest() throws IOException {
    try (Stream<Path> files = Files.list(book.file("manuscripts"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("009-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static int lines(Path file) throws IOException {
    return (int) Files.readString(file).lines().count();
  }
}
