package org.chengshu.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.FileTrouble;
import org.chengshu.diag.Place;

/** 字体表: reads {@code fonts.tsv}. A row that cannot be read is FNT-01 and left out. */
final class FontTable {

  static final String NAME = "fonts.tsv";
  private static final int COLUMNS = 10;

  private FontTable() {}

  static List<FontTableRow> read(Path folder, Diagnostics diagnostics) {
    List<FontTableRow> rows = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(folder.resolve(NAME));
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (!line.isBlank() && !line.startsWith("#")) {
          readRow(line, i + 1, rows, diagnostics);
        }
      }
    } catch (IOException e) {
      diagnostics.report(Code.FILE_UNREADABLE, Place.file(NAME), NAME, FileTrouble.reason(e));
    }
    return rows;
  }

  private static void readRow(
      String line, int number, List<FontTableRow> rows, Diagnostics diagnostics) {
    String[] cells = line.split("\t", -1);
    try {
      if (cells.length != COLUMNS) {
        throw new IllegalArgumentException(cells.length + " ≠ " + COLUMNS);
      }
      List<String> names = new ArrayList<>(List.of(cells[0]));
      names.addAll(list(cells[1]));
      rows.add(
          new FontTableRow(
              cells[0],
              List.copyOf(names),
              cells[2],
              Integer.parseInt(cells[3]),
              Integer.parseInt(cells[4]),
              cells[5].equals("italic"),
              Role.valueOf(cells[6].toUpperCase(Locale.ROOT)),
              cells[7],
              Quirks.parse(list(cells[8])),
              cells[9]));
    } catch (IllegalArgumentException e) {
      diagnostics.report(Code.FONT_FILE_BROKEN, Place.line(NAME, number), NAME, e.getMessage());
    }
  }

  private static Set<String> list(String cell) {
    Set<String> items = new LinkedHashSet<>();
    for (String item : cell.split(",")) {
      if (!item.isBlank() && !item.equals("-")) {
        items.add(item.strip());
      }
    }
    return items;
  }
}
