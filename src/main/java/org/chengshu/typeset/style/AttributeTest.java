package org.chengshu.typeset.style;

import com.helger.css.decl.CSSSelectorAttribute;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** 属性选择器: {@code [name]}, {@code [name~="word"]} and their kin; values match with case. */
final class AttributeTest {

  private AttributeTest() {}

  static Predicate<Element> of(CSSSelectorAttribute selector) {
    // A name in a namespace stands in the document with its prefix: [epub|type] is epub:type.
    String prefix = selector.getNamespacePrefix();
    String name =
        prefix == null || prefix.length() < 2 || prefix.startsWith("*")
            ? selector.getAttrName()
            : prefix.replace('|', ':') + selector.getAttrName();
    if (selector.getOperator() == null) {
      return element -> element.hasAttr(name);
    }
    String value = unquote(selector.getAttrValue());
    Predicate<String> test =
        switch (selector.getOperator()) {
          case EQUALS -> value::equals;
          case INCLUDES -> attribute -> hasWord(attribute, value);
          case DASHMATCH -> attribute -> isDashed(attribute, value);
          case BEGINMATCH -> attribute -> !value.isEmpty() && attribute.startsWith(value);
          case ENDMATCH -> attribute -> !value.isEmpty() && attribute.endsWith(value);
          case CONTAINSMATCH -> attribute -> !value.isEmpty() && attribute.contains(value);
        };
    return element -> element.hasAttr(name) && test.test(element.attr(name));
  }

  /** Whether {@code word} is one of the words. */
  static boolean hasWord(String words, String word) {
    int at = words.indexOf(word);
    while (at >= 0 && !word.isEmpty()) {
      int end = at + word.length();
      if ((at == 0 || isSpace(words.charAt(at - 1)))
          && (end == words.length() || isSpace(words.charAt(end)))) {
        return true;
      }
      at = words.indexOf(word, at + 1);
    }
    return false;
  }

  /** {@code zh-Hans} is dashed with {@code zh}. */
  static boolean isDashed(String attribute, String prefix) {
    return attribute.equals(prefix) || attribute.startsWith(prefix + "-");
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private static String unquote(String value) {
    boolean quoted = value.length() >= 2 && (value.charAt(0) == '"' || value.charAt(0) == '\'');
    return ValueReader.unescape(quoted ? value.substring(1, value.length() - 1) : value);
  }
}
