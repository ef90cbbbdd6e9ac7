package org.chengshu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.FileTrouble;
import org.chengshu.diag.Place;
import org.chengshu.diag.Severity;
import org.chengshu.source.SlashPath;
import org.chengshu.source.WholeFile;

/**
 * 收件夹: imports what lies new in {@code inbox/}. What was imported is remembered by its content, so
 * that a manuscript the editor has changed or deleted does not come back.
 */
final class Inbox {

  static final String FOLDER = "inbox";
  private static final String LEDGER = ".imported";
  private static final String REMARK = "#";
  private static final String WARNING =
      " 请不要删除：这里记着哪些来稿导入过，删了它们会再来一遍。"
          + " Do not delete: without this list all would be imported again.";

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
      for (Path file : SourceFiles.in(folder, this::nameOf, diagnostics)) {
        made.addAll(importIfNew(file, known));
      }
      if (known.size() > before) {
        remember(known);
      }
    } catch (IOException e) {
      unreadable(FOLDER, e);
    }
    return made;
  }

  /** A file that fails is tried again the next time; it must not make the others come in twice. */
  private List<Path> importIfNew(Path file, Map<String, String> known) {
    String name = nameOf(file.toString());
    try {
      FileSums sums = FileSums.of(file);
      if (known.containsKey(sums.text())) {
        return List.of();
      }
      // A register of earlier days has the sums of the bytes.
      boolean old = known.containsKey(sums.bytes());
      long errors = diagnostics.count(Severity.ERROR);
      List<Path> made = old ? List.of() : importOne(file);
      if (diagnostics.count(Severity.ERROR) == errors) {
        known.put(sums.text(), name);
      }
      return made;
    } catch (IOException e) {
      unreadable(name, e);
      return List.of();
    }
  }

  private List<Path> importOne(Path file) {
    return new Imports(this::nameOf, diagnostics).read(file, Imports.manuscripts(book));
  }

  private void unreadable(String name, IOException failure) {
    diagnostics.report(Code.FILE_UNREADABLE, Place.file(name), name, FileTrouble.reason(failure));
  }

  /** Relative to the book, and the same on every system. */
  private String nameOf(String file) {
    return SlashPath.of(book.relativize(Path.of(file)));
  }

  private Map<String, String> known() throws IOException {
    Map<String, String> known = new LinkedHashMap<>();
    Path ledger = folder.resolve(LEDGER);
    if (Files.exists(ledger)) {
      List<String> rows =
          Files.readAllLines(ledger).stream().filter(row -> !row.startsWith(REMARK)).toList();
      for (String row : rows) {
        String[] cells = row.split("\t", 2);
        known.put(cells[0], cells.length > 1 ? cells[1] : "");
      }
    }
    return known;
  }

  private void remember(Map<String, String> known) throws IOException {
    StringBuilder rows = new StringBuilder(REMARK + WARNING + "\n");
    known.forEach((sum, name) -> rows.append(sum).append('\t').append(name).append('\n'));
    WholeFile.write(folder.resolve(LEDGER), rows.toString());
  }
}
