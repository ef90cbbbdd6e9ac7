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

  /** The number to set before a note; empty if this is none or if it says its number itself. */
  Optional<String> before(Element element) {
    if (!hasRole(element, "footnote")) {
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
