package org.chengshu.typeset.style;

import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.errorhandler.ICSSParseErrorHandler;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;

/** 语法错误: what the parser could not read and passed over, as CSS-01. */
final class ParseErrors implements ICSSParseErrorHandler {

  private final String file;
  private final Diagnostics diagnostics;

  ParseErrors(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  @Override
  public void onCSSParseError(ParseException error, Token lastSkipped) {
    report(error, file, diagnostics);
  }

  @Override
  public void onCSSUnexpectedRule(Token token, String rule, String message) {
    report(token, rule);
  }

  @Override
  public void onCSSDeprecatedProperty(Token prefix, Token property) {
    report(prefix, prefix.image + property.image);
  }

  @Override
  public void onCSSBrowserCompliantSkip(ParseException error, Token from, Token to) {
    report(at(error, from), at(error, from).image);
  }

  @Override
  public void onIllegalCharacter(char character) {
    // The parser stumbles over it next and says where.
  }

  static void report(ParseException error, String file, Diagnostics diagnostics) {
    Token token = at(error, null);
    Place place = token == null ? Place.file(file) : Place.line(file, token.beginLine);
    diagnostics.report(Code.CSS_SYNTAX, place, token == null ? "" : token.image);
  }

  private void report(Token token, String text) {
    diagnostics.report(Code.CSS_SYNTAX, Place.line(file, token.beginLine), text.strip());
  }

  /** The token that did not fit is the one after the last that did. */
  private static Token at(ParseException error, Token otherwise) {
    return error != null && error.currentToken != null && error.currentToken.next != null
        ? error.currentToken.next
        : otherwise;
  }
}
