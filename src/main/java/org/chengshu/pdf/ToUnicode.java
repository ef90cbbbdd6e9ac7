package org.chengshu.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** 字形还原文字: the CMap by which copied text and search find characters again (C-34). */
final class ToUnicode {

  /** A CMap's blocks hold no more rows than this. */
  private static final int BLOCK = 100;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private ToUnicode() {}

  static byte[] of(EmbeddedFont font) {
    List<String> rows = new ArrayList<>();
    for (int gid : font.use().glyphs().stream().toArray()) {
      String text = font.use().text(gid);
      // What stands for nothing (a leader) must not come back as an unknown character either.
      String units =
          HEX.formatHex((text.isEmpty() ? " " : text).getBytes(StandardCharsets.UTF_16BE));
      rows.add("<" + HEX.toHexDigits((char) font.cid(gid)) + "> <" + units + ">\n");
    }
    StringBuilder map = new StringBuilder(HEAD);
    for (int from = 0; from < rows.size(); from += BLOCK) {
      List<String> block = rows.subList(from, Math.min(rows.size(), from + BLOCK));
      map.append(block.size()).append(" beginbfchar\n");
      block.forEach(map::append);
      map.append("endbfchar\n");
    }
    return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
  }
}
