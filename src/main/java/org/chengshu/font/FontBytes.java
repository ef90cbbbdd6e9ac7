package org.chengshu.font;

import java.nio.ByteBuffer;

/**
 * 字体字节: a bounded, big-endian view of one table or a part of it. Every read outside it is a {@link
 * BrokenFontException}.
 */
final class FontBytes {

  private final ByteBuffer buffer;
  private final String name;

  FontBytes(ByteBuffer buffer, String name) {
    this.buffer = buffer;
    this.name = name;
  }

  static FontBytes empty(String name) {
    return new FontBytes(ByteBuffer.allocate(0), name);
  }

  int size() {
    return buffer.limit();
  }

  boolean isEmpty() {
    return size() == 0;
  }

  int u8(int at) {
    return buffer.get(check(at, 1)) & 0xFF;
  }

  int u16(int at) {
    return buffer.getShort(check(at, 2)) & 0xFFFF;
  }

  int s16(int at) {
    return buffer.getShort(check(at, 2));
  }

  /** An unsigned 32-bit number that has to fit an {@code int}: offsets, counts, characters. */
  int u32(int at) {
    int value = buffer.getInt(check(at, 4));
    if (value < 0) {
      throw broken(at);
    }
    return value;
  }

  int raw32(int at) {
    return buffer.getInt(check(at, 4));
  }

  String tag(int at) {
    StringBuilder tag = new StringBuilder(4);
    for (int i = 0; i < 4; i++) {
      tag.append((char) u8(at + i));
    }
    return tag.toString();
  }

  FontBytes slice(int at, int length) {
    return new FontBytes(buffer.slice(check(at, length), length), name);
  }

  FontBytes from(int at) {
    return slice(at, size() - check(at, 0));
  }

  FontBytes named(String table) {
    return new FontBytes(buffer, table);
  }

  byte[] bytes(int at, int length) {
    byte[] bytes = new byte[length];
    buffer.get(check(at, length), bytes);
    return bytes;
  }

  byte[] bytes() {
    return bytes(0, size());
  }

  /** Copies all bytes to a place in an array. */
  void copyTo(byte[] target, int at) {
    buffer.get(0, target, at, size());
  }

  BrokenFontException broken(int at) {
    return new BrokenFontException(name + "@" + at);
  }

  private int check(int at, int length) {
    if (at < 0 || length < 0 || at > buffer.limit() - length) {
      throw broken(at);
    }
    return at;
  }
}
