package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.InlinePiece.InlineNote;
import org.chengshu.flow.InlinePiece.Text;
import org.chengshu.flow.TextStyle;

/** 集夹注: the pieces of a note inside the line; the brackets around it are as tall as the line. */
final class InlineNotes {

  private static final String OPENING = "（〔［";
  private static final String CLOSING = "）〕］";

  private InlineNotes() {}

  /**
   * The pieces with their texts as notes; an anchor stays where it is, and a line break parts two.
   *
   * @param around the style of the text around the note
   */
  static List<InlinePiece> of(List<InlinePiece> pieces, TextStyle around) {
    List<InlinePiece> notes = new ArrayList<>();
    List<Text> texts = new ArrayList<>();
    for (InlinePiece piece : pieces) {
      if (piece instanceof Text text) {
        texts.add(text);
      } else if (!(piece instanceof InlinePiece.NameBoundary)) {
        addNote(texts, around, notes);
        notes.add(piece);
      }
    }
    addNote(texts, around, notes);
    return notes;
  }

  private static void addNote(List<Text> texts, TextStyle around, List<InlinePiece> notes) {
    if (texts.isEmpty()) {
      return;
    }
    Text first = texts.getFirst();
    Text last = texts.getLast();
    int kind = OPENING.indexOf(first.text().charAt(0));
    int length = texts.stream().mapToInt(text -> text.text().length()).sum();
    if (kind < 0 || length < 3 || !last.text().endsWith(CLOSING.substring(kind, kind + 1))) {
      notes.add(new InlineNote(texts));
    } else {
      String opening = first.text().substring(0, 1);
      String closing = CLOSING.substring(kind, kind + 1);
      texts.set(0, new Text(first.text().substring(1), first.style(), first.link()));
      String end = texts.getLast().text();
      texts.set(
          texts.size() - 1,
          new Text(end.substring(0, end.length() - 1), last.style(), last.link()));
      texts.removeIf(text -> text.text().isEmpty());
      notes.add(new Text(opening, around, first.link()));
      notes.add(new InlineNote(texts));
      notes.add(new Text(closing, around, last.link()));
    }
    texts.clear();
  }
}
