package org.chengshu.typeset.page;

import java.util.List;
import org.chengshu.flow.Band;
import org.chengshu.page.Page.PlacedBand;

/**
 * 一页的装法: one way of filling a page.
 *
 * @param to the band that begins the next page
 * @param text the bands of the flow, with those that are shown once more before them
 * @param notes at the foot, in their order
 * @param continued lines of the last note that the page could not hold
 * @param missing whole lines that are empty between the text and the page's foot
 * @param used whole lines that hold text
 * @param broken whether it ends where no page may end, because it can end nowhere else
 */
record PagePlan(
    int from,
    int to,
    List<PlacedBand> text,
    List<Band> notes,
    List<Band> continued,
    int missing,
    int used,
    boolean broken) {
  PagePlan {
    text = List.copyOf(text);
    notes = List.copyOf(notes);
    continued = List.copyOf(continued);
  }
}
