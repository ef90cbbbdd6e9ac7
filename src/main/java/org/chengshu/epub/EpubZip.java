package org.chengshu.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * EPUB 压缩包: the OCF container. Order, times and level are fixed, so that the same book gives the
 * same bytes (D-01).
 */
final class EpubZip implements AutoCloseable {

  /** D-02, with folders. */
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*");

  private final ZipOutputStream zip;
  private final LocalDateTime time;

  /**
   * @param time of all entries; the format knows even seconds from 1980 on
   */
  EpubZip(OutputStream out, LocalDateTime time) throws IOException {
    // With UTF-8 every entry would carry a flag that mimetype should not have.
    this.zip = new ZipOutputStream(out, StandardCharsets.US_ASCII);
    this.time = time;
    zip.setLevel(Deflater.BEST_COMPRESSION);
    stored("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
  }

  void text(String name, String content) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Stored as it is; pictures don't get smaller. */
  void stored(String name, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = entry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** Ends the container, not the stream below. */
  @Override
  public void close() throws IOException {
    zip.finish();
  }

  /** A local time adds no extra field and knows no time zone. */
  private ZipEntry entry(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name for a file of an EPUB: " + name);
    }
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time);
    return entry;
  }
}
