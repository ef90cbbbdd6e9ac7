package org.chengshu.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/**
 * 链接定义: {@code [标签]: 网址}, and which of them are called. One that nothing calls is none: a remark
 * such as {@code [注]: 说明} looks the same, and its text must not vanish.
 */
final class LinkDefinitions {

  private final Map<String, LinkReferenceDefinition> byLabel = new HashMap<>();
  private final Set<String> called = new HashSet<>();

  private LinkDefinitions() {}

  /** All definitions of a text; the first of a label counts. */
  static LinkDefinitions of(Node document) {
    LinkDefinitions definitions = new LinkDefinitions();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(LinkReferenceDefinition definition) {
            definitions.byLabel.putIfAbsent(normal(definition.getLabel()), definition);
          }
        });
    return definitions;
  }

  boolean isEmpty() {
    return byLabel.isEmpty();
  }

  /** The target of a label, which is called by this. */
  Optional<String> call(String label) {
    Optional<LinkReferenceDefinition> definition = Optional.ofNullable(byLabel.get(normal(label)));
    definition.ifPresent(_ -> called.add(normal(label)));
    return definition.map(LinkReferenceDefinition::getDestination);
  }

  boolean isCalled(LinkReferenceDefinition definition) {
    String label = normal(definition.getLabel());
    return byLabel.get(label) == definition && called.contains(label);
  }

  private static String normal(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
