package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.typeset.style.Rules.StyleRule;
import org.chengshu.typeset.style.Selector.Pseudo;
import org.jsoup.nodes.Element;

/**
 * 规则索引: the style rules in the order of the cascade, found by what their last compound asks for, so
 * that an element is tried against few of them.
 */
final class RuleIndex {

  private final List<StyleRule> rules;
  private final Map<Optional<Pseudo>, Map<String, List<Integer>>> buckets = new HashMap<>();

  RuleIndex(List<StyleRule> unordered) {
    // The sort is stable: what is equal in weight keeps the order of the sheets.
    rules =
        unordered.stream()
            .sorted(
                Comparator.comparing(StyleRule::origin)
                    .thenComparingInt(rule -> rule.selector().specificity()))
            .toList();
    for (int i = 0; i < rules.size(); i++) {
      Selector selector = rules.get(i).selector();
      buckets
          .computeIfAbsent(selector.pseudo(), pseudo -> new HashMap<>())
          .computeIfAbsent(selector.key(), key -> new ArrayList<>())
          .add(i);
    }
  }

  StyleRule rule(int number) {
    return rules.get(number);
  }

  /** Numbers of the rules that apply; in ascending order they are the cascade's order. */
  BitSet matching(Element element, Optional<Pseudo> pseudo) {
    BitSet matching = new BitSet(rules.size());
    Map<String, List<Integer>> byKey = buckets.getOrDefault(pseudo, Map.of());
    if (byKey.isEmpty()) {
      return matching;
    }
    collect(byKey.get("*"), element, matching);
    collect(byKey.get(element.tagName()), element, matching);
    String classes = element.attr("class");
    if (!classes.isEmpty()) {
      for (String name : classes.strip().split("\\s+")) {
        collect(byKey.get("." + name), element, matching);
      }
    }
    return matching;
  }

  private void collect(List<Integer> numbers, Element element, BitSet matching) {
    if (numbers == null) {
      return;
    }
    for (int number : numbers) {
      if (rules.get(number).selector().matches(element)) {
        matching.set(number);
      }
    }
  }
}
