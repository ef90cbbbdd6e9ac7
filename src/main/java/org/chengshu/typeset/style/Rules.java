package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chengshu.page.MarginBox.Position;

/** 规则: what all sheets say together, in the order of the cascade. */
record Rules(List<StyleRule> styles, List<PageRule> pages) {

  Rules {
    styles = List.copyOf(styles);
    pages = List.copyOf(pages);
  }

  /** 来源: the program's own sheet gives way to everyone else's. */
  enum Origin {
    USER_AGENT,
    AUTHOR
  }

  /** 元素规则: for one selector. */
  record StyleRule(Selector selector, Origin origin, List<Declaration> declarations) {
    StyleRule {
      declarations = List.copyOf(declarations);
    }
  }

  /** 页面规则: for one page selector. */
  record PageRule(
      PageSelector selector,
      Origin origin,
      List<Declaration> declarations,
      Map<Position, List<Declaration>> marginBoxes) {
    PageRule {
      declarations = List.copyOf(declarations);
      marginBoxes = Map.copyOf(marginBoxes);
    }
  }

  Rules and(Rules later) {
    List<StyleRule> allStyles = new ArrayList<>(styles);
    allStyles.addAll(later.styles);
    List<PageRule> allPages = new ArrayList<>(pages);
    allPages.addAll(later.pages);
    return new Rules(allStyles, allPages);
  }
}
