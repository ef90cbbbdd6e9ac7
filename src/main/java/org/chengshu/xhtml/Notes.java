package org.chengshu.xhtml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengshu.content.NoteNumber;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;

/**
 * 注释: the notes of one article, numbered as they are called (D-40). A note that nothing calls has
 * no number and comes last.
 */
final class Notes {

  /**
   * 一条注.
   *
   * @param mark its number as printed; empty if nothing calls it
   * @param id of its text; its first call is the same with {@code -ref}
   */
  record Note(Optional<String> mark, String id, Block.NoteText text) {
    String firstCallId() {
      return id + "-ref";
    }
  }

  private final Map<String, Note> called = new LinkedHashMap<>();
  private final List<Note> uncalled = new ArrayList<>();
  private final Map<String, Integer> calls = new HashMap<>();

  private Notes() {}

  static Notes of(Article article, Ids ids, Diagnostics diagnostics) {
    Map<String, Block.NoteText> texts = new LinkedHashMap<>();
    List<Block.NoteText> spare = new ArrayList<>();
    Parts.noteTexts(article.blocks())
        .filter(text -> texts.putIfAbsent(text.label(), text) != null)
        .forEach(spare::add);
    Place place = article.span().place().inArticle(article.id());
    Notes notes = new Notes();
    notes.number(article.blocks(), texts, ids).stream()
        .distinct()
        .forEach(label -> diagnostics.report(Code.NOTE_WITHOUT_TEXT, place, label));
    Stream.concat(
            texts.values().stream().filter(text -> !notes.called.containsKey(text.label())),
            spare.stream())
        .forEach(text -> {
          notes.uncalled.add(new Note(Optional.empty(), id(text, ids), text));
          diagnostics.report(
              Code.NOTE_WITHOUT_MARK, text.span().place().inArticle(article.id()), text.label());
        });
    return notes;
  }

  /** In the order of their numbers, those without one last. */
  List<Note> all() {
    return Stream.concat(called.values().stream(), uncalled.stream()).toList();
  }

  Optional<Note> calledBy(Inline.NoteMark mark) {
    return Optional.ofNullable(called.get(mark.label()));
  }

  /** The id of the next call of a note; a note may be called several times. */
  String nextCallId(Note note) {
    int count = calls.merge(note.id(), 1, Integer::sum);
    return count == 1 ? note.firstCallId() : note.firstCallId() + "-" + count;
  }

  /** Numbers what the body calls, then what those notes call; returns labels without a text. */
  private List<String> number(List<Block> body, Map<String, Block.NoteText> texts, Ids ids) {
    List<String> missing = new ArrayList<>();
    List<Block> waiting = new ArrayList<>(body);
    for (int i = 0; i < waiting.size(); i++) {
      for (Inline.NoteMark mark : Parts.prose(waiting.get(i)).flatMap(Parts::noteMarks).toList()) {
        Block.NoteText text = texts.get(mark.label());
        if (text == null) {
          missing.add(mark.label());
        } else if (!called.containsKey(mark.label())) {
          Optional<String> number = Optional.of(NoteNumber.of(called.size() + 1));
          called.put(mark.label(), new Note(number, id(text, ids), text));
          waiting.addAll(text.content());
        }
      }
    }
    return missing;
  }

  private static String id(Block.NoteText text, Ids ids) {
    return ids.note(PlainText.ofBlocks(text.content()), text.span());
  }
}
