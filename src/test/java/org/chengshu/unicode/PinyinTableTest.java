package org.chengshu.unicode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The table of pinyin is what ICU has from Unicode; {@code -Dgolden=update} writes it anew. */
class PinyinTableTest {

  private static final Path TABLE = Path.of("src/main/resources/org/chengshu/unicode/pinyin.tsv");

  private static final String HEAD =
      """
      # 拼音表: the commonest reading of a character, its tone behind it (0 neutral), v for ü.
      # reading	characters
      # From ICU 77.1, Han-Latin, which has it from Unihan 16.0, kMandarin: the characters of the Basic
      # Multilingual Plane and all of 通用规范汉字表; PinyinTableTest writes it. Surnames and places that
      # are read otherwise stand in readings.tsv.
      """;

  @Test
  void theTableIsUnicodes() throws IOException {
    Transliterator icu = Transliterator.getInstance("Han-Latin");
    CharacterRows strokes = new CharacterRows("strokes.tsv");
    TreeMap<String, StringBuilder> rows = new TreeMap<>();
    for (String character : new UnicodeSet("[:Han:]")) {
      boolean wanted =
          character.length() == 1 || strokes.find(character.codePointAt(0)).isPresent();
      Optional<Syllable> syllable =
          wanted ? Syllable.of(icu.transliterate(character).strip()) : Optional.empty();
      syllable.ifPresent(s ->
          rows.computeIfAbsent(s.letters() + s.tone(), _ -> new StringBuilder()).append(character));
    }
    StringBuilder table = new StringBuilder(HEAD);
    rows.forEach((reading, all) -> table.append(reading).append('\t').append(all).append('\n'));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(TABLE, table);
    }
    assertEquals(Files.readString(TABLE), table.toString());
  }
}
