package org.chengshu.typeset.style;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** 样式属性表: {@code properties.tsv}. */
final class PropertyTable {

  /** Vendors' names concern reading systems. */
  private static final Pattern VENDOR = Pattern.compile("-(webkit|epub|moz|ms|o|duokan)-[a-z-]+");

  private final List<Property> rows;
  private final Map<String, Property> byName;

  private PropertyTable(List<Property> rows) {
    this.rows = rows;
    this.byName = new HashMap<>();
    rows.forEach(row -> byName.put(row.name(), row));
  }

  static PropertyTable load() {
    List<Property> rows = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                PropertyTable.class.getResourceAsStream("properties.tsv"),
                StandardCharsets.UTF_8))) {
      for (String row = in.readLine(); row != null; row = in.readLine()) {
        if (!row.startsWith("#")) {
          rows.add(property(rows.size(), row.split("\t")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PropertyTable(List.copyOf(rows));
  }

  private static Property property(int index, String[] cells) {
    return new Property(
        index,
        cells[0],
        Property.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        cells[2].equals("yes"),
        initial(cells[3]),
        cells[4].equals("-") ? List.of() : List.of(cells[4].split(",")),
        Grammar.of(cells[5]));
  }

  /** Initial values are keywords, whole numbers or 0. */
  private static List<CssValue> initial(String cell) {
    return Pattern.compile(" ")
        .splitAsStream(cell)
        .map(word ->
            word.matches("\\d+")
                ? (CssValue) new CssValue.Num(Integer.parseInt(word))
                : new CssValue.Word(word))
        .toList();
  }

  List<Property> rows() {
    return rows;
  }

  Optional<Property> find(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The row of a name that the table is known to have. */
  Property get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException(name));
  }

  static boolean isVendors(String name) {
    return VENDOR.matcher(name).matches();
  }
}
