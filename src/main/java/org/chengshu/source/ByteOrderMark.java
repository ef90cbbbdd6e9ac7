package org.chengshu.source;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 字节顺序标记: the first bytes of a file that say how it is encoded. */
record ByteOrderMark(String name, byte[] bytes) {

  /**
   * UTF-32LE stands before UTF-16LE, whose mark it begins with. Names, for the tables of a charset
   * are only loaded when a file is in it.
   */
  private static final List<ByteOrderMark> ALL =
      List.of(
          of("UTF-8", 0xEF, 0xBB, 0xBF),
          of("UTF-32LE", 0xFF, 0xFE, 0, 0),
          of("UTF-32BE", 0, 0, 0xFE, 0xFF),
          of("UTF-16LE", 0xFF, 0xFE),
          of("UTF-16BE", 0xFE, 0xFF),
          of("GB18030", 0x84, 0x31, 0x95, 0x33));

  private static ByteOrderMark of(String name, int... bytes) {
    byte[] mark = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      mark[i] = (byte) bytes[i];
    }
    return new ByteOrderMark(name, mark);
  }

  static Optional<ByteOrderMark> of(byte[] file) {
    return ALL.stream()
        .filter(mark -> file.length >= mark.length())
        .filter(mark -> Arrays.equals(file, 0, mark.length(), mark.bytes, 0, mark.length()))
        .findFirst();
  }

  Charset charset() {
    return Charset.forName(name);
  }

  int length() {
    return bytes.length;
  }
}
