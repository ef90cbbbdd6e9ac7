package org.chengshu.typeset.style;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** 注码: the numbers that the calls of a document give to its notes. */
final class NoteNumbers {

  private final Map<String, String> byNote = new HashMap<>();

  private NoteNumbers() {}

  static NoteNumbers of(Element root) {
    NoteNumbers numbers = new NoteNumbers();
    for (Element link : root.getElementsByTag("a")) {
      String href = link.attr("href");
      if (isNoteCall(link) && href.startsWith("#")) {
        numbers.byNote.putIfAbsent(href.substring(1), link.wholeText().strip());
      }
    }
    return numbers;
  }

  static boolean isNoteCall(Element element) {
    return hasRole(element, "noteref");
  }

  static boolean isNote(Element element) {
    return hasRole(element, "footnote");
  }

  /** The note whose number a link shows: the one it calls, or the one it stands in. */
  Optional<String> noteOf(Element link) {
    String href = link.attr("href");
    if (isNoteCall(link) && href.startsWith("#")) {
      return Optional.of(href.substring(1)).filter(byNote::containsKey);
    }
    return hasRole(link, "backlink")
        ? link.parents().stream()
            .filter(NoteNumbers::isNote)
            .map(note -> note.attr("id"))
            .filter(byNote::containsKey)
            .findFirst()
        : Optional.empty();
  }

  /** Whether anything calls a note. */
  boolean isCalled(Element note) {
    return byNote.containsKey(note.attr("id"));
  }

  /** The number to set before a note; empty if this is none or if it says its number itself. */
  Optional<String> before(Element element) {
    if (!isNote(element)) {
      return Optional.empty();
    }
    return Optional.ofNullable(byNote.get(element.attr("id")))
        .filter(number -> !element.wholeText().strip().startsWith(number));
  }

  private static boolean hasRole(Element element, String name) {
    return AttributeTest.hasWord(element.attr("epub:type"), name)
        || AttributeTest.hasWord(element.attr("role"), "doc-" + name);
  }
}
