package org.chengshu.assemble;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;

/**
 * 核对: holds a project file against its schema and reports everything that is wrong with it in one
 * run, each with its line (BOOK-03, BOOK-04).
 */
final class SchemaWalker {

  private static final int SHOWN = 40;

  private final String file;
  private final Diagnostics diagnostics;
  private boolean valid = true;

  private SchemaWalker(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Whether the tree obeys the schema. */
  static boolean accepts(YamlNode root, Schema schema, String file, Diagnostics diagnostics) {
    SchemaWalker walker = new SchemaWalker(file, diagnostics);
    walker.walk(root, schema, "");
    return walker.valid;
  }

  /** Reports a value that the schema cannot judge, in the same words. */
  static void report(
      String file, int line, String name, String value, String expected, Diagnostics diagnostics) {
    diagnostics.report(
        Code.VALUE_INVALID, Place.line(file, line), name, shortened(value), expected);
  }

  private void walk(YamlNode node, Schema schema, String name) {
    if (!schema.types().isEmpty() && schema.types().stream().noneMatch(type -> type.fits(node))) {
      invalid(node, schema, name);
      return;
    }
    switch (node) {
      case YamlNode.Mapping mapping -> walkMapping(mapping, schema, name);
      case YamlNode.Sequence sequence -> walkSequence(sequence, schema, name);
      case YamlNode.Scalar scalar -> {
        if (!allowed(scalar, schema)) {
          invalid(scalar, schema, name);
        }
      }
    }
  }

  private void walkMapping(YamlNode.Mapping mapping, Schema schema, String name) {
    for (YamlNode.Entry entry : mapping.entries()) {
      Schema property = schema.properties().get(entry.key());
      if (property == null) {
        valid = false;
        String nearest = schema.nearestProperty(entry.key()).orElse("");
        Place place = Place.line(file, entry.line());
        diagnostics.report(Code.KEY_UNKNOWN, place, shortened(entry.key()), nearest);
      } else {
        walk(entry.value(), property, member(name, entry.key()));
      }
    }
    schema.required().stream()
        .filter(Predicate.not(key -> mapping.get(key).isPresent()))
        .forEach(key -> missing(mapping, schema.properties().get(key), member(name, key)));
  }

  private static String member(String name, String key) {
    return name.isEmpty() ? key : name + "." + key;
  }

  private void missing(YamlNode.Mapping mapping, Schema schema, String name) {
    valid = false;
    report(file, mapping.line(), name, "（没有写）", schema.description(), diagnostics);
  }

  private void walkSequence(YamlNode.Sequence sequence, Schema schema, String name) {
    if (sequence.items().size() < schema.minItems()) {
      invalid(sequence, schema, name);
    }
    schema
        .items()
        .ifPresent(item -> {
          int number = 1;
          for (YamlNode node : sequence.items()) {
            walk(node, item, name + " 第 " + number++ + " 项");
          }
        });
  }

  private static boolean allowed(YamlNode.Scalar scalar, Schema schema) {
    if (scalar.isNull()) {
      return true;
    }
    if (scalar.isNumber()) {
      BigDecimal number = new BigDecimal(scalar.text());
      return (schema.values().isEmpty() || schema.values().contains(scalar.text()))
          && schema.minimum().map(least -> number.compareTo(least) >= 0).orElse(true)
          && schema.maximum().map(most -> number.compareTo(most) <= 0).orElse(true);
    }
    return (schema.values().isEmpty() || schema.values().contains(scalar.text()))
        && schema.pattern().map(pattern -> pattern.matcher(scalar.text()).find()).orElse(true);
  }

  private void invalid(YamlNode node, Schema schema, String name) {
    valid = false;
    String value =
        switch (node) {
          case YamlNode.Scalar scalar -> scalar.text();
          case YamlNode.Sequence sequence -> sequence.items().isEmpty() ? "空列表" : "列表";
          case YamlNode.Mapping _ -> "一组设置";
        };
    String known = name.isEmpty() ? file : name;
    report(file, node.line(), known, value, schema.description(), diagnostics);
  }

  private static String shortened(String text) {
    String line = text.strip().replace("\n", " ");
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
