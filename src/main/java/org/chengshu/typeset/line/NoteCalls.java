package org.chengshu.typeset.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.Line;

/** 注码所在: which lines call the notes of a document that stand at a page's foot. */
final class NoteCalls {

  private final Set<String> notes;
  private final Set<String> called;

  private NoteCalls(Set<String> notes, Set<String> called) {
    this.notes = notes;
    this.called = called;
  }

  static NoteCalls of(Set<String> notes) {
    return new NoteCalls(notes, new HashSet<>());
  }

  /** For lines that may not be used after all. */
  NoteCalls copy() {
    return new NoteCalls(notes, new HashSet<>(called));
  }

  /** The notes of a line that no line before it has called. */
  List<String> take(Line line) {
    return line.items().marks().stream()
        .filter(mark -> mark instanceof ItemMark.NoteCall && line.holds(mark.from()))
        .map(mark -> ((ItemMark.NoteCall) mark).noteId())
        .filter(id -> notes.contains(id) && called.add(id))
        .toList();
  }

  List<String> take(List<Line> lines) {
    return lines.stream().flatMap(line -> take(line).stream()).toList();
  }
}
