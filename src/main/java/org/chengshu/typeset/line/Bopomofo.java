package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.Line;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;

/**
 * 注音符号: a column at the right of its character, the tone beside the last symbol and the light tone
 * over the first, in either direction alike (REQUIREMENTS A-42). Proportions in thousandths of the
 * character's em.
 */
final class Bopomofo {

  /** The column takes this from the line in 横排. */
  static final int COLUMN = 500;

  /** The symbols' size, of the size that other readings have. */
  private static final int SIZE_PERCENT = 60;

  private static final int SYMBOL_CENTRE = 640;
  private static final int TONE_CENTRE = 820;
  private static final int TONE_RISE = 50;
  private static final int LIGHT_TONE_RISE = 60;

  private static final char LIGHT_TONE = '˙';
  private static final String TONES = "ˊˇˋ";

  private final boolean vertical;

  Bopomofo(boolean vertical) {
    this.vertical = vertical;
  }

  static TextStyle style(TextStyle reading) {
    return new TextStyle(
        reading.font(),
        Sp.scale(reading.size(), SIZE_PERCENT, 100),
        Sp.scale(reading.size(), SIZE_PERCENT, 100),
        0,
        reading.ink(),
        reading.language(),
        0,
        0,
        TextStyle.Combine.NONE,
        TextStyle.Emphasis.NONE,
        TextStyle.LineMark.NONE,
        true);
  }

  /**
   * One side line a symbol, in the order of the text.
   *
   * @param middle of the character, along the line
   * @param em size of the character
   */
  List<Line.SideLine> lines(ItemList symbols, int after, int middle, int em) {
    int size = symbols.styleOf(0).size();
    int count = 0;
    for (int i = 0; i < symbols.count(); i++) {
      count += isSymbol(symbols, i) ? 1 : 0;
    }
    int first = -size * (count - 1) / 2;
    int placed = 0;
    List<Line.SideLine> lines = new ArrayList<>();
    for (int i = 0; i < symbols.count(); i++) {
      int last = first + size * (Math.max(1, placed) - 1);
      boolean light = symbols.text().charAt(symbols.cluster()[i]) == LIGHT_TONE;
      int down;
      int right = SYMBOL_CENTRE;
      if (isSymbol(symbols, i)) {
        down = first + size * placed++;
      } else if (light) {
        down = first - Sp.scale(em, LIGHT_TONE_RISE, 1000);
      } else {
        down = last - Sp.scale(em, TONE_RISE, 1000);
        right = TONE_CENTRE;
      }
      lines.add(at(symbols, i, after, middle, Sp.scale(em, right, 1000), down));
    }
    return lines;
  }

  private static boolean isSymbol(ItemList symbols, int i) {
    char c = symbols.text().charAt(symbols.cluster()[i]);
    return c != LIGHT_TONE && TONES.indexOf(c) < 0;
  }

  /** A symbol whose middle is so far right of and below the character's. */
  private Line.SideLine at(ItemList symbols, int i, int after, int middle, int right, int down) {
    int size = symbols.styleOf(i).size();
    Line line = new Line(symbols, i, i + 1, new int[1], size, true, 0, List.of());
    int along = vertical ? middle + down : middle + right;
    return new Line.SideLine(line, after, along - size / 2, vertical ? right : -down, true);
  }
}
