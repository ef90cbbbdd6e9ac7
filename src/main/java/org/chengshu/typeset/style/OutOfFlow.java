package org.chengshu.typeset.style;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/**
 * 流外: what a document takes out of its flow, notes for the feet of pages and figures that float.
 * Figures float from the flow alone: what stands in a table, in a row, in a note or in another
 * figure stays there.
 */
final class OutOfFlow {

  /**
   * 浮动的一块.
   *
   * @param atHead whether only a page's head will do
   */
  record Floating(Draft draft, boolean atHead) {}

  private final NoteNumbers numbers;
  private final String documentId;
  private final boolean vertical;
  private final Map<String, Draft> notes = new LinkedHashMap<>();
  private final Map<String, Floating> floats = new LinkedHashMap<>();
  private int depth;

  OutOfFlow(NoteNumbers numbers, String documentId, boolean vertical) {
    this.numbers = numbers;
    this.documentId = documentId;
    this.vertical = vertical;
  }

  /** Builds what no figure floats out of. */
  <T> T within(Supplier<T> content) {
    depth++;
    T built = content.get();
    depth--;
    return built;
  }

  /**
   * 脚注: takes a note, if it is for the foot of a page; in vertical books notes stay where they are
   * unless the sheet says otherwise (B-36).
   */
  boolean takeNote(Element element, ComputedStyle style, Supplier<Draft> block) {
    boolean atFoot =
        style.is("-cs-note", "page")
            || style.is("-cs-note", "auto") && (style.is("float", "footnote") || !vertical);
    if (!atFoot || !NoteNumbers.isNote(element) || !numbers.isCalled(element)) {
      return false;
    }
    notes.put(element.attr("id"), within(block));
    return true;
  }

  /** 浮动的图: takes a block, if it is for a page's head or foot; returns its id (B-30). */
  Optional<String> takeFloat(ComputedStyle style, Supplier<Draft> block) {
    boolean atHead = style.is("float", "block-start");
    if (!atHead && !style.is("float", "block-end") || depth > 0) {
      return Optional.empty();
    }
    String id = documentId + "-float" + (floats.size() + 1);
    floats.put(id, new Floating(within(block), atHead));
    return Optional.of(id);
  }

  /** In their order. */
  Map<String, Draft> notes() {
    return Collections.unmodifiableMap(notes);
  }

  /** In their order. */
  Map<String, Floating> floats() {
    return Collections.unmodifiableMap(floats);
  }
}
