package org.chengshu.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** 字体文件写出: tables in the order of their tags, each on a multiple of 4, with the sums of both. */
final class SfntWriter {

  private static final int VERSION = 0x00010000;
  private static final int WHOLE_FILE = 0xB1B0AFBA;
  private static final int ADJUSTMENT_IN_HEAD = 8;

  private final Map<String, byte[]> tables = new TreeMap<>();

  void put(String tag, byte[] bytes) {
    tables.put(tag, bytes);
  }

  /** The tables must include {@code head}; its sum of the whole file is set here. */
  byte[] write() {
    ByteBuffer.wrap(tables.get("head")).putInt(ADJUSTMENT_IN_HEAD, 0);
    int size = directorySize(tables.size());
    for (byte[] table : tables.values()) {
      size += aligned(table.length);
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    int powerOfTwo = Integer.highestOneBit(tables.size());
    out.putInt(VERSION);
    out.putShort((short) tables.size());
    out.putShort((short) (16 * powerOfTwo));
    out.putShort((short) Integer.numberOfTrailingZeros(powerOfTwo));
    out.putShort((short) (16 * (tables.size() - powerOfTwo)));
    int at = directorySize(tables.size());
    int head = 0;
    int whole = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] bytes = table.getValue();
      out.put(at, bytes);
      out.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      int sum = sum(out, at, aligned(bytes.length));
      whole += sum;
      out.putInt(sum).putInt(at).putInt(bytes.length);
      head = table.getKey().equals("head") ? at : head;
      at += aligned(bytes.length);
    }
    whole += sum(out, 0, directorySize(tables.size()));
    out.putInt(head + ADJUSTMENT_IN_HEAD, WHOLE_FILE - whole);
    return out.array();
  }

  /** The part of a file that comes before its tables, and sums them up. */
  static int directorySize(int tables) {
    return 12 + 16 * tables;
  }

  private static int sum(ByteBuffer bytes, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += bytes.getInt(at);
    }
    return sum;
  }

  private static int aligned(int size) {
    return size + 3 & ~3;
  }
}
