package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chengshu.content.StyleSheet;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignsTest {

  private static final String CSS = "/* 正文的样式：宋体，两端对齐 */\nbody { font-family: song }\n";

  @TempDir Path styles;

  private final Diagnostics diagnostics = new Diagnostics();
  private Path design;

  @BeforeEach
  void makeDesign() throws IOException {
    design = Files.createDirectories(styles.resolve("我的"));
    for (String name : List.of("common.css", "print.css", "epub.css")) {
      Files.writeString(design.resolve(name), CSS);
    }
  }

  /** Notepad's mark would be a letter of the first selector. */
  @Test
  void aByteOrderMarkAndOtherLineEndsAreNoPartOfTheSheet() throws IOException {
    Files.writeString(design.resolve("print.css"), "\uFEFF" + CSS.replace("\n", "\r\n"));
    assertEquals(List.of(CSS, CSS, CSS), texts());
    assertEquals(List.of(), diagnostics.all());
  }

  @Test
  void aSheetInGbkIsReadAndToldOf() throws IOException {
    Files.write(design.resolve("common.css"), CSS.getBytes(Charset.forName("GBK")));
    assertEquals(List.of(CSS, CSS, CSS), texts());
    assertEquals(
        List.of(Code.CHARSET_GUESSED), diagnostics.all().stream().map(Diagnostic::code).toList());
  }

  private List<String> texts() {
    return new Designs(List.of(styles))
        .sheets("我的", diagnostics).stream().map(StyleSheet::css).toList();
  }
}
