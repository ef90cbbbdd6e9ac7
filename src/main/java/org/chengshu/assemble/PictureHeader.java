package org.chengshu.assemble;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.chengshu.source.Resource;

/**
 * 图片头: format and size of a picture from the first bytes of its file. Nothing is decoded: a small
 * file cannot unfold into a huge picture here.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureHeader(PictureFormat format, int width, int height) {

  private static final int MAX_SIDE = 65_535;
  private static final String PNG = "89504E470D0A1A0A";
  private static final String JPEG = "FFD8FF";
  private static final int SIGNATURE = 16;

  private static final List<String[]> OTHERS = Resource.rows(PictureHeader.class, "signatures.tsv");

  static PictureHeader read(Path file) throws IOException, UnreadablePictureException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.mark(SIGNATURE);
      String signature = HexFormat.of().withUpperCase().formatHex(in.readNBytes(SIGNATURE));
      in.reset();
      PictureHeader header = read(signature, in);
      if (!isSide(header.width) || !isSide(header.height)) {
        throw new UnreadablePictureException("尺寸不对（" + header.width + "×" + header.height + "）");
      }
      return header;
    } catch (EOFException _) {
      throw new UnreadablePictureException("文件不完整");
    }
  }

  private static boolean isSide(int pixels) {
    return pixels >= 1 && pixels <= MAX_SIDE;
  }

  private static PictureHeader read(String signature, DataInputStream in)
      throws IOException, UnreadablePictureException {
    if (signature.startsWith(PNG)) {
      return png(in);
    }
    if (signature.startsWith(JPEG)) {
      return jpeg(in);
    }
    throw new UnreadablePictureException(
        signature.isEmpty() ? "文件是空的" : "不是 PNG 或 JPEG，" + other(signature));
  }

  private static String other(String signature) {
    return OTHERS.stream()
        .filter(row -> signature.matches(row[0].replace('?', '.') + ".*"))
        .map(row -> "是 " + row[1])
        .findFirst()
        .orElse("认不出是什么格式");
  }

  /** The first chunk is IHDR and begins with the two sides. */
  private static PictureHeader png(DataInputStream in)
      throws IOException, UnreadablePictureException {
    in.skipNBytes(PNG.length() / 2 + Integer.BYTES);
    if (in.readInt() != 0x49484452) {
      throw new UnreadablePictureException("PNG 文件头不对");
    }
    return new PictureHeader(PictureFormat.PNG, in.readInt(), in.readInt());
  }

  /** Goes from marker to marker until the frame header, which has the two sides. */
  private static PictureHeader jpeg(DataInputStream in)
      throws IOException, UnreadablePictureException {
    in.skipNBytes(2);
    while (true) {
      int marker = marker(in);
      if (isFrame(marker)) {
        in.skipNBytes(3);
        int height = in.readUnsignedShort();
        return new PictureHeader(PictureFormat.JPEG, in.readUnsignedShort(), height);
      }
      int length = in.readUnsignedShort();
      if (length < 2 || marker == 0xDA || marker == 0xD9) {
        throw new UnreadablePictureException("JPEG 文件里没有图像尺寸");
      }
      in.skipNBytes(length - 2L);
    }
  }

  private static int marker(DataInputStream in) throws IOException, UnreadablePictureException {
    if (in.readUnsignedByte() != 0xFF) {
      throw new UnreadablePictureException("JPEG 文件已损坏");
    }
    int marker = in.readUnsignedByte();
    while (marker == 0xFF) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  /** SOF0 to SOF15, without DHT, JPG and DAC, which lie among them. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
