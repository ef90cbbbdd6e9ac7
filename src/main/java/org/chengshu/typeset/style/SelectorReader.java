package org.chengshu.typeset.style;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.CSSSelectorMemberFunctionLike;
import com.helger.css.decl.CSSSelectorMemberNot;
import com.helger.css.decl.CSSSelectorMemberPseudoWhere;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chengshu.typeset.style.Selector.Combinator;
import org.chengshu.typeset.style.Selector.Pseudo;
import org.chengshu.typeset.style.Selector.Step;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * 读选择器: names, classes and attributes are tested as CSS says (jsoup's own query language is laxer
 * with case), the tree-structural pseudo-classes by jsoup's evaluators. One reader reads one
 * selector.
 */
final class SelectorReader {

  /** 用不了: the selector has a part that we don't have. */
  static final class UnsupportedSelector extends Exception {
    private static final long serialVersionUID = 1;

    UnsupportedSelector(String part) {
      super(part, null, false, false);
    }
  }

  private static final Set<String> STRUCTURAL =
      Set.of(
          ":first-child",
          ":last-child",
          ":only-child",
          ":first-of-type",
          ":last-of-type",
          ":only-of-type",
          ":empty");
  private static final Set<String> COUNTING =
      Set.of(":nth-child", ":nth-last-child", ":nth-of-type", ":nth-last-of-type");

  private static final int ID = 1 << 20;
  private static final int CLASS = 1 << 10;
  private static final int NAME = 1;

  private final List<Step> steps = new ArrayList<>();
  private List<Predicate<Element>> compound = new ArrayList<>();
  private Combinator left = Combinator.NONE;
  private Optional<Pseudo> pseudo = Optional.empty();
  private String key = "*";
  private int specificity;

  private SelectorReader() {}

  static Selector read(CSSSelector parsed) throws UnsupportedSelector {
    SelectorReader reader = new SelectorReader();
    reader.addAll(parsed);
    reader.endCompound(Combinator.NONE);
    return new Selector(reader.steps, reader.pseudo, reader.key, reader.specificity);
  }

  private void addAll(CSSSelector selector) throws UnsupportedSelector {
    for (ICSSSelectorMember member : selector.getAllMembers()) {
      add(member);
    }
  }

  private void add(ICSSSelectorMember member) throws UnsupportedSelector {
    switch (member) {
      case CSSSelector nested -> addAll(nested);
      case ECSSSelectorCombinator combinator -> endCompound(combinator(combinator));
      case CSSSelectorSimpleMember simple -> addSimple(simple.getValue());
      case CSSSelectorAttribute attribute -> test(AttributeTest.of(attribute), CLASS);
      case CSSSelectorMemberNot not -> addNot(not);
      case CSSSelectorMemberPseudoWhere where -> test(read(where.getSelector())::matches, 0);
      case CSSSelectorMemberFunctionLike function -> addFunction(function);
      default -> throw new UnsupportedSelector(member.getAsCSSString());
    }
  }

  private static Combinator combinator(ECSSSelectorCombinator combinator) {
    return switch (combinator) {
      case BLANK -> Combinator.DESCENDANT;
      case GREATER -> Combinator.CHILD;
      case PLUS -> Combinator.NEXT;
      case TILDE -> Combinator.LATER;
    };
  }

  /** The steps are kept from right to left, so each new compound goes first. */
  private void endCompound(Combinator next) throws UnsupportedSelector {
    if (pseudo.isPresent() && next != Combinator.NONE) {
      throw new UnsupportedSelector("::" + pseudo.get());
    }
    List<Predicate<Element>> tests = List.copyOf(compound);
    steps.addFirst(new Step(element -> tests.stream().allMatch(t -> t.test(element)), left));
    if (next != Combinator.NONE) {
      compound = new ArrayList<>();
      left = next;
      key = "*";
    }
  }

  private void test(Predicate<Element> test, int weight) {
    compound.add(test);
    specificity += weight;
  }

  private void addSimple(String part) throws UnsupportedSelector {
    if (part.equals("*") || part.equals("*|")) {
      return;
    }
    String name = ValueReader.unescape(part.substring(1));
    switch (part.charAt(0)) {
      case '.' -> {
        test(element -> AttributeTest.hasWord(element.attr("class"), name), CLASS);
        key = "." + name;
      }
      case '#' -> test(element -> element.attr("id").equals(name), ID);
      case ':' -> addPseudo(part);
      default -> addName(part);
    }
  }

  private void addName(String part) throws UnsupportedSelector {
    if (part.endsWith("|")) {
      throw new UnsupportedSelector(part);
    }
    test(element -> element.tagName().equals(part), NAME);
    key = part;
  }

  private void addPseudo(String part) throws UnsupportedSelector {
    switch (part) {
      case "::before", ":before" -> pseudoElement(Pseudo.BEFORE);
      case "::after", ":after" -> pseudoElement(Pseudo.AFTER);
      case ":root" -> test(XhtmlReader::isRoot, CLASS);
      case ":link", ":any-link" ->
          test(element -> element.tagName().equals("a") && element.hasAttr("href"), CLASS);
      default -> {
        int arguments = part.indexOf('(');
        if (!STRUCTURAL.contains(part)
            && !(arguments > 0 && COUNTING.contains(part.substring(0, arguments)))) {
          throw new UnsupportedSelector(part);
        }
        test(structural(part), CLASS);
      }
    }
  }

  private void pseudoElement(Pseudo element) {
    pseudo = Optional.of(element);
    specificity += NAME;
  }

  private static Predicate<Element> structural(String part) throws UnsupportedSelector {
    try {
      Evaluator evaluator = QueryParser.parse(part);
      return element -> evaluator.matches(element.root(), element);
    } catch (RuntimeException e) {
      // jsoup's parser has no checked exception for a bad count such as :nth-child(x).
      throw new UnsupportedSelector(part);
    }
  }

  private void addNot(CSSSelectorMemberNot not) throws UnsupportedSelector {
    List<Selector> excluded = new ArrayList<>();
    for (CSSSelector parsed : not.getAllSelectors()) {
      excluded.add(read(parsed));
    }
    int weight = excluded.stream().mapToInt(Selector::specificity).max().orElse(0);
    test(element -> excluded.stream().noneMatch(selector -> selector.matches(element)), weight);
  }

  private void addFunction(CSSSelectorMemberFunctionLike function) throws UnsupportedSelector {
    if (!function.getFunctionName().startsWith(":lang")) {
      throw new UnsupportedSelector(function.getAsCSSString());
    }
    String language = function.getParameterExpression().getAsCSSString();
    test(element -> AttributeTest.isDashed(XhtmlReader.language(element), language), CLASS);
  }
}
