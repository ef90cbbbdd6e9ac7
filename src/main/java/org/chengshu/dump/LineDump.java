package org.chengshu.dump;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.Line;
import org.chengshu.flow.Sp;
import org.chengshu.unicode.CharClass;
import org.chengshu.unicode.Mark;
import org.chengshu.unicode.MarkTable;

/**
 * 行的清样: lines as they are read, with what was taken from or added to the full width of the marks:
 * {@code ｜“春眠不觉晓”⟨-½⟩，处处闻啼鸟。｜}. Less than 1/20 em is not shown. What stands beside or within the
 * line follows in brackets: {@code 汉⟦hàn⟧}, {@code ⟦夹注上╱夹注下⟧}.
 */
public final class LineDump {

  private static final int VISIBLE = 50;

  /** Thousandths of an em that have a sign of their own. */
  private static final Map<Integer, String> FRACTIONS =
      Map.of(125, "⅛", 250, "¼", 375, "⅜", 500, "½", 625, "⅝", 750, "¾", 875, "⅞", 1000, "1");

  private final MarkTable table;

  public LineDump(MarkTable table) {
    this.table = table;
  }

  /** One line a row. */
  public String of(List<Line> lines) {
    return lines.stream().map(this::of).collect(Collectors.joining("\n"));
  }

  public String of(Line line) {
    StringBuilder text = new StringBuilder("｜");
    for (int i = line.from(); i < line.to(); i++) {
      if (!isNote(line.items(), i)) {
        text.append(line.items().textOf(i, i + 1));
      }
      appendSideLines(text, line, i);
      if (i + 1 < line.to() && !isNote(line.items(), i) && !isNote(line.items(), i + 1)) {
        appendChange(text, change(line, i));
      }
    }
    return text.append('｜').toString();
  }

  /** A note has its text in its rows. */
  private static boolean isNote(ItemList items, int item) {
    return items.marks().stream()
        .anyMatch(mark ->
            mark instanceof ItemList.ItemMark.InlineNote note
                && note.from() <= item
                && item < note.to());
  }

  private static void appendSideLines(StringBuilder text, Line line, int item) {
    String sides =
        line.sideLines().stream()
            .filter(side -> side.after() == item)
            .map(side -> side.line().text())
            .collect(Collectors.joining(isNote(line.items(), item) ? "╱" : ""));
    if (!sides.isEmpty()) {
      text.append('⟦').append(sides).append('⟧');
    }
  }

  /** The gap after an item against the whole blank of both its neighbours, in em/1000. */
  private int change(Line line, int i) {
    ItemList items = line.items();
    if (CharClass.of(items.charClass()[i]) == CharClass.SPACE) {
      return 0;
    }
    int[] positions = line.positions();
    int at = i - line.from();
    int gap = positions[at + 1] - positions[at] - items.body()[i];
    int em = items.styleOf(i).size();
    return Sp.scale(gap, 1000, em) - blank(items, i, false) - blank(items, i + 1, true);
  }

  private int blank(ItemList items, int i, boolean before) {
    if (!CharClass.of(items.charClass()[i]).isMark()) {
      return 0;
    }
    Mark mark = table.mark(items.text().codePointAt(items.cluster()[i]));
    return before ? mark.lead() : mark.trail();
  }

  private static void appendChange(StringBuilder text, int change) {
    if (Math.abs(change) < VISIBLE) {
      return;
    }
    String amount =
        FRACTIONS.getOrDefault(
            Math.abs(change), String.format(Locale.ROOT, "%.2f", Math.abs(change) / 1000.0));
    text.append('⟨').append(change < 0 ? '-' : '+').append(amount).append('⟩');
  }
}
