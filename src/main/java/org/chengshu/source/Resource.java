package org.chengshu.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 资源: the tables and templates that lie beside the classes of a package, all in UTF-8. */
public final class Resource {

  private Resource() {}

  /**
   * @param beside a class of the package
   */
  public static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its lines; blank ones and those that begin with {@code #} are remarks. */
  public static List<String> lines(Class<?> beside, String name) {
    return text(beside, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** The rows of a TSV file, each with its cells. */
  public static List<String[]> rows(Class<?> beside, String name) {
    return lines(beside, name).stream().map(line -> line.split("\t")).toList();
  }
}
