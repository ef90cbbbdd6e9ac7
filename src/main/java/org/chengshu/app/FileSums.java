package org.chengshu.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * 指纹: by which a file is known again.
 *
 * @param text with the line ends of Unix: Git changes those from one system to another
 * @param bytes as it is
 */
record FileSums(String text, String bytes) {

  static FileSums of(Path file) throws IOException {
    MessageDigest text = sha256();
    MessageDigest bytes = sha256();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      boolean held = false;
      for (int next = in.read(); next >= 0; next = in.read()) {
        bytes.update((byte) next);
        if (held && next != '\n') {
          text.update((byte) '\r');
        }
        held = next == '\r';
        if (!held) {
          text.update((byte) next);
        }
      }
      if (held) {
        text.update((byte) '\r');
      }
    }
    return new FileSums(hex(text), hex(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
