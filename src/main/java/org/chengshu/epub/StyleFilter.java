package org.chengshu.epub;

import com.helger.css.ECSSVersion;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CSSSupportsRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.writer.CSSWriterSettings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;

/**
 * 样式过滤: one sheet of a design as readers can use it. Rules and properties that only paper knows, or
 * that would take from readers what is theirs to choose, are left out and reported, each once a
 * sheet (D-50).
 */
final class StyleFilter {

  private static final CSSWriterSettings WRITER = new CSSWriterSettings(ECSSVersion.CSS30);

  /** What no value may hold: ink, paged media, and sizes of a window that has no pages. */
  private static final Pattern PRINT_VALUE =
      Pattern.compile(
          "(?i)\\b(cmyk|device-cmyk|leader|target-counter|target-text|string|element|url)\\("
              + "|footnote|\\b[\\d.]+(vw|vh|vmin|vmax)\\b");

  /** Lengths that the reader's own size of type does not scale. */
  private static final Pattern ABSOLUTE =
      Pattern.compile("(?i)(?<![\\w.#-])[\\d.]+(px|pt|pc|mm|cm|in|q)\\b");

  /** D-50: all else must scale with the type; a line may have a fixed width. */
  private static final Pattern LINES = Pattern.compile("border.*|text-decoration.*");

  private static final Pattern ROOT = Pattern.compile("(?i)(html|body|:root)([.#\\[:].*)?");

  private final StyleSheet sheet;
  private final WritingMode mode;
  private final PropertyTable table;
  private final Diagnostics diagnostics;
  private final Set<String> reported = new HashSet<>();
  private final StringBuilder out = new StringBuilder();

  private StyleFilter(
      StyleSheet sheet, WritingMode mode, PropertyTable table, Diagnostics diagnostics) {
    this.sheet = sheet;
    this.mode = mode;
    this.table = table;
    this.diagnostics = diagnostics;
  }

  static String filter(
      StyleSheet sheet, WritingMode mode, PropertyTable table, Diagnostics diagnostics) {
    return new StyleFilter(sheet, mode, table, diagnostics).filter();
  }

  private String filter() {
    CSSReaderSettings settings =
        new CSSReaderSettings()
            .setCSSVersion(ECSSVersion.CSS30)
            .setBrowserCompliantMode(true)
            .setCustomErrorHandler(new SyntaxReporter(sheet, diagnostics))
            .setCustomExceptionHandler(
                e -> diagnostics.report(Code.CSS_SYNTAX, Place.file(sheet.file()), e.getMessage()));
    CascadingStyleSheet parsed = CSSReader.readFromStringReader(sheet.css(), settings);
    if (parsed != null) {
      parsed.getAllImportRules().forEach(rule -> drop("@import", Place.file(sheet.file())));
      rules(parsed.getAllRules());
    }
    return out.toString();
  }

  private void rules(List<ICSSTopLevelRule> rules) {
    for (ICSSTopLevelRule rule : rules) {
      switch (rule) {
        case CSSStyleRule style -> style(style);
        case CSSMediaRule media -> media(media);
        case CSSSupportsRule supports -> supports(supports);
        case CSSPageRule _ -> drop("@page", Place.file(sheet.file()));
        default -> drop(atName(rule), Place.file(sheet.file()));
      }
    }
  }

  private void media(CSSMediaRule media) {
    String queries =
        media.getAllMediaQueries().stream()
            .map(query -> query.getAsCSSString(WRITER, 0))
            .collect(Collectors.joining(", "));
    if (queries.equals("print")) {
      drop("@media print", Place.file(sheet.file()));
      return;
    }
    out.append("@media ").append(queries).append(" {\n");
    rules(media.getAllRules());
    out.append("}\n");
  }

  private void supports(CSSSupportsRule rule) {
    String condition =
        rule.getAllSupportConditionMembers().stream()
            .map(member -> member.getAsCSSString(WRITER, 0))
            .collect(Collectors.joining(" "));
    out.append("@supports ").append(condition).append(" {\n");
    rules(rule.getAllRules());
    out.append("}\n");
  }

  private void style(CSSStyleRule rule) {
    List<String> selectors =
        rule.getAllSelectors().stream()
            .map(selector -> selector.getAsCSSString(WRITER, 0).strip())
            .toList();
    StringBuilder declarations = new StringBuilder();
    boolean root = selectors.stream().anyMatch(selector -> ROOT.matcher(selector).matches());
    for (CSSDeclaration declaration : rule.getAllDeclarations()) {
      declarations.append(declaration(declaration, root));
    }
    if (!declarations.isEmpty()) {
      out.append(String.join(", ", selectors)).append(" {\n").append(declarations).append("}\n");
    }
  }

  /** A property with its older forms before it, so that the standard one wins where it is known. */
  private String declaration(CSSDeclaration declaration, boolean root) {
    String name = declaration.getProperty();
    String value = declaration.getExpressionAsCSSString();
    var property = table.find(name).filter(p -> p.onRoot() || !root);
    if (property.isEmpty()) {
      drop(name, place(declaration));
      return "";
    }
    if (!readersMayHave(name, value)) {
      drop(name + ": " + value, place(declaration));
      return "";
    }
    String important = declaration.isImportant() ? " !important" : "";
    StringBuilder lines = new StringBuilder();
    if (mode == WritingMode.HORIZONTAL) {
      physical(lines, property.get().physical(), value, important);
    }
    for (PropertyTable.Companion companion : property.get().companions()) {
      line(lines, companion.name(), companion.value().orElse(value) + important);
    }
    line(lines, name, value + important);
    return lines.toString();
  }

  /** One value is for all sides, two are for one each; what else there may be stays logical. */
  private static void physical(
      StringBuilder lines, List<String> sides, String value, String important) {
    String[] values = sides.size() > 1 ? value.split(" ") : new String[] {value};
    if (values.length <= Math.max(1, sides.size())) {
      for (int i = 0; i < sides.size(); i++) {
        line(lines, sides.get(i), values[Math.min(i, values.length - 1)] + important);
      }
    }
  }

  private static boolean readersMayHave(String name, String value) {
    return !PRINT_VALUE.matcher(value).find()
        && (LINES.matcher(name).matches() || !ABSOLUTE.matcher(value).find());
  }

  private static void line(StringBuilder lines, String name, String value) {
    lines.append("  ").append(name).append(": ").append(value).append(";\n");
  }

  private Place place(CSSDeclaration declaration) {
    var location = declaration.getSourceLocation();
    return location == null
        ? Place.file(sheet.file())
        : Place.line(sheet.file(), location.getFirstTokenBeginLineNumber());
  }

  private void drop(String what, Place place) {
    if (reported.add(what)) {
      diagnostics.report(Code.CSS_NOT_IN_EPUB, place, what);
    }
  }

  /** {@code @font-face} from {@code CSSFontFaceRule}. */
  private static String atName(ICSSTopLevelRule rule) {
    String css = rule.getAsCSSString(WRITER, 0).strip();
    int end = 0;
    while (end < css.length() && "{;( \n".indexOf(css.charAt(end)) < 0) {
      end++;
    }
    return css.substring(0, end);
  }
}
