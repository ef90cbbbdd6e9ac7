package org.chengshu.flow;

import java.util.List;
import java.util.Map;

/**
 * 长条: one content document set to the measure, not yet cut into pages.
 *
 * @param notes 脚注: the bands of each note that stands at the foot of the page that calls it, by id
 * @param floats 浮动的图, by id
 */
public record Galley(
    String documentId,
    List<Band> bands,
    Map<String, List<Band>> notes,
    Map<String, FloatBlock> floats) {

  public Galley {
    bands = List.copyOf(bands);
    notes = Map.copyOf(notes);
    floats = Map.copyOf(floats);
  }

  /**
   * 浮动的一块: a figure with its caption, which stands at the head or foot of a page.
   *
   * @param atHead whether only a page's head will do
   */
  public record FloatBlock(List<Band> bands, boolean atHead) {
    public FloatBlock {
      bands = List.copyOf(bands);
    }
  }
}
