package org.chengshu.typeset.line;

import java.util.List;
import java.util.Optional;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.Line;

/**
 * 夹注合行: where a note cannot be parted into even rows, because a word or a mark stands at the
 * middle, its share of the line is given the room that the longer row lacks.
 */
final class NoteFit {

  private NoteFit() {}

  static boolean hasNotes(ItemList items) {
    return items.marks().stream().anyMatch(ItemMark.InlineNote.class::isInstance);
  }

  /** The items with wider shares; empty if all rows find place in these lines. */
  static Optional<ItemList> widened(List<Line> lines) {
    ItemList items = lines.getFirst().items();
    int[] body = items.body().clone();
    boolean changed = false;
    for (ItemMark mark : items.marks()) {
      if (mark instanceof ItemMark.InlineNote note) {
        for (Line line : lines) {
          int from = Math.max(note.from(), line.from());
          int to = Math.min(note.to(), line.to());
          int lack = from < to ? lack(note, line, from, to) : 0;
          if (lack > 0) {
            body[to - 1] += lack;
            changed = true;
          }
        }
      }
    }
    return changed ? Optional.of(withBodies(items, body)) : Optional.empty();
  }

  private static int lack(ItemMark.InlineNote note, Line line, int from, int to) {
    int[] positions = line.positions();
    int last = to - 1 - line.from();
    int room = positions[last] + line.items().body()[to - 1] - positions[from - line.from()];
    return NoteRows.of(note, from, to).leastWidth() - room;
  }

  private static ItemList withBodies(ItemList items, int[] body) {
    return new ItemList(
        items.text(),
        items.styles(),
        items.count(),
        items.glyph(),
        items.face(),
        items.style(),
        items.charClass(),
        items.cluster(),
        body,
        items.inset(),
        items.rise(),
        items.turn(),
        items.gap(),
        items.shrinkTier(),
        items.shrink(),
        items.stretchTier(),
        items.stretch(),
        items.breakBefore(),
        items.demerit(),
        items.marks());
  }
}
