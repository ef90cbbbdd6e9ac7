package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import java.util.Random;
import java.util.stream.Collectors;
import org.chengshu.diag.Diagnostics;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.junit.jupiter.api.Test;

/** 选择器: against jsoup's own matching, over random trees. */
class SelectorPropertyTest {

  private static final String[] NAMES = {"a", "b", "c"};
  private static final String[] COMBINATORS = {" ", " > ", " + ", " ~ "};

  private static String tree(Random random, int depth) {
    StringBuilder xml = new StringBuilder();
    for (int i = random.nextInt(4); depth > 0 && i >= 0; i--) {
      String name = NAMES[random.nextInt(NAMES.length)];
      xml.append('<').append(name).append('>').append(tree(random, depth - 1));
      xml.append("</").append(name).append('>');
    }
    return xml.toString();
  }

  private static String selector(Random random) {
    StringBuilder selector = new StringBuilder(NAMES[random.nextInt(NAMES.length)]);
    for (int i = random.nextInt(5); i > 0; i--) {
      selector.append(COMBINATORS[random.nextInt(COMBINATORS.length)]);
      selector.append(NAMES[random.nextInt(NAMES.length)]);
    }
    return selector.toString();
  }

  private static Selector read(String selector) throws Exception {
    return SelectorReader.read(
        CSSReader.readFromStringReader(selector + "{color:red}", new CSSReaderSettings())
            .getStyleRuleAtIndex(0)
            .getSelectorAtIndex(0));
  }

  @Test
  void matchesWhatJsoupMatches() throws Exception {
    Random random = new Random(11);
    int matches = 0;
    for (int round = 0; round < 300; round++) {
      Element html =
          new XhtmlReader(new Diagnostics())
              .read(Publications.page("<body>" + tree(random, 5) + "</body>"))
              .orElseThrow();
      for (int i = 0; i < 20; i++) {
        String text = selector(random);
        Selector selector = read(text);
        var evaluator = QueryParser.parse(text);
        for (Element element : html.getAllElements()) {
          boolean expected = evaluator.matches(html, element);
          assertEquals(expected, selector.matches(element), () -> text + " at " + path(element));
          matches += expected ? 1 : 0;
        }
      }
    }
    assertTrue(matches > 1000, "the selectors must match something");
  }

  private static String path(Element element) {
    return element.parents().stream().map(Element::tagName).collect(Collectors.joining(" < "));
  }
}
