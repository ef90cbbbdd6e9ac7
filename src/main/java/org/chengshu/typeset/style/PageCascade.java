package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.content.WritingMode;
import org.chengshu.page.MarginBox.Position;
import org.chengshu.page.PageStyles;
import org.chengshu.typeset.style.Rules.PageRule;

/** 页面层叠: which {@code @page} declarations hold for one kind of page. */
final class PageCascade {

  private final List<PageRule> rules;

  PageCascade(List<PageRule> unordered) {
    this.rules =
        unordered.stream()
            .sorted(
                Comparator.comparing(PageRule::origin)
                    .thenComparingInt(rule -> rule.selector().specificity()))
            .toList();
  }

  /** 一种页: its declarations in the order of the cascade. */
  record PageContext(
      PageStyles.Key key, List<Declaration> own, Map<Position, List<Declaration>> marginBoxes) {

    /** The declaration that wins, unless it is {@code auto}. */
    Optional<Declaration> winner(String property) {
      Optional<Declaration> winner = Optional.empty();
      for (Declaration declaration : own) {
        if (declaration.property().name().equals(property)
            && (declaration.important() || winner.filter(Declaration::important).isEmpty())) {
          winner = Optional.of(declaration);
        }
      }
      return winner.filter(declaration -> !CssValue.is(declaration.value(), "auto"));
    }
  }

  PageContext context(PageStyles.Key key, WritingMode mode) {
    List<Declaration> own = new ArrayList<>();
    Map<Position, List<Declaration>> boxes = new EnumMap<>(Position.class);
    for (PageRule rule : rules) {
      if (rule.selector().matches(key, mode)) {
        own.addAll(rule.declarations());
        rule.marginBoxes()
            .forEach((position, declarations) ->
                boxes.computeIfAbsent(position, p -> new ArrayList<>()).addAll(declarations));
      }
    }
    return new PageContext(key, own, boxes);
  }

  /** Names that {@code @page} rules speak of, in their order. */
  List<String> names() {
    return rules.stream()
        .map(rule -> rule.selector().name())
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
