package org.chengshu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.FileTrouble;
import org.chengshu.diag.Place;
import org.chengshu.diag.Severity;
import org.chengshu.source.WholeFile;

/**
 * 收件夹: imports what lies new in {@code inbox/}. What was imported is remembered by its content, so
 * that a manuscript the editor has changed or deleted does not come back.
 */
final class Inbox {

  static final String FOLDER = "inbox";
  private static final String LEDGER = ".imported";

  private final Path book;
  private final Path folder;
  private final Diagnostics diagnostics;

  Inbox(Path book, Diagnostics diagnostics) {
    this.book = book;
    this.folder = book.resolve(FOLDER);
    this.diagnostics = diagnostics;
  }

  /** The manuscripts that were made of what lay new in the inbox. */
  List<Path> importNew() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> made = new ArrayList<>();
    try {
      Map<String, String> known = known();
      int before = known.size();
      for (Path file : files()) {
        String sum = sum(file);
        if (!known.containsKey(sum)) {
          long errors = diagnostics.count(Severity.ERROR);
          made.addAll(importOne(file));
          // One that failed is tried again; it must not make the others come in twice.
          if (diagnostics.count(Severity.ERROR) == errors) {
            known.put(sum, nameOf(file));
          }
        }
      }
      if (known.size() > before) {
        remember(known);
      }
    } catch (IOException e) {
      diagnostics.report(Code.FILE_UNREADABLE, Place.file(FOLDER), FOLDER, FileTrouble.reason(e));
    }
    return made;
  }

  private List<Path> importOne(Path file) {
    return new Imports(path -> nameOf(Path.of(path)), diagnostics)
        .read(file, Imports.manuscripts(book));
  }

  /** Relative to the book, and the same on every system. */
  private String nameOf(Path file) {
    return book.relativize(file).toString().replace('\\', '/');
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(Imports::isSource).sorted().toList();
    }
  }

  private Map<String, String> known() throws IOException {
    Map<String, String> known = new LinkedHashMap<>();
    Path ledger = folder.resolve(LEDGER);
    if (Files.exists(ledger)) {
      for (String row : Files.readAllLines(ledger)) {
        String[] cells = row.split("\t", 2);
        known.put(cells[0], cells.length > 1 ? cells[1] : "");
      }
    }
    return known;
  }

  private void remember(Map<String, String> known) throws IOException {
    StringBuilder rows = new StringBuilder();
    known.forEach((sum, name) -> rows.append(sum).append('\t').append(name).append('\n'));
    WholeFile.write(folder.resolve(LEDGER), rows.toString());
  }

  private static String sum(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
