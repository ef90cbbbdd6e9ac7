package org.chengshu.epub;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * 双色 PNG: a picture in one ink on one ground, 256 steps between them. The bytes depend on the
 * pixels alone: no time, no name of a program.
 */
final class PalettePng {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int STEPS = 256;
  private static final byte BITS = 8;
  private static final byte INDEXED = 3;

  private PalettePng() {}

  /**
   * @param ink 0 to 255 for each pixel, row by row
   * @param groundColour RGB
   * @param inkColour RGB
   */
  static byte[] write(byte[] ink, int width, int height, int groundColour, int inkColour) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(SIGNATURE);
      chunk(out, "IHDR", header(width, height));
      chunk(out, "PLTE", palette(groundColour, inkColour));
      chunk(out, "IDAT", pixels(ink, width, height));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] header(int width, int height) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(header);
    out.writeInt(width);
    out.writeInt(height);
    // Compression, filter and interlace know one method each that we use.
    out.write(new byte[] {BITS, INDEXED, 0, 0, 0});
    return header.toByteArray();
  }

  private static byte[] palette(int ground, int ink) {
    byte[] palette = new byte[STEPS * 3];
    for (int step = 0; step < STEPS; step++) {
      for (int channel = 0; channel < 3; channel++) {
        int shift = 16 - 8 * channel;
        int from = ground >> shift & 0xFF;
        int to = ink >> shift & 0xFF;
        palette[3 * step + channel] = (byte) (from + (to - from) * step / (STEPS - 1));
      }
    }
    return palette;
  }

  /** Each row begins with the number of its filter: none. */
  private static byte[] pixels(byte[] ink, int width, int height) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      for (int row = 0; row < height; row++) {
        out.write(0);
        out.write(ink, row * width, width);
      }
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) crc.getValue());
  }
}
