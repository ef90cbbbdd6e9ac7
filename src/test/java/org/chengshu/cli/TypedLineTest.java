package org.chengshu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedLineTest {

  @TempDir Path folder;

  @Test
  void blanksPartAndQuotesKeepTogether() {
    assertEquals(List.of(), arguments("  "));
    assertEquals(List.of("build", "书", "--final"), arguments(" build\t书   --final "));
    assertEquals(List.of("new", "我的 书", ""), arguments("new \"我的 书\" \"\""));
    assertEquals(List.of("--output=a b", "𠮷𠮷 é"), arguments("--output=\"a b\" \"𠮷𠮷 é\""));
    assertEquals(List.of("我的 书"), arguments("\"我的 书"));
  }

  /** A folder's last backslash, as the command line completes it. */
  @Test
  void aBackslashEscapesNoQuote() {
    assertEquals(
        List.of("build", "D:\\我的 书\\", "--final"), arguments("build \"D:\\我的 书\\\" --final"));
  }

  @Test
  void starsStandForTheFilesOfTheUsersFolder() throws IOException {
    for (String name : List.of("b.txt", "甲.txt", "a.md", "来稿/1.txt", "来稿/2.txt", "来稿/[3].txt")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "x");
    }
    assertEquals(
        List.of("import", "b.txt", "甲.txt", "--to", "书"), arguments("import *.txt --to 书"));
    assertEquals(List.of("来稿/1.txt", "来稿/2.txt"), arguments("来稿/?.txt"));
    assertEquals(List.of("来稿/[3].txt"), arguments("来稿/[*].txt"));
    assertEquals(List.of("*.txt", "*.docx", "没有/*"), arguments("\"*.txt\" *.docx 没有/*"));
  }

  @Test
  void theLineIsReadOnlyIfThereIsNothingElse() {
    Map<String, String> environment = Map.of("CHENGSHU_ARGUMENTS", "build 书");
    assertEquals(List.of("build", "书"), Main.given(new String[0], environment, folder));
    assertEquals(List.of("check"), Main.given(new String[] {"check"}, environment, folder));
    assertEquals(List.of(), Main.given(new String[0], Map.of(), folder));
  }

  private List<String> arguments(String line) {
    return TypedLine.arguments(line, folder);
  }
}
