package org.chengshu.flow;

import java.util.List;

/** 长条: one content document set to the measure, not yet cut into pages. */
public record Galley(String documentId, List<Band> bands) {
  public Galley {
    bands = List.copyOf(bands);
  }
}
