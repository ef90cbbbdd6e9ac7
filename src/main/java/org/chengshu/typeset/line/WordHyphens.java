package org.chengshu.typeset.line;

import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;
import org.chengshu.font.FontFace;
import org.chengshu.typeset.line.ParagraphText.Stretch;

/** 断词处: gives the words of a text that says its language the places where a line may part them. */
final class WordHyphens {

  /** A hyphen costs as much as a gap stretched by 4 % of an em. */
  private static final byte DEMERIT = 16;

  private final Hyphenator hyphenator = new Hyphenator();
  private final Faces faces;

  WordHyphens(Faces faces) {
    this.faces = faces;
  }

  void add(ItemListBuilder items, Stretch stretch) {
    if (stretch.styles().stream().noneMatch(style -> Hyphenator.knows(style.language()))) {
      return;
    }
    String text = stretch.text();
    for (int from = 0; from < text.length(); ) {
      int to = from;
      while (to < text.length() && isLetter(text.charAt(to))) {
        to++;
      }
      if (to > from) {
        addWord(items, stretch, from, to);
      }
      from = Math.max(to, from + 1);
    }
  }

  private void addWord(ItemListBuilder items, Stretch stretch, int from, int to) {
    TextStyle style = stretch.styles().get(stretch.styleAt()[from]);
    if (style.noBreak()) {
      return;
    }
    String word = stretch.text().substring(from, to);
    for (int point : hyphenator.points(word, style.language())) {
      int item = items.itemAt(from + point);
      // A ligature is not parted.
      if (item < items.count && items.cluster[item] == from + point) {
        addHyphen(items, item, style);
      }
    }
  }

  private void addHyphen(ItemListBuilder items, int item, TextStyle style) {
    FontFace face = faces.face(items.face[item - 1]);
    int glyph = face.glyph('-');
    if (glyph != 0) {
      int advance = Sp.scale(style.latinSize(), face.advance(glyph), face.unitsPerEm());
      items.breakBefore[item] = true;
      items.demerit[item] = DEMERIT;
      items.marks.add(new ItemMark.Hyphen(item, glyph, advance));
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
