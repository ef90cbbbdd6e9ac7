package org.chengshu.flow;

import java.util.List;
import java.util.Map;

/**
 * 长条: one content document set to the measure, not yet cut into pages.
 *
 * @param notes 脚注: the bands of each note that stands at the foot of the page that calls it, by id
 */
public record Galley(String documentId, List<Band> bands, Map<String, List<Band>> notes) {
  public Galley {
    bands = List.copyOf(bands);
    notes = Map.copyOf(notes);
  }
}
