package org.chengshu.font;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** 字体名: the name that a PDF calls a face by ({@code name} id 6, ISO 32000-1, 9.8.1). */
final class PostScriptName {

  private static final int NAME_ID = 6;
  private static final int WINDOWS = 3;
  private static final int MACINTOSH = 1;
  private static final int LONGEST = 63;

  private PostScriptName() {}

  /** What the font says; empty if it says nothing usable. */
  static String read(FontBytes table) {
    int count = table.isEmpty() ? 0 : table.u16(2);
    String name = "";
    for (int i = 0; i < count && name.isEmpty(); i++) {
      int row = 6 + 12 * i;
      int platform = table.u16(row);
      if (table.u16(row + 6) == NAME_ID && (platform == WINDOWS || platform == MACINTOSH)) {
        Charset charset =
            platform == WINDOWS ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII;
        int at = table.u16(4) + table.u16(row + 10);
        name = cleaned(new String(table.bytes(at, table.u16(row + 8)), charset));
      }
    }
    return name;
  }

  /** Only what a PostScript name may hold. */
  static String cleaned(String name) {
    StringBuilder cleaned = new StringBuilder();
    name.chars()
        .filter(c -> c > ' ' && c < 0x7F && "[](){}<>/%".indexOf(c) < 0)
        .limit(LONGEST)
        .forEach(c -> cleaned.append((char) c));
    return cleaned.toString();
  }
}
