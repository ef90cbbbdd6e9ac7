package org.chengshu.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 字节顺序标记: the first bytes of a file that say how it is encoded. */
record ByteOrderMark(Charset charset, byte[] bytes) {

  /** UTF-32LE stands before UTF-16LE, whose mark it begins with. */
  private static final List<ByteOrderMark> ALL =
      List.of(
          of(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          of(StandardCharsets.UTF_32LE, 0xFF, 0xFE, 0, 0),
          of(StandardCharsets.UTF_32BE, 0, 0, 0xFE, 0xFF),
          of(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          of(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
          of(Charset.forName("GB18030"), 0x84, 0x31, 0x95, 0x33));

  private static ByteOrderMark of(Charset charset, int... bytes) {
    byte[] mark = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      mark[i] = (byte) bytes[i];
    }
    return new ByteOrderMark(charset, mark);
  }

  static Optional<ByteOrderMark> of(byte[] file) {
    return ALL.stream()
        .filter(mark -> file.length >= mark.length())
        .filter(mark -> Arrays.equals(file, 0, mark.length(), mark.bytes, 0, mark.length()))
        .findFirst();
  }

  int length() {
    return bytes.length;
  }
}
