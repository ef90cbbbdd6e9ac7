package org.chengshu.designed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.chengshu.font.FontFace;
import org.chengshu.font.FontLibrary;

/**
 * 页面指纹: SHA-256 over all that a page's look depends on. Each part goes in with its length, so that
 * no two pages run together.
 */
final class PageKey {

  /** To be raised when this package makes other pages from the same data. */
  private static final String PROGRAM = "1";

  private final MessageDigest digest;

  private PageKey() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String of(DesignedPage page, FontLibrary fonts) throws IOException {
    PageKey key = new PageKey();
    key.add(PROGRAM).add(version()).add(page.template().name()).add(page.language());
    for (Path file : page.template().files()) {
      key.add(page.template().folder().relativize(file).toString());
      key.add(Files.readAllBytes(file));
    }
    key.add(page.sheet().css());
    new TreeMap<>(page.texts()).forEach((name, text) -> key.add(name).add(text));
    for (Photo photo : page.photos()) {
      key.add(photo.alt()).add(photo.caption().orElse("")).add(photo.credit().orElse(""));
      key.add(Files.readAllBytes(photo.file()));
    }
    for (FontFace face : fonts.faces()) {
      key.add(face.family()).add(Integer.toString(face.weight())).addStamp(face.file());
    }
    return HexFormat.of().formatHex(key.digest.digest());
  }

  private static String version() {
    String version = PageKey.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }

  /** Faces have ten megabytes and more: they are known again by size and time. */
  private void addStamp(Path file) throws IOException {
    add(Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
  }

  private PageKey add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  private PageKey add(byte[] part) {
    digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(part);
    return this;
  }
}
