package org.chengshu.typeset.line;

import java.util.List;
import org.chengshu.flow.TextStyle;
import org.chengshu.typeset.line.ParagraphText.Stretch;
import org.chengshu.unicode.MarkTable;

/**
 * 两地的标点表: text in the other kind of Chinese has its own boxes, as it has its own faces, because
 * where a mark's ink stands is a matter of the face (REQUIREMENTS A-02).
 */
final class MarkTables {

  private final MarkTable.Locale book;
  private final MarkTable own;
  private final MarkTable other;

  MarkTables(MarkTable.Locale book, boolean vertical) {
    this.book = book;
    this.own = MarkTable.load(book, vertical);
    this.other = MarkTable.load(book.other(), vertical);
  }

  Segments segments(Stretch stretch) {
    Segments segments = Segments.of(stretch.text(), own);
    List<TextStyle> styles = stretch.styles();
    if (styles.stream().allMatch(this::isOwn)) {
      return segments;
    }
    Segments others = Segments.of(stretch.text(), other);
    for (int i = 0; i < segments.count; i++) {
      if (!isOwn(styles.get(stretch.styleAt()[segments.start[i]]))) {
        segments.row[i] = others.row[i];
        segments.drawn[i] = others.drawn[i];
      }
    }
    return segments;
  }

  private boolean isOwn(TextStyle style) {
    return MarkTable.Locale.of(style.language(), book) == book;
  }
}
