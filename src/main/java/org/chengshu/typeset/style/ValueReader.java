package org.chengshu.typeset.style;

import com.helger.css.decl.CSSExpression;
import com.helger.css.decl.CSSExpressionMemberFunction;
import com.helger.css.decl.CSSExpressionMemberTermSimple;
import com.helger.css.decl.ECSSExpressionOperator;
import com.helger.css.decl.ICSSExpressionMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengshu.typeset.style.CssValue.Dimension;
import org.chengshu.typeset.style.CssValue.Num;
import org.chengshu.typeset.style.CssValue.Percent;
import org.chengshu.typeset.style.CssValue.Word;

/** 读值: the parser's expression to our values. */
final class ValueReader {

  private static final Pattern NUMBER =
      Pattern.compile("([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)(%|[a-zA-Z]*)");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(\\R)|(.))", Pattern.DOTALL);

  // The parser's lexer does not know these units and gives the number and the unit apart.
  private static final Set<String> YOUNG_UNITS = Set.of("lh", "rlh", "ic", "q");

  private ValueReader() {}

  static List<CssValue> read(CSSExpression expression) {
    List<CssValue> values = new ArrayList<>();
    for (ICSSExpressionMember member : expression.getAllMembers()) {
      CssValue value = read(member);
      if (value instanceof Word word
          && YOUNG_UNITS.contains(word.keyword())
          && !values.isEmpty()
          && values.getLast() instanceof Num(double number)) {
        values.set(values.size() - 1, new Dimension(number, word.keyword()));
      } else {
        values.add(value);
      }
    }
    return values;
  }

  private static CssValue read(ICSSExpressionMember member) {
    return switch (member) {
      case CSSExpressionMemberTermSimple term -> term(term);
      case CSSExpressionMemberFunction function ->
          new CssValue.Call(
              function.getFunctionName().toLowerCase(Locale.ROOT),
              function.getExpression() == null ? List.of() : read(function.getExpression()));
      case ECSSExpressionOperator operator -> new CssValue.Separator(operator.getName().charAt(0));
      // calc(), url() and grid lines: no property of ours takes them, so they need no type.
      default -> new CssValue.Call("", List.of());
    };
  }

  private static CssValue term(CSSExpressionMemberTermSimple term) {
    String text = term.getValue();
    if (term.isStringLiteral()) {
      return new CssValue.Quoted(unescape(text.substring(1, text.length() - 1)));
    }
    if (text.startsWith("#")) {
      return new CssValue.Hash(text.substring(1));
    }
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return new Word(unescape(text));
    }
    double value = Double.parseDouble(number.group(1));
    String unit = number.group(2).toLowerCase(Locale.ROOT);
    return switch (unit) {
      case "" -> new Num(value);
      case "%" -> new Percent(value);
      default -> new Dimension(value, unit);
    };
  }

  /** CSS Syntax 3, 4.3.7: {@code \201C}, an escaped line end is nothing, else the character. */
  static String unescape(String text) {
    return text.indexOf('\\') < 0
        ? text
        : ESCAPE
            .matcher(text)
            .replaceAll(match ->
                Matcher.quoteReplacement(
                    match.group(1) != null
                        ? codePoint(Integer.parseInt(match.group(1), 16))
                        : match.group(2) != null ? "" : match.group(3)));
  }

  private static String codePoint(int codePoint) {
    boolean scalar =
        Character.isValidCodePoint(codePoint)
            && codePoint != 0
            && Character.getType(codePoint) != Character.SURROGATE;
    return Character.toString(scalar ? codePoint : 0xFFFD);
  }
}
