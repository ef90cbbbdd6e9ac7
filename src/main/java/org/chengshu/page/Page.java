package org.chengshu.page;

import java.util.List;
import java.util.OptionalInt;
import org.chengshu.flow.Band;
import org.chengshu.flow.Line;

/**
 * 页: still in logical axes.
 *
 * @param index from 0
 * @param folio 页码 as printed or, on a dark page, as counted
 * @param blank made only to reach a recto or a signature
 * @param notesAt where the notes at the foot begin, as a band's offset; they are bands like others
 */
public record Page(
    int index,
    String folio,
    Side side,
    boolean blank,
    PageStyle style,
    List<PlacedBand> bands,
    OptionalInt notesAt,
    List<RunningLine> running) {

  public Page {
    bands = List.copyOf(bands);
    running = List.copyOf(running);
  }

  /**
   * 条与其位置.
   *
   * @param offset across the lines from the page's first grid slot, which begins half the gap
   *     between two lines before the type area: slot k begins at k × pitch
   * @param repeated whether it is shown once more: no part of the text
   */
  public record PlacedBand(Band band, int offset, boolean repeated) {}

  /** 书眉、页码: a line for a margin box, set horizontally in either writing mode (B-21). */
  public record RunningLine(MarginBox.Position position, Line line) {}

  public Page withRunning(List<RunningLine> lines) {
    return new Page(index, folio, side, blank, style, bands, notesAt, lines);
  }
}
