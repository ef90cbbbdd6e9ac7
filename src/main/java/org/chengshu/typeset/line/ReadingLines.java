package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.flow.InlinePiece.Ruby.Align;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.Line;
import org.chengshu.flow.Sp;
import org.chengshu.unicode.CharClass;

/** 注音就位: readings beside their base, once the line is justified (REQUIREMENTS A-42). */
final class ReadingLines {

  /** Between the em boxes of base and reading, in thousandths of the base's em. */
  private static final int DISTANCE = 40;

  /** 匀开的注音 stays within half an em of its base's ends. */
  private static final int MOST_MARGIN = 500;

  private ReadingLines() {}

  /** The readings' width, one behind the other. */
  static int width(ItemMark.Ruby ruby) {
    return ruby.readings().stream().mapToInt(reading -> width(reading.items())).sum();
  }

  private static int width(ItemList items) {
    int width = 0;
    for (int i = 0; i < items.count(); i++) {
      width += (i == 0 ? 0 : items.gap()[i]) + items.body()[i];
    }
    return width;
  }

  /**
   * @param start of the base on the line
   * @param end of the base on the line
   * @param em size of the base
   */
  static List<Line.SideLine> over(ItemMark.Ruby ruby, int start, int end, int em) {
    int free = end - start - width(ruby);
    int gaps = 0;
    boolean han = true;
    for (ItemMark.Ruby.Reading reading : ruby.readings()) {
      gaps += reading.items().count();
      for (int i = 0; i < reading.items().count(); i++) {
        han &= CharClass.of(reading.items().charClass()[i]) == CharClass.HAN;
      }
    }
    int between = han && free > 0 && gaps > 1 ? between(ruby.align(), free, gaps, em) : 0;
    int at = start + (ruby.align() == Align.START ? 0 : (free - between * (gaps - 1)) / 2);
    int size = ruby.readings().getFirst().items().styleOf(0).size();
    int away = em / 2 + size / 2 + Sp.scale(em, DISTANCE, 1000);
    int shift =
        switch (ruby.place()) {
          case OVER, INTER_CHARACTER -> away;
          case UNDER -> -away;
        };
    List<Line.SideLine> lines = new ArrayList<>();
    for (ItemMark.Ruby.Reading reading : ruby.readings()) {
      Line line = set(reading.items(), between);
      lines.add(new Line.SideLine(line, reading.after(), at, shift, false));
      at += line.width() + between;
    }
    return lines;
  }

  /** What goes between the characters of a reading that is shorter than its base: 1:2:1. */
  private static int between(Align align, int free, int count, int em) {
    return switch (align) {
      case START, CENTER -> 0;
      case SPACE_BETWEEN -> free / (count - 1);
      case SPACE_AROUND ->
          Math.max(free / count, (free - 2 * Sp.scale(em, MOST_MARGIN, 1000)) / (count - 1));
    };
  }

  private static Line set(ItemList items, int between) {
    int[] positions = new int[items.count()];
    int at = 0;
    for (int i = 0; i < items.count(); i++) {
      at += i == 0 ? 0 : items.gap()[i] + between;
      positions[i] = at;
      at += items.body()[i];
    }
    return new Line(items, 0, items.count(), positions, at, true, 0, List.of());
  }
}
