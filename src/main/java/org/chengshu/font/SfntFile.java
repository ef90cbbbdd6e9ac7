package org.chengshu.font;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** 字体表目录: where the tables of one face lie in its file; only what is asked for is read. */
final class SfntFile {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int TRUE_TYPE_APPLE = 0x74727565;
  private static final int COLLECTION = 0x74746366;

  private final Path path;
  private final Map<String, Extent> tables;

  /** 位置: a part of the file. */
  record Extent(int at, int length) {}

  private SfntFile(Path path, Map<String, Extent> tables) {
    this.path = path;
    this.tables = tables;
  }

  /**
   * @param index of the face in a collection; 0 in a file of one face
   * @throws BrokenFontException if the directory is damaged or the outlines are not TrueType
   */
  static SfntFile open(Path path, int index) throws IOException {
    try (FontFile file = FontFile.open(path)) {
      long start = 0;
      FontBytes head = file.read(0, 12, "sfnt");
      if (head.raw32(0) == COLLECTION) {
        if (index >= head.u32(8)) {
          throw head.broken(8);
        }
        start = file.read(12 + 4L * index, 4, "ttcf").u32(0);
        head = file.read(start, 12, "sfnt");
      }
      int version = head.raw32(0);
      if (version != TRUE_TYPE && version != TRUE_TYPE_APPLE) {
        throw head.broken(0);
      }
      return new SfntFile(path, readDirectory(file.read(start + 12, 16 * head.u16(4), "sfnt")));
    }
  }

  private static Map<String, Extent> readDirectory(FontBytes rows) {
    Map<String, Extent> tables = new HashMap<>();
    for (int row = 0; row < rows.size(); row += 16) {
      tables.putIfAbsent(rows.tag(row), new Extent(rows.u32(row + 8), rows.u32(row + 12)));
    }
    return tables;
  }

  FontFile reopen() throws IOException {
    return FontFile.open(path);
  }

  /** The table's bytes, read anew; none if there is no such table. */
  FontBytes table(String tag) throws IOException {
    Extent table = extent(tag);
    if (table.length == 0) {
      return FontBytes.empty(tag);
    }
    try (FontFile file = reopen()) {
      return file.read(table.at, table.length, tag);
    }
  }

  Extent extent(String tag) {
    return tables.getOrDefault(tag, new Extent(0, 0));
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }
}
