package org.chengshu.typeset.paint;

import java.util.List;
import org.chengshu.flow.Band;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.Line;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;
import org.chengshu.font.FontFace;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Operation;
import org.chengshu.page.DisplayList.Turn;
import org.chengshu.typeset.paint.GlyphRuns.Look;
import org.chengshu.unicode.CharClass;

/** 画一行: its glyphs first, in the order of the text, then what accompanies them. */
final class LinePainter {

  /** From the em box's centre down to the Han baseline: the box is 880 over and 120 under it. */
  static final int BASELINE = 380;

  private final Axes axes;
  private final FontLibrary fonts;
  private final List<Operation> operations;
  private final GlyphRuns runs;

  LinePainter(Axes axes, FontLibrary fonts, List<Operation> operations) {
    this.axes = axes;
    this.fonts = fonts;
    this.operations = operations;
    this.runs = new GlyphRuns(operations);
  }

  void paint(Band.SetLine set, int bandOffset) {
    PlacedLine placed =
        new PlacedLine(
            set.line(),
            set.start(),
            bandOffset + set.centre(),
            Sp.scale(set.size(), BASELINE, 1000));
    paintText(placed);
    if (!set.line().last()) {
      placed.items().hyphenAt(set.line().to()).ifPresent(hyphen -> paintHyphen(placed, hyphen));
    }
    runs.flush();
    Ornaments ornaments = new Ornaments(axes, fonts, operations);
    ornaments.paint(placed);
    set.line().sideLines().forEach(side -> ornaments.paint(beside(placed, side)));
  }

  /** What is read beside a character comes right after it, so that the file reads as the text. */
  private void paintText(PlacedLine placed) {
    Line line = placed.line();
    List<Line.SideLine> sides = line.sideLines();
    int next = 0;
    for (int i = line.from(); i < line.to(); i++) {
      int spread = spreadEnd(line, i);
      if (spread > i) {
        paintSpread(placed, i, spread);
        i = spread - 1;
      } else {
        paintItem(placed, i);
      }
      while (next < sides.size() && sides.get(next).after() == i) {
        runs.flush();
        next = sides.get(next).inColumn() ? paintColumn(placed, next) : paintSide(placed, next);
      }
    }
  }

  /** Where a name or short title ends whose characters are spread; {@code from} if none begins. */
  private static int spreadEnd(Line line, int from) {
    ItemList items = line.items();
    TextStyle style = items.styleOf(from);
    int to = from;
    while (style.letterSpacing() > 0
        && style.noBreak()
        && to < line.to()
        && items.style()[to] == items.style()[from]) {
      to++;
    }
    return to - from > 1 ? to : from;
  }

  /** 匀开的名字: for all its gaps it is one word to whoever searches or copies it (B-14). */
  private void paintSpread(PlacedLine placed, int from, int to) {
    ItemList items = placed.items();
    runs.flush();
    String word = items.text().substring(items.cluster()[from], items.cluster()[to]);
    operations.add(new DisplayList.BeginText(word));
    for (int i = from; i < to; i++) {
      paintItem(placed, i);
    }
    runs.flush();
    operations.add(new DisplayList.End());
  }

  /** 连字符: the page shows it, the text does not have it. */
  private void paintHyphen(PlacedLine placed, ItemMark.Hyphen hyphen) {
    int last = hyphen.from() - 1;
    ItemList items = placed.items();
    int along = axes.lineStart() + placed.inline(last) + items.body()[last];
    runs.flush();
    operations.add(new DisplayList.BeginText(""));
    runs.add(look(placed, last, items.styleOf(last)), hyphen.glyph(), along, "-", 0, 1);
    runs.flush();
    operations.add(new DisplayList.End());
  }

  private int paintSide(PlacedLine placed, int side) {
    paintText(beside(placed, placed.line().sideLines().get(side)));
    runs.flush();
    return side + 1;
  }

  /** 注音符号: one over the other, which no reader of the file takes for a word. */
  private int paintColumn(PlacedLine placed, int first) {
    List<Line.SideLine> sides = placed.line().sideLines();
    ItemList symbols = sides.get(first).line().items();
    operations.add(new DisplayList.BeginText(symbols.text()));
    int side = first;
    while (side < sides.size() && sides.get(side).line().items() == symbols) {
      side = paintSide(placed, side);
    }
    operations.add(new DisplayList.End());
    return side;
  }

  private static PlacedLine beside(PlacedLine placed, Line.SideLine side) {
    int size = side.line().items().styleOf(side.line().from()).size();
    return new PlacedLine(
        side.line(),
        placed.start() + side.start(),
        placed.centre() - side.shift(),
        Sp.scale(size, BASELINE, 1000));
  }

  private void paintItem(PlacedLine placed, int i) {
    ItemList items = placed.items();
    if (items.turn()[i] == ItemList.COMBINED) {
      paintCell(placed, i);
      return;
    }
    if (items.glyph()[i] < 0 || isEdgeSpace(placed.line(), i)) {
      return;
    }
    TextStyle style = items.styleOf(i);
    runs.add(
        look(placed, i, style),
        items.glyph()[i],
        axes.lineStart() + placed.inline(i) + items.inset()[i],
        items.text(),
        items.cluster()[i],
        items.cluster()[i + 1]);
  }

  private Look look(PlacedLine placed, int i, TextStyle style) {
    ItemList items = placed.items();
    int face = items.face()[i];
    boolean latin = isLatin(CharClass.of(items.charClass()[i]));
    int size = latin ? style.latinSize() : style.size();
    int shift = style.baselineShift() + items.rise()[i];
    if (!axes.vertical()) {
      int baseline = axes.blockStart() + placed.centre() + placed.baseline();
      return new Look(face, size, Turn.HORIZONTAL, style.ink(), baseline - shift);
    }
    int axis = axes.blockStart() - placed.centre() + shift;
    if (items.turn()[i] != ItemList.ROTATED) {
      return new Look(face, size, Turn.VERTICAL, style.ink(), axis);
    }
    int middle = latin ? middle(fonts.face(face), size) : Sp.scale(size, BASELINE, 1000);
    return new Look(face, size, Turn.ROTATED, style.ink(), axis - middle);
  }

  /** What the shaper set in the Latin size; a mark on its side keeps the em box of the Han. */
  private static boolean isLatin(CharClass charClass) {
    return charClass.isWestern() || charClass == CharClass.SPACE;
  }

  /**
   * From the baseline of Latin on its side to the middle of its letters, which stands on the axis
   * of the column: halfway between the middles of capitals and of small letters.
   */
  private static int middle(FontFace face, int size) {
    return Sp.scale(size, face.capHeight() + face.xHeight(), 4L * face.unitsPerEm());
  }

  /** 纵中横: across the column, in the middle of its cell, not wider than one em. */
  private void paintCell(PlacedLine placed, int i) {
    ItemList items = placed.items();
    TextStyle style = items.styleOf(i);
    ItemMark.Combined cell = placed.combined(i);
    FontFace face = fonts.face(items.face()[i]);
    int width = Math.min(cell.width(), style.size());
    int latin = style.latinSize();
    int size = cell.width() > width ? Sp.scale(latin, width, cell.width()) : latin;
    int middle = axes.lineStart() + placed.inline(i) + items.inset()[i] + style.size() / 2;
    int baseline = middle + Sp.scale(size, face.capHeight(), 2L * face.unitsPerEm());
    int axis = axes.blockStart() - placed.centre() + style.baselineShift();
    if (cell.glyphs().length == 1) {
      // Set with the column, so that readers of the file find it in its line.
      int top = baseline - Sp.scale(size, face.emTop(), face.unitsPerEm());
      Look look = new Look(items.face()[i], size, Turn.VERTICAL, style.ink(), axis);
      runs.add(
          look, cell.glyphs()[0], top, items.text(), items.cluster()[i], items.cluster()[i + 1]);
      return;
    }
    int left = axis - width / 2;
    Look look = new Look(items.face()[i], size, Turn.HORIZONTAL, style.ink(), baseline);
    runs.flush(); // two cells, one under the other, are two runs even where their looks agree
    int at = items.cluster()[i];
    int end = items.cluster()[i + 1];
    for (int g = 0; g < cell.glyphs().length; g++) {
      boolean last = g == cell.glyphs().length - 1;
      int next = last ? end : Math.min(end, items.text().offsetByCodePoints(at, 1));
      int offset = Sp.scale(cell.offsets()[g], width, Math.max(1, cell.width()));
      runs.add(look, cell.glyphs()[g], left + offset, items.text(), at, next);
      at = next;
    }
    runs.flush();
  }

  /** A word space at a line's edge has no width and says nothing. */
  private static boolean isEdgeSpace(Line line, int i) {
    return CharClass.of(line.items().charClass()[i]) == CharClass.SPACE
        && (i == line.from() || i == line.to() - 1);
  }
}
