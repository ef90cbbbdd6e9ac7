package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.flow.Band;
import org.chengshu.page.TypeArea;

/**
 * 页脚的注: the notes at the foot of one page while it is being filled (B-36). They end with the type
 * area; between text and notes stands the separator, in the room of one line.
 */
final class PageFoot {

  /** A note that is cut leaves so many lines, and so many go on. */
  private static final int LEAST_LINES = 2;

  private final int room;
  private final int separator;
  private final List<Band> bands;
  private int height;
  private int floats;

  PageFoot(TypeArea area) {
    this.room = area.lines() * area.pitch();
    this.separator = area.pitch();
    this.bands = new ArrayList<>();
  }

  /** One that other notes may be tried on. */
  PageFoot copy(TypeArea area) {
    PageFoot copy = new PageFoot(area);
    copy.add(bands);
    copy.floats = floats;
    return copy;
  }

  List<Band> bands() {
    return bands;
  }

  void add(List<Band> notes) {
    bands.addAll(notes);
    height += extent(notes);
  }

  /** 图: stands between text and notes. */
  void addFloat(int floatHeight) {
    floats += floatHeight;
  }

  /** Where text has to end. */
  int limit() {
    return room - taken(height);
  }

  /** Where text has to end if these notes come as well. */
  int limitWith(List<Band> notes) {
    return room - taken(height + extent(notes));
  }

  /** How many bands of notes fit under text that ends somewhere. */
  int fitting(int textEnd, List<Band> notes) {
    int lines = 0;
    int used = height;
    while (lines < notes.size() && textEnd + taken(used + notes.get(lines).extent()) <= room) {
      used += notes.get(lines).extent();
      lines++;
    }
    return lines;
  }

  /**
   * How many of a note's lines fit under text that ends somewhere: all but two at most, two at
   * least; 0 if it can't be cut.
   */
  int linesUnder(int textEnd, List<Band> note) {
    int lines = Math.min(fitting(textEnd, note), note.size() - LEAST_LINES);
    return lines < LEAST_LINES ? 0 : lines;
  }

  private int taken(int notes) {
    return floats + (notes == 0 ? 0 : notes + separator);
  }

  static int extent(List<Band> notes) {
    return notes.stream().mapToInt(Band::extent).sum();
  }
}
