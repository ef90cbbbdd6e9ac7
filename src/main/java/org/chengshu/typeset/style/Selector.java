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

  /**
   * 匹配的结果. Where the siblings or the ancestors have run out, further ones need not be tried: the
   * work stays small however deep a document is.
   */
  private enum Outcome {
    MATCH,
    MISS,
    NO_SIBLING_LEFT,
    NO_ANCESTOR_LEFT
  }

  boolean matches(Element element) {
    return match(element, 0) == Outcome.MATCH;
  }

  private Outcome match(Element element, int index) {
    if (element.parent() == null) {
      return Outcome.NO_ANCESTOR_LEFT;
    }
    if (!steps.get(index).test().test(element)) {
      return Outcome.MISS;
    }
    return switch (steps.get(index).left()) {
      case NONE -> Outcome.MATCH;
      case CHILD -> match(element.parent(), index + 1);
      case NEXT -> previous(element, index + 1);
      case DESCENDANT -> anyAncestor(element, index + 1);
      case LATER -> anyEarlier(element, index + 1);
    };
  }

  private Outcome previous(Element element, int index) {
    Element sibling = element.previousElementSibling();
    return sibling == null ? Outcome.NO_SIBLING_LEFT : match(sibling, index);
  }

  private Outcome anyAncestor(Element element, int index) {
    for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
      Outcome outcome = match(parent, index);
      if (outcome == Outcome.MATCH || outcome == Outcome.NO_ANCESTOR_LEFT) {
        return outcome;
      }
    }
    return Outcome.NO_ANCESTOR_LEFT;
  }

  /** Siblings share their ancestors, so that either end is final here. */
  private Outcome anyEarlier(Element element, int index) {
    Element sibling = element.previousElementSibling();
    for (; sibling != null; sibling = sibling.previousElementSibling()) {
      Outcome outcome = match(sibling, index);
      if (outcome != Outcome.MISS) {
        return outcome;
      }
    }
    return Outcome.NO_SIBLING_LEFT;
  }
}
