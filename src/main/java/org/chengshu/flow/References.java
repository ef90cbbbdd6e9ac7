package org.chengshu.flow;

import java.util.Optional;

/** 参照: what the lines say of the pages, as far as the pages are known. */
@FunctionalInterface
public interface References {

  /** Nothing is known yet. */
  References NONE = href -> Optional.empty();

  /** The folio that an {@code href} leads to. */
  Optional<String> folio(String href);

  /** The number of a note at a page's foot; empty for one that stands elsewhere. */
  default Optional<String> noteMark(String noteId) {
    return Optional.empty();
  }
}
