package org.chengshu.assemble;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 设置项: typed looks into a mapping whose form the schema has already accepted. */
record Settings(YamlNode.Mapping mapping) {

  Optional<String> text(String key) {
    return value(key).map(Settings::text);
  }

  Optional<BigDecimal> number(String key) {
    return text(key).map(BigDecimal::new);
  }

  boolean isTrue(String key) {
    return text(key).map(Boolean::parseBoolean).orElse(false);
  }

  List<String> texts(String key) {
    return nodes(key).stream().map(Settings::text).toList();
  }

  List<Settings> each(String key) {
    return nodes(key).stream().map(node -> new Settings((YamlNode.Mapping) node)).toList();
  }

  /** A setting that is itself a mapping. */
  Optional<Settings> group(String key) {
    return value(key).map(node -> new Settings((YamlNode.Mapping) node));
  }

  List<YamlNode.Scalar> scalars(String key) {
    return nodes(key).stream().map(node -> (YamlNode.Scalar) node).toList();
  }

  /** The line of a setting, or of the whole mapping where it is not written. */
  int line(String key) {
    return mapping.get(key).map(YamlNode::line).orElse(mapping.line());
  }

  private List<YamlNode> nodes(String key) {
    return value(key).map(node -> ((YamlNode.Sequence) node).items()).orElse(List.of());
  }

  /** A key with nothing behind it is as good as none. */
  private Optional<YamlNode> value(String key) {
    return mapping
        .get(key)
        .filter(node -> !(node instanceof YamlNode.Scalar scalar && scalar.isNull()));
  }

  private static String text(YamlNode node) {
    return ((YamlNode.Scalar) node).text().strip();
  }
}
