package org.chengshu.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** 字体文件: the table directory of one face. The file is mapped; only what is asked for is read. */
final class SfntFile {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int TRUE_TYPE_APPLE = 0x74727565;
  private static final int COLLECTION = 0x74746366;

  private final Map<String, FontBytes> tables;

  private SfntFile(Map<String, FontBytes> tables) {
    this.tables = tables;
  }

  /**
   * @param index of the face in a collection; 0 in a file of one face
   * @throws BrokenFontException if the directory is damaged or the outlines are not TrueType
   */
  static SfntFile open(Path file, int index) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw new BrokenFontException("sfnt > 2 GB");
      }
      return read(channel.map(MapMode.READ_ONLY, 0, channel.size()), index);
    }
  }

  static SfntFile read(ByteBuffer file, int index) {
    FontBytes all = new FontBytes(file, "sfnt");
    int start = 0;
    if (all.raw32(0) == COLLECTION) {
      if (index >= all.u32(8)) {
        throw all.broken(8);
      }
      start = all.u32(12 + 4 * index);
    }
    int version = all.raw32(start);
    if (version != TRUE_TYPE && version != TRUE_TYPE_APPLE) {
      throw all.broken(start);
    }
    Map<String, FontBytes> tables = new LinkedHashMap<>();
    int count = all.u16(start + 4);
    for (int i = 0; i < count; i++) {
      int row = start + 12 + 16 * i;
      String tag = all.tag(row);
      tables.putIfAbsent(tag, all.slice(all.u32(row + 8), all.u32(row + 12)).named(tag));
    }
    return new SfntFile(tables);
  }

  /** The table, or an empty one. */
  FontBytes table(String tag) {
    FontBytes table = tables.get(tag);
    return table == null ? FontBytes.empty(tag) : table;
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }
}
