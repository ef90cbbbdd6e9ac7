package org.chengshu.typeset.style;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Sp;
import org.chengshu.typeset.style.Rules.Origin;
import org.jsoup.nodes.Element;

/** 求一篇的计算值: the cascade alone, without the program's own sheet, in CSS pixels. */
final class ComputedStyles {

  private final PropertyTable table = PropertyTable.load();
  private final Diagnostics diagnostics = new Diagnostics();
  private final Map<String, ComputedStyle> byId = new HashMap<>();

  ComputedStyles(String css, String xhtml, WritingMode mode) {
    Rules rules =
        new SheetReader(table, diagnostics)
            .read(new StyleSheet("test.css", StyleSheet.Medium.PRINT, css), Origin.AUTHOR);
    Element root =
        new XhtmlReader(diagnostics)
            .read(new ContentDocument("d", "d.xhtml", DocumentKind.ARTICLE, "", xhtml))
            .orElseThrow();
    int pixel = Sp.ofPt(0.75);
    StyleComputer computer =
        new StyleComputer(table, 16 * pixel, 20 * pixel, "horizontal-tb", "zh-Hans");
    Cascade cascade = new Cascade(table, new RuleIndex(rules.styles()), computer, mode);
    collect(root, cascade.root(root), cascade);
  }

  private void collect(Element element, ComputedStyle style, Cascade cascade) {
    byId.put(element.id().isEmpty() ? element.tagName() : element.id(), style);
    element.children().forEach(child -> collect(child, cascade.style(child, style), cascade));
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The value as Chromium writes it. */
  String value(String id, String property) {
    ComputedStyle style =
        Optional.ofNullable(byId.get(id)).orElseThrow(() -> new AssertionError("no " + id));
    return text(style.value(property));
  }

  private static String text(List<CssValue> value) {
    return value.stream().map(ComputedStyles::text).collect(Collectors.joining(" "));
  }

  private static String text(CssValue value) {
    return switch (value) {
      case CssValue.Word(String word) -> word;
      case CssValue.Num(double number) -> number(number);
      case CssValue.Percent(double percent) -> number(percent) + "%";
      case CssValue.Length(int length) -> number(Sp.toPt(length) / 0.75) + "px";
      case CssValue.Quoted(String text) -> '"' + text + '"';
      case CssValue.Dimension _, CssValue.Hash _, CssValue.Call _, CssValue.Separator _ ->
          value.toString();
    };
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }
}
