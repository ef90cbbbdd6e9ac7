package org.chengshu.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.chengshu.diag.Nearest;

/**
 * 模式: the part of JSON Schema that our project files need, read from the schema file that is their
 * contract. What a value should be is told by the schema's own {@code description}, in plain
 * Chinese.
 *
 * @param title the setting's Chinese name
 * @param properties in the order of the file; an object has no others
 * @param values the only ones allowed; empty for any
 * @param pattern for text, found anywhere in it
 */
record Schema(
    List<Type> types,
    String title,
    String description,
    SequencedMap<String, Schema> properties,
    List<String> required,
    List<String> values,
    Optional<Pattern> pattern,
    Optional<Schema> items,
    int minItems,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum) {

  Schema {
    types = List.copyOf(types);
    properties = Collections.unmodifiableSequencedMap(properties);
    required = List.copyOf(required);
    values = List.copyOf(values);
  }

  /** The name of a property that somebody who wrote {@code key} probably meant. */
  Optional<String> nearestProperty(String key) {
    List<String> names = new ArrayList<>(properties.sequencedKeySet());
    properties.sequencedValues().forEach(schema -> names.add(schema.title()));
    return Nearest.to(key, names).map(name -> properties.containsKey(name) ? name : byTitle(name));
  }

  private String byTitle(String title) {
    return properties.sequencedEntrySet().stream()
        .filter(property -> property.getValue().title().equals(title))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** 类型. */
  enum Type {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    INTEGER,
    BOOLEAN,
    NULL;

    /** As JSON Schema has it, on a scalar that may be plain. */
    boolean fits(YamlNode node) {
      return switch (node) {
        case YamlNode.Mapping _ -> this == OBJECT;
        case YamlNode.Sequence _ -> this == ARRAY;
        case YamlNode.Scalar scalar ->
            switch (this) {
              case OBJECT, ARRAY -> false;
              case STRING -> !scalar.isNull() && !scalar.isBoolean() && !scalar.isNumber();
              case NUMBER -> scalar.isNumber();
              case INTEGER -> scalar.isInteger();
              case BOOLEAN -> scalar.isBoolean();
              case NULL -> scalar.isNull();
            };
      };
    }
  }
}
