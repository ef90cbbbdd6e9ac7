package org.chengshu.epub;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.chengshu.content.Publication;
import org.chengshu.content.StyleSheet;
import org.chengshu.diag.Diagnostics;

/** 测试用: makes EPUBs, takes them apart and puts broken ones together. */
public final class Epubs {

  private Epubs() {}

  static byte[] write(Publication publication, Optional<byte[]> cover, Diagnostics d) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      EpubWriter.write(publication, cover, out, d);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static StyleSheet style() {
    try (InputStream in = Epubs.class.getResourceAsStream("common.css")) {
      return new StyleSheet(
          "common.css",
          StyleSheet.Medium.COMMON,
          new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The three pictures of the sample. */
  static void pictures(Path folder) throws IOException {
    for (String name : List.of("a.png", "b.png", "c.png")) {
      ImageIO.write(image(4, 4), "png", folder.resolve(name).toFile());
    }
  }

  static byte[] cover() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image(16, 24), "png", out);
    return out.toByteArray();
  }

  public static Map<String, byte[]> entries(byte[] epub) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        entries.put(e.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  static String text(byte[] epub, String name) throws IOException {
    return new String(entries(epub).get(name), StandardCharsets.UTF_8);
  }

  /** The same EPUB with one file changed. */
  static byte[] with(byte[] epub, String name, UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.US_ASCII)) {
      for (Map.Entry<String, byte[]> file : entries(epub).entrySet()) {
        byte[] bytes = file.getValue();
        if (file.getKey().equals(name)) {
          String text = new String(bytes, StandardCharsets.UTF_8);
          String changed = change.apply(text);
          if (changed.equals(text)) {
            throw new AssertionError("nothing changed in " + name);
          }
          bytes = changed.getBytes(StandardCharsets.UTF_8);
        }
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static BufferedImage image(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
  }
}
