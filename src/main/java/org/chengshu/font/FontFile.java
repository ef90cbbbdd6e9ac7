package org.chengshu.font;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * 打开的字体文件: reads pieces of it. Not mapped: the first map of a process costs 20 to 40 ms, and a face
 * needs few of its megabytes.
 */
final class FontFile implements Closeable {

  private final FileChannel channel;
  private final long size;

  private FontFile(FileChannel channel, long size) {
    this.channel = channel;
    this.size = size;
  }

  static FontFile open(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    return new FontFile(channel, channel.size());
  }

  /**
   * @param name of the table, for messages
   * @throws BrokenFontException if the piece is not wholly in the file
   */
  FontBytes read(long at, int length, String name) throws IOException {
    if (at < 0 || length < 0 || at > size - length) {
      throw new BrokenFontException(name + "@" + at);
    }
    ByteBuffer piece = ByteBuffer.allocate(length);
    while (piece.hasRemaining()) {
      if (channel.read(piece, at + piece.position()) < 0) {
        throw new BrokenFontException(name + "@" + at);
      }
    }
    return new FontBytes(piece.flip(), name);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
