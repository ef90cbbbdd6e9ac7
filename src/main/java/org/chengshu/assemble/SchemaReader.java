package org.chengshu.assemble;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.chengshu.diag.Diagnostics;
import org.chengshu.source.Resource;
import org.chengshu.source.Source;

/**
 * 读模式: reads a JSON Schema file of this package. JSON is YAML, so the reader of project files reads
 * it too. A keyword outside the subset stops the program: it would be a rule that nobody checks.
 */
final class SchemaReader {

  private static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$defs",
          "title",
          "description",
          "type",
          "properties",
          "additionalProperties",
          "required",
          "enum",
          "pattern",
          "items",
          "minItems",
          "minimum",
          "maximum");

  private static final String REFERENCE = "$ref";
  private static final String DEFINITIONS = "#/$defs/";

  private final YamlNode.Mapping root;

  private SchemaReader(YamlNode.Mapping root) {
    this.root = root;
  }

  static Schema read(String resource) {
    Diagnostics diagnostics = new Diagnostics();
    Source source =
        new Source(
            resource, Resource.text(SchemaReader.class, resource), StandardCharsets.UTF_8, 100);
    return YamlReader.read(source, diagnostics)
        .map(root -> new SchemaReader((YamlNode.Mapping) root).schema(root))
        .orElseThrow(() -> new IllegalStateException(resource + ": " + diagnostics.all()));
  }

  private Schema schema(YamlNode node) {
    YamlNode.Mapping rules = (YamlNode.Mapping) node;
    Optional<String> reference = text(rules, REFERENCE);
    if (reference.isPresent()) {
      return schema(definition(reference.get().substring(DEFINITIONS.length())));
    }
    for (YamlNode.Entry rule : rules.entries()) {
      boolean closing = rule.key().equals("additionalProperties");
      if (!KEYWORDS.contains(rule.key()) || closing && !text(rule.value()).equals("false")) {
        throw new IllegalStateException("schema line " + rule.line() + ": " + rule.key());
      }
    }
    return new Schema(
        texts(rules.get("type")).stream().map(SchemaReader::type).toList(),
        text(rules, "title").orElse(""),
        text(rules, "description").orElse(""),
        properties(rules),
        texts(rules.get("required")),
        values(rules),
        text(rules, "pattern").map(SchemaReader::pattern),
        rules.get("items").map(this::schema),
        text(rules, "minItems").map(Integer::valueOf).orElse(0),
        text(rules, "minimum").map(BigDecimal::new),
        text(rules, "maximum").map(BigDecimal::new));
  }

  private SequencedMap<String, Schema> properties(YamlNode.Mapping rules) {
    SequencedMap<String, Schema> properties = new LinkedHashMap<>();
    if (rules.get("properties").orElse(null) instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(entry -> properties.put(entry.key(), schema(entry.value())));
    }
    return properties;
  }

  private YamlNode definition(String name) {
    return ((YamlNode.Mapping) root.get("$defs").orElseThrow()).get(name).orElseThrow();
  }

  /** In a schema {@code $} is the very end; in Java it may stand before a last line break. */
  private static Pattern pattern(String regex) {
    return Pattern.compile(regex.replaceFirst("\\$$", "\\\\z"));
  }

  /** Nothing at all is a matter of the type, not of the texts allowed. */
  private static List<String> values(YamlNode.Mapping rules) {
    return rules.get("enum").stream()
        .flatMap(node -> ((YamlNode.Sequence) node).items().stream())
        .filter(node -> !((YamlNode.Scalar) node).isNull())
        .map(SchemaReader::text)
        .toList();
  }

  private static Schema.Type type(String name) {
    return Schema.Type.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Optional<String> text(YamlNode.Mapping rules, String keyword) {
    return rules.get(keyword).map(SchemaReader::text);
  }

  private static String text(YamlNode node) {
    return ((YamlNode.Scalar) node).text();
  }

  /** A keyword's one text or its list of texts. */
  private static List<String> texts(Optional<YamlNode> node) {
    return switch (node.orElse(null)) {
      case null -> List.of();
      case YamlNode.Scalar scalar -> List.of(scalar.text());
      case YamlNode.Sequence sequence -> sequence.items().stream().map(SchemaReader::text).toList();
      case YamlNode.Mapping mapping ->
          throw new IllegalStateException("schema line " + mapping.line() + ": a list is expected");
    };
  }
}
