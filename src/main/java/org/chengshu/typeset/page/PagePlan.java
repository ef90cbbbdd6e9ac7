package org.chengshu.typeset.page;

import java.util.List;
import org.chengshu.flow.Band;
import org.chengshu.flow.Galley.FloatBlock;
import org.chengshu.page.Page.PlacedBand;

/**
 * 一页的装法: one way of filling a page.
 *
 * @param to the band that begins the next page
 * @param head figures at the page's head
 * @param text the bands of the flow, with those that are shown once more before them
 * @param foot figures under the text, above the notes
 * @param notes at the foot, in their order
 * @param rest what the page could not hold
 * @param missing whole lines that are empty between the text and what stands under it
 * @param used whole lines that hold text
 * @param broken whether it ends where no page may end, because it can end nowhere else
 */
record PagePlan(
    int from,
    int to,
    List<FloatBlock> head,
    List<PlacedBand> text,
    List<FloatBlock> foot,
    List<Band> notes,
    Rest rest,
    int missing,
    int used,
    boolean broken) {

  PagePlan {
    head = List.copyOf(head);
    text = List.copyOf(text);
    foot = List.copyOf(foot);
    notes = List.copyOf(notes);
  }

  boolean hasFigures() {
    return !head.isEmpty() || !foot.isEmpty();
  }

  /**
   * 余下的: what goes on on the next page before anything else.
   *
   * @param note lines of the last note
   * @param floats figures, in their order
   */
  record Rest(List<Band> note, List<FloatBlock> floats) {

    static final Rest NONE = new Rest(List.of(), List.of());

    Rest {
      note = List.copyOf(note);
      floats = List.copyOf(floats);
    }

    boolean isNothing() {
      return note.isEmpty() && floats.isEmpty();
    }
  }
}
