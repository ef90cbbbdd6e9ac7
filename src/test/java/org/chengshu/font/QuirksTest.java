package org.chengshu.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 字面的特别处. */
class QuirksTest {

  @Test
  void wordsAndCharacters() {
    Quirks quirks = Quirks.parse(List.of("rotate:–𠮷", "as:／/", "pair:—⸺", "centre:–"));
    assertTrue(quirks.isRotated('–') && quirks.isRotated(0x20BB7));
    assertFalse(quirks.isRotated('—'));
    assertEquals('/', quirks.drawnAs('／'));
    assertEquals('/', quirks.drawnAs('/'));
    assertEquals(OptionalInt.of('⸺'), quirks.pairDrawnAs('—'));
    assertEquals(OptionalInt.empty(), quirks.pairDrawnAs('⸺'));
    assertTrue(quirks.isCentred('–'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"narrow", "turn:–", "as:／", "pair:—⸺—"})
  void whatIsNotUnderstoodIsRefused(String item) {
    assertThrows(IllegalArgumentException.class, () -> Quirks.parse(List.of(item)));
  }

  @Test
  void aRowThatIsNotUnderstoodIsReported(@TempDir Path folder) throws IOException {
    String row = "A\t-\ta.ttf\t0\t400\tnormal\than\t*\tturn:–\tOFL-1.1\n";
    Files.writeString(folder.resolve("fonts.tsv"), row);
    Diagnostics diagnostics = new Diagnostics();
    assertEquals(List.of(), FontLibrary.load(folder, diagnostics).faces());
    assertEquals(Code.FONT_FILE_BROKEN, diagnostics.all().getFirst().code());
  }
}
