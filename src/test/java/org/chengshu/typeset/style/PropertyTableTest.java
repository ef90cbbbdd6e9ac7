package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chengshu.diag.Diagnostics;
import org.chengshu.source.Resource;
import org.chengshu.typeset.style.Property.Kind;
import org.junit.jupiter.api.Test;

/** 属性表: holds together with itself and with the manual. */
class PropertyTableTest {

  private static final String README = Publications.read("README.md");

  private final PropertyTable table = PropertyTable.load();

  @Test
  void theManualShowsTheTable() {
    Set<String> shown =
        Pattern.compile("^\\| `([a-z-]+)`", Pattern.MULTILINE)
            .matcher(README.substring(README.indexOf("## 纸书支持的属性")))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    assertEquals(names(row -> row.kind() != Kind.EPUB), shown);
    for (Property row : table.rows()) {
      assertTrue(README.contains("`" + row.name() + "`"), row.name());
    }
  }

  /** Each property has an example, which our reader understands. */
  @Test
  void theManualsExamplesAreRight() {
    for (Property row : table.rows()) {
      if (row.kind() != Kind.EPUB) {
        String example = example(row);
        assertTrue(example.startsWith(row.name() + ": "), row.name());
        Diagnostics diagnostics = new Diagnostics();
        String rule = (row.kind() == Kind.PAGE ? "@page { " : "p { ") + example + " }";
        new SheetReader(table, diagnostics).read(Publications.sheet(rule), Rules.Origin.AUTHOR);
        assertEquals(List.of(), diagnostics.all(), example);
      }
    }
  }

  private static String example(Property row) {
    return README
        .lines()
        .filter(line -> line.startsWith("| `" + row.name() + "`"))
        .map(line -> line.split("(?<!\\\\)\\|")[5].strip().replace("`", ""))
        .findFirst()
        .orElse("");
  }

  /** B-03. */
  @Test
  void theManualShowsEveryNamedSize() {
    for (String[] size : Resource.rows(FontSizes.class, "font-sizes.tsv")) {
      assertTrue(README.contains("`" + size[0] + "`"), size[0]);
      assertTrue(README.contains(size[2]), size[0]);
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
