package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chengshu.typeset.style.Property.Kind;
import org.junit.jupiter.api.Test;

/** 属性表: holds together with itself and with the manual. */
class PropertyTableTest {

  private final PropertyTable table = PropertyTable.load();

  @Test
  void theManualShowsTheTable() {
    String readme = Publications.read("README.md");
    Set<String> shown =
        Pattern.compile("^\\| `([a-z-]+)`", Pattern.MULTILINE)
            .matcher(readme)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    assertEquals(names(row -> row.kind() != Kind.EPUB), shown);
    for (Property row : table.rows()) {
      assertTrue(readme.contains("`" + row.name() + "`"), row.name());
    }
  }

  @Test
  void whatPropertiesStandForIsInTheTable() {
    for (Property row : table.rows()) {
      for (String name : row.to()) {
        assertTrue(table.find(name).isPresent(), row.name() + " → " + name);
      }
      int to = row.to().size();
      assertTrue(
          switch (row.kind()) {
            case SHARED -> to == 2 || to == 4;
            case SHORTHAND -> to == 1 || to == 2 || to == 4;
            case PHYSICAL -> to == 2;
            case FLOW, PAGE, EPUB -> to == 0;
          },
          row.name());
    }
  }

  @Test
  void initialValuesAreValues() {
    for (Property row : table.rows()) {
      boolean declared = row.kind() == Kind.FLOW || row.kind() == Kind.PAGE;
      assertTrue(!declared || row.grammar().accepts(row.initial()), row.name());
    }
  }

  @Test
  void noNameStandsTwice() {
    List<String> names = table.rows().stream().map(Property::name).toList();
    assertEquals(names.size(), Set.copyOf(names).size());
  }

  private Set<String> names(Predicate<Property> which) {
    return table.rows().stream().filter(which).map(Property::name).collect(Collectors.toSet());
  }
}
