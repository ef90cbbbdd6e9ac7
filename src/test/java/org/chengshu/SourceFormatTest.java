package org.chengshu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 源码格式: google-java-format's; {@code -Dformat=update} rewrites what differs. */
class SourceFormatTest {

  @Test
  void sourcesAreFormatted() throws IOException, FormatterException {
    boolean update = "update".equals(System.getProperty("format"));
    Formatter formatter = new Formatter();
    List<Path> different = new ArrayList<>();
    for (Path file : Repository.files("src", ".java")) {
      String source = Files.readString(file);
      String formatted = formatter.formatSourceAndFixImports(source);
      if (!formatted.equals(source)) {
        different.add(Repository.ROOT.relativize(file));
        if (update) {
          Files.writeString(file, formatted);
        }
      }
    }
    if (!update) {
      assertEquals(List.of(), different, "run mvn test -Dtest=SourceFormatTest -Dformat=update");
    }
  }
}
