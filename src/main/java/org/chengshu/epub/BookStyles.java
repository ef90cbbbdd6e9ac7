package org.chengshu.epub;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.content.Publication;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.StyleSheet.Medium;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.source.Resource;

/**
 * 样式: the one style sheet of the EPUB, from what both editions share and what is the EPUB's own.
 */
final class BookStyles {

  private BookStyles() {}

  static String css(Publication publication, Diagnostics diagnostics) {
    PropertyTable table = PropertyTable.load();
    StringBuilder css = new StringBuilder();
    for (StyleSheet sheet : sheets(publication)) {
      css.append(StyleFilter.filter(sheet, publication.writingMode(), table, diagnostics));
    }
    return css.toString();
  }

  private static List<StyleSheet> sheets(Publication publication) {
    List<StyleSheet> sheets = new ArrayList<>();
    sheets.add(ours("base.css"));
    if (publication.writingMode() == WritingMode.VERTICAL) {
      sheets.add(ours("vertical.css"));
    }
    publication.styles().stream()
        .filter(sheet -> sheet.medium() != Medium.PRINT)
        .forEach(sheets::add);
    return sheets;
  }

  private static StyleSheet ours(String name) {
    return new StyleSheet(name, Medium.EPUB, Resource.text(BookStyles.class, name));
  }
}
