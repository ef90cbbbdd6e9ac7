package org.chengshu.typeset.page;

import java.util.List;
import java.util.OptionalInt;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.page.PageStyle;
import org.chengshu.page.Side;

/**
 * 页的草稿: a page whose bands are placed, before it has a folio.
 *
 * @param notesAt where the notes at the foot begin, as a band's offset
 * @param front whether it is numbered with the front matter
 */
record PageDraft(
    int index,
    boolean front,
    Side side,
    boolean blank,
    PageStyle style,
    List<PlacedBand> bands,
    OptionalInt notesAt) {
  PageDraft {
    bands = List.copyOf(bands);
  }
}
