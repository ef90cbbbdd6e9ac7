package org.chengshu.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chengshu.flow.Sp;

/** 内容流的字节: operators and numbers, written without detours because a book has millions. */
final class PdfBytes {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = new byte[16384];
  private int length;

  byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** ASCII as it stands. */
  PdfBytes put(String ascii) {
    room(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  PdfBytes put(char ascii) {
    room(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  /** A length in {@link Sp}, in points to the thousandth, and a space. */
  PdfBytes point(long sp) {
    return decimal(Math.floorDiv(sp * 2000 + Sp.PT, 2L * Sp.PT), 3).put(' ');
  }

  /** {@code value / 10^places}, without needless zeros. */
  PdfBytes decimal(long value, int places) {
    long unit = 1;
    for (int i = 0; i < places; i++) {
      unit *= 10;
    }
    long absolute = Math.abs(value);
    if (value < 0) {
      put('-');
    }
    integer(absolute / unit);
    long fraction = absolute % unit;
    if (fraction > 0) {
      put('.');
      while (fraction > 0) {
        unit /= 10;
        put((char) ('0' + fraction / unit));
        fraction %= unit;
      }
    }
    return this;
  }

  /** Four hexadecimal digits. */
  PdfBytes hex(int value) {
    room(4);
    bytes[length++] = HEX[value >> 12 & 15];
    bytes[length++] = HEX[value >> 8 & 15];
    bytes[length++] = HEX[value >> 4 & 15];
    bytes[length++] = HEX[value & 15];
    return this;
  }

  /** A text string in UTF-16 with its mark. */
  PdfBytes textString(String text, int from, int to) {
    put("<FEFF");
    for (int i = from; i < to; i++) {
      hex(text.charAt(i));
    }
    return put('>');
  }

  private void integer(long value) {
    if (value >= 10) {
      integer(value / 10);
    }
    put((char) ('0' + value % 10));
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }
}
