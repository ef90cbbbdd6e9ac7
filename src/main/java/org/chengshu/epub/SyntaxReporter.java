package org.chengshu.epub;

import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.errorhandler.ICSSParseErrorHandler;
import org.chengshu.content.StyleSheet;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;

/** 语法报告: tells where a sheet cannot be read; the parser goes on behind it, as browsers do. */
final class SyntaxReporter implements ICSSParseErrorHandler {

  private final StyleSheet sheet;
  private final Diagnostics diagnostics;

  SyntaxReporter(StyleSheet sheet, Diagnostics diagnostics) {
    this.sheet = sheet;
    this.diagnostics = diagnostics;
  }

  @Override
  public void onCSSParseError(ParseException error, Token skipped) {
    Token at = error.currentToken == null ? null : error.currentToken.next;
    report(at == null ? skipped : at);
  }

  @Override
  public void onCSSUnexpectedRule(Token token, String rule, String message) {
    report(token);
  }

  @Override
  public void onCSSDeprecatedProperty(Token prefix, Token name) {
    report(name);
  }

  @Override
  public void onCSSBrowserCompliantSkip(ParseException error, Token from, Token to) {
    report(from);
  }

  private void report(Token token) {
    if (token == null) {
      diagnostics.report(Code.CSS_SYNTAX, Place.file(sheet.file()), "");
    } else {
      diagnostics.report(Code.CSS_SYNTAX, Place.line(sheet.file(), token.beginLine), token.image);
    }
  }
}
