package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 版式: which sheets a design has, and what is said of one that stands on nothing. */
class DesignsTest {

  private static final String CSS = "/* 正文的样式：宋体，两端对齐 */\nbody { font-family: song }\n";

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();
  private Designs designs;

  @BeforeEach
  void layOut() throws IOException {
    designs = new Designs(List.of(folder.resolve("book"), folder.resolve("program")));
    write("program/classic/common.css", "");
    write("program/classic/print.css", "/* the program's */");
    write("program/classic/epub.css", "");
    write("program/vertical/design.yaml", "based-on: classic\nwriting-mode: vertical\n");
    write("program/vertical/print.css", "");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private List<String> sheets(String design) {
    return designs.sheets(design, diagnostics).stream().map(StyleSheet::file).toList();
  }

  private List<String> findings() {
    return diagnostics.all().stream()
        .map(d ->
            d.place().file().orElse("")
                + d.place().line().stream().mapToObj(line -> ":" + line).findFirst().orElse("")
                + " "
                + d.code().id()
                + " "
                + String.join("|", d.arguments()))
        .toList();
  }

  @Test
  void aDesignHasThreeSheets() {
    assertEquals(
        List.of("styles/classic/common.css", "styles/classic/print.css", "styles/classic/epub.css"),
        sheets("classic"));
    assertEquals(Optional.empty(), designs.writingMode("classic"));
    assertEquals(List.of(), diagnostics.all());
  }

  @Test
  void theSheetsOfTheBaseComeFirst() {
    assertEquals(
        List.of(
            "styles/classic/common.css",
            "styles/classic/print.css",
            "styles/classic/epub.css",
            "styles/vertical/print.css"),
        sheets("vertical"));
    assertEquals(Optional.of(WritingMode.VERTICAL), designs.writingMode("vertical"));
    assertEquals(List.of(), diagnostics.all());
  }

  @Test
  void whatIsBasedOnAVerticalDesignIsVertical() throws IOException {
    write("book/ours/design.yaml", "based-on: vertical\n");
    assertEquals(Optional.of(WritingMode.VERTICAL), designs.writingMode("ours"));
    write("book/lying/design.yaml", "based-on: vertical\nwriting-mode: horizontal\n");
    assertEquals(Optional.of(WritingMode.HORIZONTAL), designs.writingMode("lying"));
  }

  @Test
  void aBooksDesignMayChangeTheProgramsOfTheSameName() throws IOException {
    write("book/classic/design.yaml", "based-on: classic\n");
    write("book/classic/print.css", "/* the book's */");
    List<StyleSheet> sheets = designs.sheets("classic", diagnostics);
    assertEquals(
        List.of("", "/* the program's */", "", "/* the book's */"),
        sheets.stream().map(StyleSheet::css).toList());
    assertEquals(5, sheets("vertical").size());
  }

  @Test
  void aCircleIsToldWithItsPlace() throws IOException {
    write("book/a/design.yaml", "# a\nbased-on: b\n");
    write("book/b/design.yaml", "based-on: a\n");
    assertEquals(List.of(), sheets("a"));
    assertEquals(List.of("styles/b/design.yaml:1 BOOK-13 a → b → a"), findings());
  }

  @Test
  void aDesignBasedOnItselfIsACircle() throws IOException {
    write("program/classic/design.yaml", "based-on: classic\n");
    assertEquals(List.of(), sheets("classic"));
    assertEquals(List.of("styles/classic/design.yaml:1 BOOK-13 classic → classic"), findings());
  }

  @Test
  void aMissingBaseIsToldWithItsPlace() throws IOException {
    write("book/a/design.yaml", "\nbased-on: clasic\n");
    assertEquals(List.of(), sheets("a"));
    assertEquals(List.of("styles/a/design.yaml:2 BOOK-10 clasic|a、classic、vertical"), findings());
  }

  @Test
  void aBaseIsANameAndNoPath() throws IOException {
    write("book/a/design.yaml", "based-on: ../../elsewhere\n");
    assertEquals(List.of(), sheets("a"));
    assertEquals(
        List.of("styles/a/design.yaml:1 BOOK-04"),
        findings().stream().map(finding -> finding.replaceFirst(" based-on.*", "")).toList());
  }

  /** Notepad's mark would be a letter of the first selector. */
  @Test
  void aByteOrderMarkAndOtherLineEndsAreNoPartOfTheSheet() throws IOException {
    write("program/classic/print.css", "\uFEFF" + CSS.replace("\n", "\r\n"));
    assertEquals(CSS, designs.sheets("classic", diagnostics).get(1).css());
    assertEquals(List.of(), diagnostics.all());
  }

  @Test
  void aSheetInGbkIsReadAndToldOf() throws IOException {
    Path sheet = folder.resolve("program/classic/common.css");
    Files.write(sheet, CSS.getBytes(Charset.forName("GBK")));
    assertEquals(CSS, designs.sheets("classic", diagnostics).getFirst().css());
    assertEquals(
        List.of(Code.CHARSET_GUESSED), diagnostics.all().stream().map(Diagnostic::code).toList());
  }

  @Test
  void aDesignThatStandsAloneNeedsItsSheets() throws IOException {
    write("book/a/print.css", "");
    sheets("a");
    assertEquals(
        List.of("styles/a/common.css SRC-01", "styles/a/epub.css SRC-01"),
        findings().stream().map(finding -> finding.replaceFirst("(SRC-01).*", "$1")).toList());
  }
}
