package org.chengshu.epub;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengshu.source.Resource;

/** 样式属性表: {@code properties.tsv}, the properties that an EPUB may carry (D-50). */
final class PropertyTable {

  private static final String NONE = "-";

  /**
   * 属性.
   *
   * @param onRoot whether it may stand on {@code html} and {@code body}
   * @param companions older forms, written before it
   * @param physical the one or two sides that it is in horizontal text
   */
  record Property(String name, boolean onRoot, List<Companion> companions, List<String> physical) {}

  /**
   * 旧式写法.
   *
   * @param value the value of the old form where it differs
   */
  record Companion(String name, Optional<String> value) {}

  private final Map<String, Property> properties;

  private PropertyTable(Map<String, Property> properties) {
    this.properties = properties;
  }

  static PropertyTable load() {
    Map<String, Property> properties = new HashMap<>();
    for (String[] row : Resource.rows(PropertyTable.class, "properties.tsv")) {
      Property property = property(row);
      properties.put(property.name(), property);
      for (Companion old : property.companions()) {
        properties.put(
            old.name(), new Property(old.name(), property.onRoot(), List.of(), List.of()));
      }
    }
    return new PropertyTable(Map.copyOf(properties));
  }

  Optional<Property> find(String name) {
    return Optional.ofNullable(properties.get(name));
  }

  private static Property property(String[] cells) {
    List<Companion> companions = words(cells[2]).map(PropertyTable::companion).toList();
    return new Property(cells[0], cells[1].equals("yes"), companions, words(cells[3]).toList());
  }

  private static Stream<String> words(String cell) {
    return cell.equals(NONE) ? Stream.empty() : Arrays.stream(cell.split(" "));
  }

  private static Companion companion(String cell) {
    int equals = cell.indexOf('=');
    return equals < 0
        ? new Companion(cell, Optional.empty())
        : new Companion(cell.substring(0, equals), Optional.of(cell.substring(equals + 1)));
  }
}
