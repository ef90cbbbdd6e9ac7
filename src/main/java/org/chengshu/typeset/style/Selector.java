package org.chengshu.typeset.style;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * 选择器.
 *
 * @param steps compounds from right to left
 * @param key what an element must have to be worth a closer look: {@code .class}, a name or {@code
 *     *}
 * @param specificity ids, classes and names, ten bits each
 */
record Selector(List<Step> steps, Optional<Pseudo> pseudo, String key, int specificity) {

  Selector {
    steps = List.copyOf(steps);
  }

  /** 伪元素. */
  enum Pseudo {
    BEFORE,
    AFTER
  }

  /** 关系: of a compound to the one on its left. */
  enum Combinator {
    NONE,
    DESCENDANT,
    CHILD,
    NEXT,
    LATER
  }

  /** 复合选择器. */
  record Step(Predicate<Element> test, Combinator left) {}

  boolean matches(Element element) {
    return matches(element, 0);
  }

  private boolean matches(Element element, int index) {
    boolean isElement = element != null && element.parent() != null;
    if (!isElement || !steps.get(index).test().test(element)) {
      return false;
    }
    return switch (steps.get(index).left()) {
      case NONE -> true;
      case CHILD -> matches(element.parent(), index + 1);
      case NEXT -> matches(element.previousElementSibling(), index + 1);
      case DESCENDANT -> anyAncestor(element, index + 1);
      case LATER -> anyEarlier(element, index + 1);
    };
  }

  private boolean anyAncestor(Element element, int index) {
    for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
      if (matches(parent, index)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyEarlier(Element element, int index) {
    Element sibling = element.previousElementSibling();
    for (; sibling != null; sibling = sibling.previousElementSibling()) {
      if (matches(sibling, index)) {
        return true;
      }
    }
    return false;
  }
}
