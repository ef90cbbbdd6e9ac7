package org.chengshu.flow;

import java.util.Optional;

/** 参照: what the lines say of the pages, as far as the pages are known. */
@FunctionalInterface
public interface References {

  /** Nothing is known yet. */
  References NONE = href -> Optional.empty();

  /**
   * 所到的页.
   *
   * @param index in the book, from 0
   * @param folio as it is printed or counted
   */
  record TargetPage(int index, String folio) {}

  /** The page that an {@code href} leads to. */
  Optional<TargetPage> page(String href);

  /** The number of a note at a page's foot; empty for one that stands elsewhere. */
  default Optional<String> noteMark(String noteId) {
    return Optional.empty();
  }
}
