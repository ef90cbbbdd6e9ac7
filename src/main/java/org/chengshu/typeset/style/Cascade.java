package org.chengshu.typeset.style;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.content.WritingMode;
import org.chengshu.typeset.style.Rules.Origin;
import org.chengshu.typeset.style.Selector.Pseudo;
import org.jsoup.nodes.Element;

/** 层叠: which rules apply to an element and what they compute to. Not for several threads. */
final class Cascade {

  private final PropertyTable table;
  private final RuleIndex index;
  private final StyleComputer computer;
  private final WritingMode mode;
  private final Map<Key, ComputedStyle> computed = new HashMap<>();

  Cascade(PropertyTable table, RuleIndex index, StyleComputer computer, WritingMode mode) {
    this.table = table;
    this.index = index;
    this.computer = computer;
    this.mode = mode;
  }

  /** Parents are compared by identity, which is right because equal styles are shared. */
  private record Key(ComputedStyle parent, BitSet rules, String language) {}

  /** The style of a document's root. */
  ComputedStyle root(Element html) {
    return style(html, computer.initial());
  }

  ComputedStyle style(Element element, ComputedStyle parent) {
    String language = XhtmlReader.ownLanguage(element).orElse(parent.language());
    return style(index.matching(element, Optional.empty()), parent, language);
  }

  /** The style of a pseudo-element that has content. */
  Optional<ComputedStyle> pseudo(Element element, Pseudo pseudo, ComputedStyle own) {
    BitSet rules = index.matching(element, Optional.of(pseudo));
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    ComputedStyle style = style(rules, own, own.language());
    return style.is("content", "normal")
            || style.is("content", "none")
            || style.is("display", "none")
        ? Optional.empty()
        : Optional.of(style);
  }

  /** An anonymous box: what is inherited, and else the initial values. */
  ComputedStyle anonymous(ComputedStyle parent) {
    return style(new BitSet(), parent, parent.language());
  }

  private ComputedStyle style(BitSet rules, ComputedStyle parent, String language) {
    return computed.computeIfAbsent(
        new Key(parent, rules, language),
        key -> computer.compute(declared(rules), parent, language));
  }

  /** css-cascade-4, 6.1: for what is important the origins stand in reverse order. */
  private Map<Property, List<CssValue>> declared(BitSet rules) {
    Map<Property, List<CssValue>> declared = new HashMap<>();
    rules.stream().forEach(i -> put(index.rule(i).declarations(), false, declared));
    for (Origin origin : List.of(Origin.AUTHOR, Origin.USER_AGENT)) {
      rules.stream()
          .mapToObj(index::rule)
          .filter(rule -> rule.origin() == origin)
          .forEach(rule -> put(rule.declarations(), true, declared));
    }
    return declared;
  }

  private void put(
      List<Declaration> declarations, boolean important, Map<Property, List<CssValue>> declared) {
    for (Declaration declaration : declarations) {
      if (declaration.important() == important) {
        declared.put(logical(declaration.property()), declaration.value());
      }
    }
  }

  /** css-logical-1: a physical side is the flow-relative one it coincides with. */
  private Property logical(Property property) {
    return property.kind() == Property.Kind.PHYSICAL
        ? table.get(property.to().get(mode == WritingMode.HORIZONTAL ? 0 : 1))
        : property;
  }

  /** The style of a margin box or page context, whose rules are chosen elsewhere. */
  ComputedStyle context(List<Declaration> inOrder, ComputedStyle parent) {
    Map<Property, List<CssValue>> declared = new HashMap<>();
    put(inOrder, false, declared);
    put(inOrder, true, declared);
    return computer.compute(declared, parent, parent.language());
  }
}
